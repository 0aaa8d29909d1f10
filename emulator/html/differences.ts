import type { Difference } from '../kernel/difference';

const OUTPUT = 'https://developers.google.com/apps-script/reference/html/html-output';
const TEMPLATES = 'https://developers.google.com/apps-script/guides/html/templates';

export const HTML_DIFFERENCES: readonly Difference[] = [
  {
    id: 'html-template-literals',
    about: 'Inline scripts',
    emulator:
      '`//…` up to the line end and `/*…*/` inside template literals are removed, already in `getContent`; quoted strings stay.',
    google: 'Removes them when the page is served, and "sometimes" in strings too.',
    source: 'github.com/enuchi/React-Google-Apps-Script issues 157 and 206',
    confirmed: false,
  },
  {
    id: 'html-not-parsed',
    about: 'HtmlOutput.append, setContent',
    emulator: 'Markup is not checked.',
    google: 'Throws where the markup is malformed.',
    source: OUTPUT,
    confirmed: true,
  },
  {
    id: 'html-contextual-escaping',
    about: 'HtmlTemplate.evaluate, HtmlOutput.appendUntrusted',
    emulator:
      'Escapes for text, quoted and unquoted attributes, addresses, scripts and style sheets; which characters are written how is ours.',
    google: 'Escapes by context; the exact characters are not documented.',
    source: TEMPLATES,
    confirmed: false,
  },
  {
    id: 'html-template-code',
    about: 'HtmlTemplate.getCode',
    emulator: 'A function of `output` and the variables pushed in; getCodeWithComments is not emulated.',
    google: 'A function that gets `output` from HtmlService.initTemplate.',
    source: TEMPLATES,
    confirmed: true,
  },
  {
    id: 'html-file-name-extension',
    about: 'HtmlService.createHtmlOutputFromFile',
    emulator: '"page" and "page.html" both name page.html.',
    google: 'The editor names files without extension; that the extension may be given is believed, not documented.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'html-user-agent',
    about: 'HtmlService.getUserAgent',
    emulator: 'null: pages are asked for by no browser.',
    google: "The browser's user agent.",
    source: 'https://developers.google.com/apps-script/reference/html/html-service#getUserAgent()',
    confirmed: true,
  },
  {
    id: 'html-size-in-web-apps',
    about: 'HtmlOutput.getWidth, getHeight',
    emulator: 'What was set, in web apps too.',
    google: 'null in a web app.',
    source: OUTPUT,
    confirmed: true,
  },
];
