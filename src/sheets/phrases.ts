import { computed, longText, number, sheet, text } from './sheet';

/** What customers write often, for each kind of complaint and each score. */
export const PHRASES = sheet({
  id: 'phrases',
  key: 'group',
  protection: 'warning',
  frozenColumns: 2,
  columns: {
    topic: computed(text(150)),
    group: computed(text(150)),
    phrase: computed(text(150)),
    texts: computed(number(70, '0')),
    share: computed(number(80, '0%')),
    elsewhere: computed(number(80, '0%')),
    example: computed(longText(360)),
    meaning: computed(longText(330)),
  },
});
