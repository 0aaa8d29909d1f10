/** What the desk says in team chats, in words. Nothing is sent here, and nothing is written as markup. */
import type { Language } from '../../packs/pack';
import type { MailContext, MailFacts, Template } from '../mails/mailFacts';
import { factsOf } from '../mails/mailFacts';
import { chatTextsEn } from './chatTexts.en';
import { chatTextsZhCn } from './chatTexts.zh-CN';

type ChatTemplate = Extract<Template, 'dispatch' | 'warning' | 'breach' | 'escalation' | 'alarm'>;

/** A label and what stands behind it; left out where that is empty. */
export type ChatLine = readonly [label: string, value: string];

export interface ChatTexts {
  /** One line: what it is about. */
  readonly titles: Readonly<Record<ChatTemplate, (facts: MailFacts) => string>>;
  readonly lines: (template: ChatTemplate, facts: MailFacts) => readonly ChatLine[];
  /** What to do; '' for nothing. */
  readonly last: (template: ChatTemplate) => string;
  readonly digest: (count: number) => string;
  readonly more: (count: number) => string;
  readonly colon: string;
  readonly test: (group: string) => string;
}

export interface ChatDraft {
  readonly template: Template;
  readonly context: MailContext;
}

const TEXTS: Readonly<Record<Language, ChatTexts>> = { 'zh-CN': chatTextsZhCn, en: chatTextsEn };

/** A description in a group is there to tell tickets apart; all of it is on the ticket. */
const LONGEST = 160;
/** Titles that fit into the shortest message that a service takes. */
const MOST_TITLES = 12;

/**
 * One message, or several as a list of their titles.
 * @param drafts at least one, the most important first
 */
export function chatText(language: Language, drafts: readonly ChatDraft[]): string {
  const [first, ...others] = drafts;
  if (first === undefined) return '';
  const texts = TEXTS[language];
  const desk = named(first.context.deskName);
  if (others.length > 0) {
    const titles = drafts.slice(0, MOST_TITLES).map((draft) => `· ${chatTitle(language, draft)}`);
    const left = drafts.length - titles.length;
    return [desk + texts.digest(drafts.length), ...titles, ...(left > 0 ? [texts.more(left)] : [])].join('\n');
  }
  const template = first.template as ChatTemplate;
  const lines = texts
    .lines(template, factsOf(language, first.context))
    .map(([label, value]): ChatLine => [label, shortened(value)])
    .filter(([, value]) => value !== '')
    .map(([label, value]) => label + texts.colon + value);
  return [desk + chatTitle(language, first), ...lines, texts.last(template)].filter((line) => line !== '').join('\n');
}

/** The first line of a message, by which it is known on the health sheet too. */
export function chatTitle(language: Language, { template, context }: ChatDraft): string {
  return oneLine(TEXTS[language].titles[template as ChatTemplate](factsOf(language, context)));
}

/** What a group is told when somebody tries it. */
export function chatTestText(language: Language, deskName: string, group: string): string {
  return named(deskName) + TEXTS[language].test(group);
}

function named(deskName: string): string {
  return deskName === '' ? '' : `【${oneLine(deskName)}】`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function shortened(words: string): string {
  const characters = [...oneLine(words)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}
