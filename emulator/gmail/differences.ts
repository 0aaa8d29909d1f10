import type { Difference } from '../kernel/difference';

const SEND = 'https://developers.google.com/gmail/api/reference/rest/v1/users.messages/send';

export const GMAIL_DIFFERENCES: readonly Difference[] = [
  {
    id: 'gmail-sends-only',
    about: 'Gmail.Users.Messages.send',
    emulator: 'Of the advanced service Gmail this method alone is there, and takes `raw` without attachments.',
    google: 'The whole Gmail API.',
    source: 'https://developers.google.com/apps-script/advanced/gmail',
    confirmed: true,
  },
  {
    id: 'gmail-sender',
    about: 'Gmail.Users.Messages.send',
    emulator: 'The address in From is replaced by that of the account; the name before it stays.',
    google: 'Is believed to do the same unless the address is an alias of the account.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'gmail-refusals',
    about: 'Gmail.Users.Messages.send',
    emulator:
      'Refuses a message without recipient, with a header that is not ASCII, or past 500 (Workspace: 2,000) messages a day.',
    google: 'Refuses them too; which wording it has for each is not documented.',
    source: SEND,
    confirmed: false,
  },
  {
    id: 'gmailapp-writes-only',
    about: 'GmailApp',
    emulator:
      'sendEmail, getAliases and drafts are there. The inbox, search, threads and labels say that they are not emulated.',
    google: 'The whole mailbox.',
    source: 'https://developers.google.com/apps-script/reference/gmail/gmail-app',
    confirmed: true,
  },
  {
    id: 'gmailapp-aliases',
    about: 'GmailApp.sendEmail, option from',
    emulator: 'Accounts have no aliases: any other address than their own is refused ("Invalid argument: …").',
    google: 'Takes those that getAliases lists; how it words the refusal of others is not documented.',
    source: 'https://developers.google.com/apps-script/reference/gmail/gmail-app#getaliases',
    confirmed: false,
  },
  {
    id: 'gmail-draft-bodies',
    about: 'GmailMessage.getBody, getPlainBody, getAttachments',
    emulator:
      'Give what the script wrote: the text where there is no HTML, HTML without its tags where there is no text, images within the text by their key.',
    google: 'Makes one from the other; how exactly, and under which names images come back, is not documented.',
    source: 'https://developers.google.com/apps-script/reference/gmail/gmail-message',
    confirmed: false,
  },
];
