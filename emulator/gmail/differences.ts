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
];
