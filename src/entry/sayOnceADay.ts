import type { Refusal } from '../domain/refusal';
import { refusalText } from '../i18n/refusals/refusals';
import { deskLanguage } from './deskLanguage';

const KEY = 'saidOn';

/**
 * Says a refusal where nobody is there to read it, once a day: the run fails, and Google mails that to its owner. Every other time nothing happens. When
 * it was said is remembered with the account, since nothing of the desk may be changed.
 * @throws Error that says the refusal
 */
export function sayOnceADay(refusal: Refusal): void {
  const store = PropertiesService.getUserProperties();
  const today = new Date().toISOString().slice(0, 10);
  if (store.getProperty(KEY) === today) return;
  store.setProperty(KEY, today);
  const { what, remedy } = refusalText(deskLanguage(), refusal);
  throw new Error(`${what} ${remedy}`);
}
