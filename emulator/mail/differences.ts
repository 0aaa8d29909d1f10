import type { Difference } from '../kernel/difference';

const REFERENCE = 'https://developers.google.com/apps-script/reference/mail/mail-app';

export const MAIL_DIFFERENCES: readonly Difference[] = [
  {
    id: 'mail-nothing-leaves',
    about: 'MailApp.sendEmail',
    emulator: 'Keeps the message in the mailbox of the emulated world; nothing leaves the machine.',
    google: 'Sends the message.',
    source: REFERENCE,
    confirmed: true,
  },
  {
    id: 'mail-header-injection',
    about: 'MailApp.sendEmail',
    emulator: 'Refuses a line break in subject, name, replyTo or an address ("Invalid argument: subject").',
    google: 'Folds or refuses the header; which of the two is not documented.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'mail-unknown-option',
    about: 'MailApp.sendEmail',
    emulator: 'Refuses an option that the reference does not name ("Invalid argument: htmlbody").',
    google: 'Is believed to ignore it.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'mail-no-display-name',
    about: 'MailApp.sendEmail',
    emulator: 'A message without `name` has an empty sender name: emulated accounts have addresses only.',
    google: "The sender name is the account's name.",
    source: REFERENCE,
    confirmed: true,
  },
  {
    id: 'mail-no-reply-of-consumers',
    about: 'MailApp.sendEmail',
    emulator: '`noReply` changes the sender for Workspace accounts and is ignored for consumer accounts.',
    google: 'The option works for Workspace accounts only; what it does for others is not documented.',
    source: REFERENCE,
    confirmed: false,
  },
  {
    id: 'mail-address-syntax',
    about: 'MailApp.sendEmail',
    emulator:
      'Accepts `local@domain.tld` and `Name <local@domain.tld>`, also with letters beyond ASCII; else "Invalid email: …".',
    google: 'Refuses what it takes for no address with "Invalid email: …"; the exact grammar is not documented.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'mail-attachment-size-message',
    about: 'MailApp.sendEmail',
    emulator: 'Attachments over 25 MB: "Limit Exceeded: Email Total Attachments Size."',
    google: 'Refuses them; the wording is not documented.',
    source: 'https://developers.google.com/apps-script/guides/services/quotas',
    confirmed: false,
  },
  {
    id: 'blob-html-to-pdf',
    about: 'Blob.getAs',
    emulator:
      'Makes a PDF of HTML with a Chromium of this machine, scripts and network off, when somebody looks into it; where there is none, getAs throws "Conversion from text/html to application/pdf failed: …".',
    google:
      'Converts on its servers when asked, within daily quotas; which CSS and fonts that keeps, and what it says when it fails, is not documented.',
    source: 'https://developers.google.com/apps-script/reference/base/blob#getas',
    confirmed: false,
  },
];
