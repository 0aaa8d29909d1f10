import { computed, date, hidden, longText, oneOf, sheet, text } from './sheet';

/** The calendar of preventive maintenance: one row for each recurring job on a product or unit. */
export const MAINTENANCE = sheet({
  id: 'maintenance',
  key: 'product',
  isExtra: true,
  columns: {
    product: text(150),
    serialNo: text(120),
    customerNo: text(110),
    job: longText(240),
    /** '6 months', '90 days'; empty for once. */
    interval: text(100),
    lastOn: date(110),
    nextOn: date(110),
    owner: oneOf('staff', 210),
    /** A whole number; empty for the default. Text as in the terms. */
    remindDays: text(120),
    remark: longText(200),
    state: computed(oneOf('maintenanceStates', 120)),
    /** By which the row is known wherever people move it; beside the state, since both are written in one go. */
    line: hidden(computed(text(90))),
  },
});

/** Days before the due date that hold where a row names none. */
export const DEFAULT_REMIND_DAYS = 7;
