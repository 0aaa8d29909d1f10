import type { Answer } from './question';

const PREFIX = 'probe:';
/** Characters a property: 9 KB are taken, and a character may be three bytes. */
const CHUNK = 2500;

/** What the probe keeps between its runs, in document properties of the spreadsheet it runs in. */
export interface Notes {
  readonly startedAt: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly formUrl: string | null;
  readonly answers: Readonly<Record<string, Answer>>;
}

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

/** Keeps the notes, in as many properties as they need. */
export function keepNotes(notes: Notes): void {
  const text = JSON.stringify(notes);
  const parts: Record<string, string> = {};
  for (let at = 0; at * CHUNK < text.length; at += 1)
    parts[`${PREFIX}notes:${at}`] = text.slice(at * CHUNK, (at + 1) * CHUNK);
  store().setProperties(parts);
}

/** The notes, or null where nothing has been asked. */
export function keptNotes(): Notes | null {
  const all = store().getProperties();
  let text = '';
  for (let at = 0; all[`${PREFIX}notes:${at}`] !== undefined; at += 1) text += all[`${PREFIX}notes:${at}`] ?? '';
  return text === '' ? null : (JSON.parse(text) as Notes);
}

/** Leaves word for another execution. */
export function leaveWord(name: string, word: string): void {
  store().setProperty(`${PREFIX}${name}`, word);
}

/** The word that another execution left, or null. */
export function wordLeft(name: string): string | null {
  return store().getProperty(`${PREFIX}${name}`);
}

/** Whether a desk, or anything but the probe, keeps something here. */
export function holdsForeignProperties(): boolean {
  return store()
    .getKeys()
    .some((key) => !key.startsWith(PREFIX));
}

/** Forgets everything. */
export function forgetNotes(): void {
  for (const key of store().getKeys()) if (key.startsWith(PREFIX)) store().deleteProperty(key);
}
