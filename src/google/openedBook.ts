import { errorText } from '../domain/errorText';
import type { Refusal } from '../domain/refusal';
import { withoutStop } from '../domain/withoutStop';

/**
 * Opens another spreadsheet than the desk's. One call. What Google says of one that was deleted and of one that is not shared with the
 * person is not told apart.
 * @param closed the refusal, given what Google said
 */
export function openedBook(id: string, closed: (said: string) => Refusal): GoogleAppsScript.Spreadsheet.Spreadsheet {
  try {
    return SpreadsheetApp.openById(id);
  } catch (error) {
    throw closed(saidIn(error));
  }
}

/** What Google says in an error, to stand within a sentence. */
export function saidIn(error: unknown): string {
  return withoutStop(errorText(error));
}
