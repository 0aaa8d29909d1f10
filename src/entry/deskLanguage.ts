import { recall } from '../desk/memory';
import { scopeRefusal } from '../google/scopeRefusal';
import type { Language } from '../packs/pack';
import { portsHere } from './atDesk';

/** The language of the desk, or of the account where there is no desk yet. */
export function deskLanguage(): Language {
  try {
    return recall(portsHere().memory).setUp?.language ?? accountLanguage();
  } catch (error) {
    // Who does not let the script see the spreadsheet is told so all the same.
    if (scopeRefusal(error) === null) throw error;
    return accountLanguage();
  }
}

/** The language that the account's pages are in, as far as the desk speaks it. */
export function accountLanguage(): Language {
  return Session.getActiveUserLocale().startsWith('zh') ? 'zh-CN' : 'en';
}
