/** Answers of the intake form that became no ticket: held, or dropped with what the sheet still shows of them. */
import { compared } from '../../domain/compared';
import type { Instant } from '../../domain/time/instant';
import { FORM_ANSWERS } from '../../sheets/formAnswers';
import type { Desk } from '../desk';
import { customerKey } from '../privacy/customerKey';
import { heldIn } from './takeInIntake';

export interface HeldAnswer {
  readonly at: Instant;
  /** As it was given while it is held; '' of one that was dropped, of which only the masked text is left. */
  readonly name: string;
  /** Everything that was written, contacts and all while it is held. */
  readonly text: string;
}

/**
 * What came from one of these phone numbers or mail addresses, the oldest first. One read; none on a desk that never had the form.
 * @param names of the customer; who gave another is somebody else
 */
export function heldAnswers(desk: Desk, contacts: readonly string[], names: readonly string[]): readonly HeldAnswer[] {
  if (contacts.length === 0 || !desk.setUp.intakeForm || !desk.ports.workbook.has('formAnswers')) return [];
  const keys = new Set(contacts.map((phone) => customerKey(desk, { customerNo: '', phone, mail: '' })));
  const known = new Set(names.map((name) => compared(name)));
  return desk.ports
    .table(FORM_ANSWERS)
    .rows(2)
    .flatMap((row): HeldAnswer[] => {
      const isTheirs = row.ticketNo === '' && row.senders.split(' ').some((key) => keys.has(key));
      if (!isTheirs || row.at === null) return [];
      if (row.given === '') return row.text === '' ? [] : [{ at: row.at, name: '', text: row.text }];
      const { name, ...said } = heldIn(row);
      const isOther = name !== '' && known.size > 0 && !known.has(compared(name));
      return isOther
        ? []
        : [
            {
              at: row.at,
              name,
              text: Object.values({ name, ...said })
                .filter(Boolean)
                .join('\n'),
            },
          ];
    });
}
