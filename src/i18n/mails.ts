/** The desk's mails in words. Nothing is sent here. */
import type { Language } from '../packs/pack';
import type { WordedMail } from './letter';
import { mailOf } from './letter';
import type { MailContext, MailWords, Template } from './mailFacts';
import { factsOf } from './mailFacts';
import { mailsEn } from './mails.en';
import { mailsZhCn } from './mails.zh-CN';

export type { MailContext, Template } from './mailFacts';

const MAILS: Readonly<Record<Language, MailWords>> = { 'zh-CN': mailsZhCn, en: mailsEn };

/** A mail as it goes out: subject, plain text, and HTML that says the same. */
export function worded(language: Language, template: Template, context: MailContext): WordedMail {
  const facts = factsOf(language, context);
  const draft = MAILS[language][template](facts);
  return mailOf({ link: null, after: [], signature: facts.deskName, ...draft }, language);
}
