import type { Attachment } from '../desk/messages/mailPort';

/**
 * HTML as a PDF, by Google's own conversion: https://developers.google.com/apps-script/reference/base/blob#getas. The ending is put to the
 * name by it, in place of what follows the last period.
 * @throws what Google throws, as when the day's conversions are used up
 */
export function pdfFile(name: string, html: string): Attachment {
  return Utilities.newBlob(html, 'text/html', `${name}.html`).getAs('application/pdf');
}
