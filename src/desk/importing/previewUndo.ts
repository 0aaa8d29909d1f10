import { question } from '../command';
import type { UndoPreview } from './importAnswers';
import { madeImport } from './importArguments';
import { importedTickets } from './importedTickets';

/** Which tickets of an import would go if it were taken back, and which would stay, with the reason. Writes nothing. */
export const previewUndo = question(madeImport, (desk, { id }): UndoPreview => {
  const { untouched, left } = importedTickets(desk, id);
  return { count: untouched.length, left };
});
