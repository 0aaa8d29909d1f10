import { computed, dateTime, hidden, json, longText, oneOf, sheet, text } from './sheet';

/** What customers sent with the intake and the confirmation form, and what became of it: one row an answer. */
export const FORM_ANSWERS = sheet({
  id: 'formAnswers',
  key: 'answer',
  use: 'work',
  protection: 'warning',
  columns: {
    /** Stands for everything that Google told of the answer: the same one told again is known by it. */
    answer: hidden(computed(text(180))),
    at: computed(dateTime()),
    form: computed(oneOf('formKinds', 110)),
    state: computed(oneOf('formStates', 130)),
    why: computed(oneOf('formReasons', 220)),
    ticketNo: computed(text(110)),
    /** Masked, as on the register. */
    customer: computed(text(180)),
    text: computed(longText(420)),
    /** What shall become of an answer that is held: the one cell here that people fill. */
    decision: oneOf('formDecisions', 120),
    /** Stands for what was answered, without the time. */
    content: hidden(computed(text(150))),
    /** Keys of phone number and mail address, and of the words of the description. */
    senders: hidden(computed(text(150))),
    words: hidden(computed(text(150))),
    /** Whatever a held answer says, contacts and all; empty once somebody has decided. */
    given: json(),
  },
});
