import type { Service, ServiceContext } from '../kernel/contract';
import { type GoogleEnum, googleEnum, nameIn } from './googleEnum';
import { signatureError, textArgument } from './signature';

const MIME_TYPES = ['ATOM', 'CSV', 'ICAL', 'JAVASCRIPT', 'JSON', 'RSS', 'TEXT', 'VCARD', 'XML'] as const;
type MimeName = (typeof MIME_TYPES)[number];

/** The content type of a text output as a browser is told it; the reference names the members, not these strings. */
const CONTENT_TYPES: Readonly<Record<MimeName, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'application/xml',
};

/** Characters that `downloadAsFile` refuses (reference: "such as :, /, or \"). */
const FORBIDDEN_IN_FILE_NAME = /[:/\\*?"<>|\r\n]/;

/** What the web app's answer is made of: kept aside so that the kernel can serve an output without the script's wrapper. */
interface ServedText {
  readonly contentType: string;
  readonly content: string;
  readonly fileName: string | null;
}

const SERVED = new WeakMap<object, () => ServedText>();

/**
 * What a browser receives of a text output that the script returned from doGet or doPost.
 * @returns undefined where `output` was not made by ContentService
 */
export function servedText(output: object): ServedText | undefined {
  return SERVED.get(output)?.();
}

function textOutput(context: ServiceContext, mimeTypes: GoogleEnum<MimeName>, initial: string): object {
  let content = initial;
  let mimeType: MimeName = 'TEXT';
  let fileName: string | null = null;
  const output: object = context.strict('TextOutput', {
    append(added: unknown) {
      content += textArgument(context, 'ContentService.TextOutput.append', added);
      return output;
    },
    clear() {
      content = '';
      return output;
    },
    downloadAsFile(name: unknown) {
      const chosen = name === null ? null : textArgument(context, 'ContentService.TextOutput.downloadAsFile', name);
      if (chosen !== null && FORBIDDEN_IN_FILE_NAME.test(chosen))
        throw context.realm.exception(`Invalid file name: ${chosen}`);
      fileName = chosen;
      return output;
    },
    getContent: () => content,
    getFileName: () => fileName,
    getMimeType: () => mimeTypes[mimeType],
    setContent(replacement: unknown) {
      content = textArgument(context, 'ContentService.TextOutput.setContent', replacement);
      return output;
    },
    setMimeType(chosen: unknown) {
      const name = nameIn(mimeTypes, chosen);
      if (name === undefined) throw signatureError(context, 'ContentService.TextOutput.setMimeType', [chosen]);
      mimeType = name;
      return output;
    },
  });
  SERVED.set(output, () => ({ contentType: CONTENT_TYPES[mimeType], content, fileName }));
  return output;
}

/** ContentService: text that a web app answers with. Touches nothing outside the execution, so nothing here is counted. */
export const contentService: Service = {
  globalName: 'ContentService',
  create(context) {
    const MimeType = googleEnum(MIME_TYPES);
    return context.strict('ContentService', {
      MimeType,
      createTextOutput(...given: readonly unknown[]) {
        if (given.length > 1) throw signatureError(context, 'ContentService.createTextOutput', given);
        const content = given.length === 0 ? '' : textArgument(context, 'ContentService.createTextOutput', given[0]);
        return textOutput(context, MimeType, content);
      },
    });
  },
};
