/** Why somebody was chosen as a ticket's owner, or why nobody was. */
import type { AssigneeSuggestion, AssignmentReason } from '../../domain/assignment/suggestAssignee';
import type { Language } from '../../packs/pack';
import { wordsEn } from '../lists/words.en';
import { wordsZhCn } from '../lists/words.zh-CN';

type Why = AssigneeSuggestion['why'];

interface Reasons {
  readonly roles: Readonly<Record<string, string>>;
  /** A phrase that stands alone, for when only the reason is known. */
  readonly phrases: Readonly<Record<AssignmentReason, string>>;
  readonly sentences: Readonly<Record<AssignmentReason, (told: Told) => string>>;
  /** Load and satisfaction of the chosen one, to go in brackets. */
  readonly record: (told: Told) => string;
}

/** The facts behind a reason, as words. */
interface Told {
  readonly text: (fact: string) => string;
  readonly has: (fact: string) => boolean;
  /** 'Agent'. */
  readonly role: string;
}

const REASONS: Readonly<Record<Language, Reasons>> = {
  'zh-CN': {
    get roles() {
      return wordsZhCn.roles;
    },
    phrases: {
      onlyOne: '部门内唯一在岗的对应人员',
      leastLoad: '部门内未结工单最少',
      bestFirst: '经验与满意度评分居前',
      substitute: '代替不在岗的同事',
      noMatrixLine: '责任矩阵中没有对应的行',
      nobodyInRole: '部门内没有对应角色的人员',
      allAway: '人员均不在岗，且没有代理人',
      onlyNovices: '在岗的只有新手',
      allFull: '在岗人员的未结工单均已达上限',
    },
    sentences: {
      onlyOne: (told) => `${told.text('department')}目前只有这一位${told.role}可以接单${brackets('zh-CN', told)}。`,
      leastLoad: (told) =>
        `在${told.text('department')}的 ${told.text('among')} 位${told.role}中，其未结工单最少${brackets('zh-CN', told)}。`,
      bestFirst: (told) =>
        `在${told.text('department')}的 ${told.text('among')} 位${told.role}中，按经验、满意度、未结工单数依次比较，其排在第一${brackets('zh-CN', told)}。`,
      substitute: (told) => `${told.text('insteadOf')}不在岗，由其代理人接单${brackets('zh-CN', told)}。`,
      noMatrixLine: (told) => `责任矩阵中没有分类「${category(told)}」的行。请补充，或直接指定负责人。`,
      nobodyInRole: (told) =>
        `人员表中，${told.text('department')}没有角色为「${told.role}」的人员。请补充，或直接指定负责人。`,
      allAway: (told) =>
        `${told.text('department')}的${told.role}均不在岗（${told.text('away')} 人），也没有可用的代理人。请直接指定负责人。`,
      onlyNovices: (told) => `${told.text('department')}在岗的只有新手，最高优先级的工单不派给新手。请直接指定负责人。`,
      allFull: (told) =>
        `${told.text('department')}在岗的${told.role}未结工单均已达上限。请直接指定负责人，或在人员表中调整上限。`,
    },
    record: (told) =>
      [
        told.has('openTickets') ? `未结工单 ${told.text('openTickets')} 张` : '',
        told.has('csat') ? `满意度 ${told.text('csat')}` : '',
        told.has('skilled') ? '熟悉此分类' : '',
      ]
        .filter((part) => part !== '')
        .join('，'),
  },
  en: {
    get roles() {
      return wordsEn.roles;
    },
    phrases: {
      onlyOne: 'the only one in that role who is there',
      leastLoad: 'fewest open tickets in the department',
      bestFirst: 'first by experience and satisfaction',
      substitute: 'stands in for a colleague who is away',
      noMatrixLine: 'no line of the responsibility matrix covers it',
      nobodyInRole: 'nobody has that role in the department',
      allAway: 'everybody is away and nobody stands in',
      onlyNovices: 'only novices are there',
      allFull: 'everybody there has as many open tickets as they may',
    },
    sentences: {
      onlyOne: (told) =>
        `The only ${lower(told.role)} of ${told.text('department')} who can take it now${brackets('en', told)}.`,
      leastLoad: (told) =>
        `Fewest open tickets among ${told.text('among')} in ${told.text('department')} (${lower(told.role)})${brackets('en', told)}.`,
      bestFirst: (told) =>
        `First by experience, satisfaction and open tickets, in that order, among ${told.text('among')} in ${told.text('department')} (${lower(told.role)})${brackets('en', told)}.`,
      substitute: (told) => `Stands in for ${told.text('insteadOf')}, who is away${brackets('en', told)}.`,
      noMatrixLine: (told) =>
        `The responsibility matrix has no line for “${category(told)}”. Add one, or name an owner yourself.`,
      nobodyInRole: (told) =>
        `The staff sheet has nobody in ${told.text('department')} with the role “${told.role}”. Add someone, or name an owner yourself.`,
      allAway: (told) =>
        `Everybody in ${told.text('department')} with the role “${told.role}” is away (${told.text('away')}), and nobody stands in. Name an owner yourself.`,
      onlyNovices: (told) =>
        `Only novices of ${told.text('department')} are there, and the highest priority is not given to a novice. Name an owner yourself.`,
      allFull: (told) =>
        `Everybody in ${told.text('department')} with the role “${told.role}” who is there has as many open tickets as they may. Name an owner yourself, or raise the limit on “Staff”.`,
    },
    record: (told) =>
      [
        told.has('openTickets') ? `open tickets: ${told.text('openTickets')}` : '',
        told.has('csat') ? `satisfaction ${told.text('csat')}` : '',
        told.has('skilled') ? 'experienced in this category' : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
  },
};

/** Why an owner is suggested, or why nobody is, in a sentence. */
export function reasonSentence(language: Language, why: Why): string {
  return REASONS[language].sentences[why.reason](told(language, why.facts));
}

/**
 * The phrase for the reason that the log keeps of an assignment; a reason that a person typed stays as it is.
 * @example reasonPhrase('en', 'leastLoad') //=> 'fewest open tickets in the department'
 */
export function reasonPhrase(language: Language, reason: string): string {
  const { phrases } = REASONS[language];
  return Object.prototype.hasOwnProperty.call(phrases, reason) ? phrases[reason as AssignmentReason] : reason;
}

function told(language: Language, facts: Why['facts']): Told {
  const text = (fact: string): string => String(facts[fact] ?? '');
  return {
    text,
    has: (fact) => facts[fact] !== undefined,
    role: REASONS[language].roles[text('role')] ?? text('role'),
  };
}

function brackets(language: Language, facts: Told): string {
  const record = REASONS[language].record(facts);
  if (record === '') return '';
  return language === 'zh-CN' ? `（${record}）` : ` (${record})`;
}

function category(facts: Told): string {
  return [facts.text('category1'), facts.text('category2')].filter((part) => part !== '').join(' / ');
}

function lower(word: string): string {
  return word.toLowerCase();
}
