import type { Difference } from '../kernel/difference';

export const CONTENT_DIFFERENCES: readonly Difference[] = [
  {
    id: 'content-redirect',
    about: 'ContentService',
    emulator: 'The text is answered at once.',
    google: 'The browser is redirected to googleusercontent.com and receives the text there.',
    source: 'https://developers.google.com/apps-script/guides/content',
    confirmed: true,
  },
  {
    id: 'content-file-name-characters',
    about: 'TextOutput.downloadAsFile',
    emulator: 'Refuses : / \\ * ? " < > | and line breaks, with "Invalid file name: …".',
    google: 'Refuses characters "such as : / \\"; the whole list and the message are not documented.',
    source: 'https://developers.google.com/apps-script/reference/content/text-output#downloadAsFile(String)',
    confirmed: false,
  },
];
