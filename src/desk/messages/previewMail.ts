import * as v from 'valibot';
import { findingText } from '../../i18n/findings/findings';
import { templateName, worded } from '../../i18n/mails/mails';
import type { MailWording } from '../../i18n/mails/ownWording';
import { sampleMail } from '../../i18n/mails/sampleMail';
import { TEMPLATES_SHEET } from '../../sheets/templates';
import { fields } from '../arguments';
import { question } from '../command';
import { hasPage } from '../customerPage/pageLink';
import { clocksFor } from '../desk';
import { TOKEN_PLACE } from '../forms/formPort';
import { rowsIfThere } from '../rowsIfThere';
import { wordingsOfRows } from '../rules/readTemplates';
import { isToCustomer } from './mailWording';
import type { MailPreview } from './messageAnswers';
import { TEMPLATES } from './messages';

/**
 * A kind of mail as it would go out, filled with sample facts: by the words that stand on the sheet now, where they hold, also before they
 * are taken over. Writes and sends nothing.
 */
export const previewMail = question(
  fields({ template: () => v.optional(v.picklist(TEMPLATES), TEMPLATES[0]) }),
  (desk, { template }): MailPreview => {
    const { language } = desk.setUp;
    const faults: string[] = [];
    const rows = rowsIfThere(desk.ports, TEMPLATES_SHEET) ?? [];
    const own: Readonly<Partial<Record<string, MailWording>>> = wordingsOfRows(rows, language, (code, facts) => {
      // Row numbers count from the headings.
      if (rows[Number(facts['row']) - 2]?.template === template) faults.push(findingText(language, code, facts).what);
    });
    const zone = desk.ports.zone(desk.setUp.timeZone);
    const { subject, text, html } = worded(language, template, {
      ...sampleMail(language, desk.pack, desk.now, zone),
      deskName: desk.config.deskName,
      confirmLink: hasPage(desk) ? '' : (desk.setUp.confirmForm?.link ?? '').replace(TOKEN_PLACE, 'SAMPLE'),
      pageLink: desk.pageAddress === '' ? '' : `${desk.pageAddress}?t=SAMPLE`,
      zone,
      clocks: clocksFor(desk, ''),
      own: own[template],
      registerLink: isToCustomer(template) ? '' : desk.ports.registerLink(2),
    });
    return {
      template,
      templates: TEMPLATES.map((id) => ({ id, name: templateName(language, id) })),
      subject,
      text,
      html,
      isOwn: own[template] !== undefined,
      faults,
    };
  },
);
