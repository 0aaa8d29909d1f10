/** The desk's mails in words. Nothing is sent here. */
import type { Language } from '../../packs/pack';
import type { WordedMail } from './letter';
import { mailOf } from './letter';
import type { Draft, MailContext, MailWords, Template } from './mailFacts';
import { factsOf } from './mailFacts';
import { mailsEn } from './mails.en';
import { mailsZhCn } from './mails.zh-CN';
import { inOwnWords, placeholderFacts } from './ownWording';
import type { Placeholder } from './placeholders';

export type { WordedMail } from './letter';
export type { MailContext, Template } from './mailFacts';

const MAILS: Readonly<Record<Language, MailWords>> = { 'zh-CN': mailsZhCn, en: mailsEn };

/** A kind of mail, and to whom it goes. */
export function templateName(language: Language, template: Template): string {
  return MAILS[language].names[template];
}

/** The one subject of all mails about a ticket that go to staff, or to its customer, where they stand in a thread. */
export function threadSubject(language: Language, ticketNo: string, isCustomer: boolean): string {
  return MAILS[language].thread(ticketNo, isCustomer);
}

/** How the desk words a kind of mail, with placeholders for what differs: subject, opening and closing below each other. */
export function ownWords(language: Language, template: Template, placeholders: readonly Placeholder[]): string {
  const { subject, before, after = [] } = MAILS[language].one[template](placeholderFacts(language, placeholders));
  return [subject, ...before, ...after].filter((part) => part !== '').join('\n\n');
}

/** A mail as it goes out: subject, plain text, and HTML that says the same. */
export function worded(language: Language, template: Template, context: MailContext): WordedMail {
  return finished(language, draftOf(language, template, context), context.deskName);
}

/**
 * Several messages to one person as one mail, a row each.
 * @param messages at least two, the most important first
 */
export function digested(
  language: Language,
  messages: readonly { readonly template: Template; readonly context: MailContext }[],
): WordedMail {
  const entries = messages.map(({ template, context }) => ({
    ticketNo: String(context.values['ticketNo'] ?? ''),
    template,
    draft: draftOf(language, template, context),
  }));
  return finished(language, MAILS[language].digest(entries), messages[0]?.context.deskName ?? '');
}

function draftOf(language: Language, template: Template, context: MailContext): Draft {
  const facts = factsOf(language, context);
  const words = MAILS[language];
  const letter = words.one[template](facts);
  const { registerLink = '' } = context;
  const link = registerLink === '' ? null : { label: words.inRegister, url: registerLink };
  const draft = { link, ...letter };
  const own = context.own === undefined ? draft : inOwnWords(draft, context.own, facts, template);
  const left = facts.text('insteadOf');
  if (left === '') return own;
  const name = facts.text('owner') === left ? facts.text('ownerName') : left;
  return { ...own, before: [words.insteadOf(name || left), ...own.before] };
}

function finished(language: Language, draft: Draft, deskName: string): WordedMail {
  return mailOf({ link: null, after: [], signature: deskName, ...draft }, language);
}
