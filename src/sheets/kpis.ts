import { computed, longText, number, sheet, text } from './sheet';

/** How each member of the staff does: formulas over the register, which the desk writes anew as the staff changes. */
export const KPIS = sheet({
  id: 'kpis',
  key: 'mail',
  protection: 'warning',
  isExtra: true,
  frozenColumns: 2,
  columns: {
    mail: computed(text(220)),
    name: computed(text(130)),
    owned: computed(number(90, '0')),
    open: computed(number(90, '0')),
    responseMinutes: computed(number(130, '0')),
    withinTarget: computed(number(120, '0%')),
    resolved: computed(number(110, '0%')),
    satisfaction: computed(number(120, '0.0')),
    /** What each figure is, one a row. */
    meaning: computed(longText(520)),
  },
});

/** The columns that are counted, in their order. */
export const FIGURES = ['owned', 'open', 'responseMinutes', 'withinTarget', 'resolved', 'satisfaction'] as const;
export type Figure = (typeof FIGURES)[number];
