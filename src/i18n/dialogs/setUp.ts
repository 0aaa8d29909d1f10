/** Words of the set-up window alone: kept apart so that the sidebar does not carry them. */
import type { Role } from '../../domain/access/role';
import type { Language } from '../../packs/pack';
import { setUpEn } from './setUp.en';
import { setUpZhCn } from './setUp.zh-CN';

export interface SetUpTexts {
  readonly fields: Readonly<Record<'mail' | 'name' | 'role' | 'department', string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly title: string;
  readonly againTitle: string;
  readonly intro: string;
  readonly againIntro: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly pack: string;
  readonly deskName: string;
  readonly deskNameHint: string;
  readonly timeZone: string;
  readonly timeZoneHint: string;
  readonly timeZoneUnknown: string;
  readonly ownName: string;
  readonly ownRole: string;
  readonly staff: string;
  readonly staffHint: string;
  readonly person: (place: number) => string;
  readonly add: string;
  readonly remove: (who: string) => string;
  readonly added: (place: number) => string;
  readonly removed: (who: string) => string;
  readonly mailTwice: string;
  readonly run: string;
  readonly runAgain: string;
  readonly running: string;
  readonly runningHint: string;
  readonly doneTitle: string;
  readonly created: string;
  readonly repaired: string;
  readonly findings: string;
  readonly nothingToDo: string;
  readonly done: string;
}

const SET_UP: Readonly<Record<Language, SetUpTexts>> = { en: setUpEn, 'zh-CN': setUpZhCn };

/** The words of the set-up window in one language. */
export function setUpTexts(language: Language): SetUpTexts {
  return SET_UP[language];
}
