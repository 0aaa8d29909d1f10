/** What documents keep for the customer page: the script's properties, the only ones that a web app sees, shared by all documents of the script. */
import type { PagePort } from '../desk/customerPage/pagePort';
import type { CachedMemory } from './documentMemory';

const SPREADSHEET = 'spreadsheet';

/** Keeps for the page of one document. */
export function pageOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): PagePort {
  return {
    keep(desk, values) {
      const named = Object.entries({ ...values, [SPREADSHEET]: spreadsheet.getId() });
      PropertiesService.getScriptProperties().setProperties(
        Object.fromEntries(named.map(([name, value]) => [`${desk}.${name}`, value])),
        false,
      );
    },
    address() {
      const url = ScriptApp.getService().getUrl() as string | null;
      // Google also names the address of the script as it is being edited, which only editors can open.
      return url?.endsWith('/exec') ? url : '';
    },
  };
}

/** What one desk kept, read once a run. Nothing can be written to it from the page. */
export function pageMemory(desk: string): CachedMemory & {
  /** Id of the desk's spreadsheet; '' for a desk that kept nothing. */
  spreadsheetId(): string;
} {
  let known: Readonly<Record<string, string>> | null = null;
  const start = `${desk}.`;
  const cached = (): Readonly<Record<string, string>> =>
    (known ??= Object.fromEntries(
      Object.entries(PropertiesService.getScriptProperties().getProperties())
        .filter(([name]) => name.startsWith(start))
        .map(([name, value]) => [name.slice(start.length), value]),
    ));
  const refuse = (): never => {
    throw new Error('the customer page writes nothing into the memory of a desk');
  };
  return {
    read: cached,
    cached,
    write: refuse,
    forget: refuse,
    spreadsheetId: () => cached()[SPREADSHEET] ?? '',
  };
}
