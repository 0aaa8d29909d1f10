import { date, longText, oneOf, sheet, text } from './sheet';

/** Who was trained in what: one row for each participant of a training. */
export const TRAINING = sheet({
  id: 'training',
  key: 'participant',
  isExtra: true,
  columns: {
    heldOn: date(110),
    topic: text(240),
    trainer: text(150),
    participant: oneOf('staff', 220),
    hours: text(80),
    result: text(140),
    nextOn: date(120),
    remark: longText(220),
  },
});
