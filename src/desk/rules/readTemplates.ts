/** Reading the sheet of mail templates. */
import type { MailWording } from '../../i18n/mails/ownWording';
import { placeholdersListed, strangersIn } from '../../i18n/mails/placeholders';
import type { Language } from '../../packs/pack';
import type { RowOf } from '../../sheets/sheet';
import { TEMPLATES_SHEET } from '../../sheets/templates';
import { isTemplate } from '../messages/composeMail';
import { placeholdersOf } from '../messages/mailWording';
import type { Ports } from '../ports';
import { rowsIfThere } from '../rowsIfThere';
import type { Fault, MailWordings } from './config';

/**
 * The team's own words for mails as the sheet has them; mails that it says nothing of are left out.
 * @returns null where the sheet is not there: desks from before it get it by repair
 */
export function readTemplates(ports: Ports, language: Language, fault: Fault): MailWordings | null {
  const rows = rowsIfThere(ports, TEMPLATES_SHEET);
  return rows === null ? null : wordingsOfRows(rows, language, fault);
}

/**
 * The words that rows make, the first of them in row 2.
 * @param fault told every cell with a placeholder that the mail cannot fill; those rows are left out
 */
export function wordingsOfRows(
  rows: readonly RowOf<typeof TEMPLATES_SHEET>[],
  language: Language,
  fault: Fault,
): MailWordings {
  const wordings: Partial<Record<string, MailWording>> = {};
  rows.forEach(({ template, subject, opening, closing }, index) => {
    if (!isTemplate(template) || subject + opening + closing === '') return;
    const allowed = placeholdersOf(template);
    let isSound = true;
    for (const [column, words] of Object.entries({ subject, opening, closing })) {
      for (const found of strangersIn(words, allowed)) {
        isSound = false;
        fault('templatePlaceholder', { row: index + 2, column, found, known: placeholdersListed(language, allowed) });
      }
    }
    if (isSound) wordings[template] = { subject, opening, closing };
  });
  return wordings;
}
