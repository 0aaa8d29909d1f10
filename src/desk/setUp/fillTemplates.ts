import { ownWords, templateName } from '../../i18n/mails/mails';
import { placeholdersListed } from '../../i18n/mails/placeholders';
import type { RowOf } from '../../sheets/sheet';
import { TEMPLATES_SHEET } from '../../sheets/templates';
import type { SetUpState } from '../memory';
import { placeholdersOf } from '../messages/mailWording';
import { TEMPLATES } from '../messages/messages';
import type { Ports } from '../ports';
import type { DeskConfig } from '../rules/config';

type TemplateRow = RowOf<typeof TEMPLATES_SHEET>;

/** Writes a row for every kind of mail. What the team wrote into it stays; where its row is gone, what was in force comes back. */
export function fillTemplates(ports: Ports, state: SetUpState, config: DeskConfig | null): void {
  const table = ports.table(TEMPLATES_SHEET);
  const known = new Map(table.rows(2).map((row) => [row.template, row]));
  table.replace(TEMPLATES.map((template) => rowOf(state, config, template, known.get(template))));
}

function rowOf(
  { language }: SetUpState,
  config: DeskConfig | null,
  template: (typeof TEMPLATES)[number],
  known: TemplateRow | undefined,
): TemplateRow {
  const nothing = { subject: '', opening: '', closing: '' };
  const { subject, opening, closing } = known ?? config?.templates?.[template] ?? nothing;
  return {
    template,
    name: templateName(language, template),
    subject,
    opening,
    closing,
    ownWords: ownWords(language, template, placeholdersOf(template)),
    placeholders: placeholdersListed(language, placeholdersOf(template)),
    remark: known?.remark ?? '',
  };
}
