import { signatureError } from '../content/signature';
import type { Service, ServiceContext } from '../kernel/contract';
import { htmlEnums, htmlOutput, type HtmlScope } from './htmlOutput';
import { htmlTemplate } from './htmlTemplate';

/** A page of the project; the name may be given with or without `.html`, and is compared letter by letter. */
function pageFile(context: ServiceContext, method: string, given: unknown): string {
  if (typeof given !== 'string') throw signatureError(context, method, [given]);
  const page =
    context.world.files[`${given}.html`] ?? (given.endsWith('.html') ? context.world.files[given] : undefined);
  // The wording is recorded by many public projects that met it.
  if (page === undefined) throw context.realm.exception(`No HTML file named ${given} was found.`);
  return page;
}

function markup(context: ServiceContext, method: string, given: readonly unknown[]): string {
  const [source] = given;
  if (given.length === 1 && typeof source === 'string') return source;
  const blob = source as { getBlob?: () => { getDataAsString(): string } } | null | undefined;
  if (given.length === 1 && typeof blob?.getBlob === 'function') return blob.getBlob().getDataAsString();
  throw signatureError(context, method, given);
}

/**
 * HtmlService: pages for dialogs, sidebars and web apps. Touches nothing outside the execution, so nothing here is counted.
 * Source: https://developers.google.com/apps-script/reference/html/html-service
 */
export const htmlService: Service = {
  globalName: 'HtmlService',
  create(context) {
    const enums = htmlEnums();
    const scope: HtmlScope = { context, enums, template: (html) => htmlTemplate(scope, html) };
    return context.strict('HtmlService', {
      ...enums,
      createHtmlOutput: (...given: readonly unknown[]) =>
        htmlOutput(scope, given.length === 0 ? '' : markup(context, 'HtmlService.createHtmlOutput', given)),
      createHtmlOutputFromFile: (name: unknown) =>
        htmlOutput(scope, pageFile(context, 'HtmlService.createHtmlOutputFromFile', name)),
      createTemplate(...given: readonly unknown[]) {
        const html = markup(context, 'HtmlService.createTemplate', given);
        return htmlTemplate(scope, () => html);
      },
      createTemplateFromFile(name: unknown) {
        const html = pageFile(context, 'HtmlService.createTemplateFromFile', name);
        return htmlTemplate(scope, () => html);
      },
      getUserAgent: () => null,
    });
  },
};
