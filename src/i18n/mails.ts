/** The desk's mails in words. Nothing is sent here. */
import type { Language } from '../packs/pack';
import type { WordedMail } from './letter';
import { mailOf } from './letter';
import type { Draft, MailContext, MailWords, Template } from './mailFacts';
import { factsOf } from './mailFacts';
import { mailsEn } from './mails.en';
import { mailsZhCn } from './mails.zh-CN';

export type { WordedMail } from './letter';
export type { MailContext, Template } from './mailFacts';

const MAILS: Readonly<Record<Language, MailWords>> = { 'zh-CN': mailsZhCn, en: mailsEn };

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
  return MAILS[language].one[template](factsOf(language, context));
}

function finished(language: Language, draft: Draft, deskName: string): WordedMail {
  return mailOf({ link: null, after: [], signature: deskName, ...draft }, language);
}
