import { computed, hidden, longText, sheet, text } from './sheet';

/** What the desk's mails say: one row a kind of mail. An empty cell leaves the desk's own words. */
export const TEMPLATES_SHEET = sheet({
  id: 'templates',
  key: 'template',
  use: 'rules',
  frozenColumns: 2,
  columns: {
    template: hidden(computed(text(150))),
    name: computed(text(270)),
    ownWords: computed(longText(420)),
    subject: text(260),
    opening: longText(360),
    closing: longText(300),
    placeholders: computed(longText(260)),
    remark: longText(200),
  },
});
