/** Reading the training record: who was trained in what, and until when that holds. */
import { compared } from '../../domain/compared';
import type { LocalDate } from '../../domain/time/localDate';
import type { Pack } from '../../packs/pack';
import type { RowOf } from '../../sheets/sheet';
import { TRAINING } from '../../sheets/training';
import type { Ports } from '../ports';
import { rowsIfThere } from '../rowsIfThere';
import type { Fault, StaffMember } from '../rules/config';
import { plausibleDate } from '../rules/plausibleDate';
import { hasSheet } from '../setUp/sheetPlans';

type TrainingRow = RowOf<typeof TRAINING>;

export interface Training {
  readonly row: number;
  readonly heldOn: LocalDate;
  readonly topic: string;
  /** Mail of the participant. */
  readonly participant: string;
  /** When it is due again; null where it holds for good. */
  readonly nextOn: LocalDate | null;
}

/** A training is of hours or days. */
const MOST_HOURS = 1_000;

/**
 * The record as the sheet has it; none where the desk has no such sheet.
 * @param fault told every cell that does not hold
 */
export function readTraining(
  ports: Ports,
  pack: Pack,
  staff: readonly Pick<StaffMember, 'mail'>[],
  fault: Fault,
): readonly Training[] {
  const rows = hasSheet(pack, TRAINING) ? rowsIfThere(ports, TRAINING) : null;
  return (rows ?? []).flatMap((row, index) => trainingOfRow(row, index + 2, staff, fault) ?? []);
}

/**
 * The training that a row tells of; null where it is blank or a cell does not hold.
 * @internal
 */
export function trainingOfRow(
  cells: TrainingRow,
  row: number,
  staff: readonly Pick<StaffMember, 'mail'>[],
  fault: Fault,
): Training | null {
  if (Object.values(cells).every((cell) => cell === '')) return null;
  const heldOn = plausibleDate(cells.heldOn);
  const nextOn = plausibleDate(cells.nextOn);
  const participant = staff.find(({ mail }) => mail.toLowerCase() === cells.participant.trim().toLowerCase())?.mail;
  const hours = cells.hours.normalize('NFKC').trim();
  if (heldOn === null) fault('trainingDate', { row, column: 'heldOn', found: cells.heldOn });
  if (cells.topic === '') fault('trainingTopic', { row });
  if (participant === undefined) fault('trainingWho', { row, found: cells.participant });
  const isHours = hours === '' || (/^\d+(\.\d+)?$/.test(hours) && Number(hours) <= MOST_HOURS);
  if (!isHours) fault('trainingHours', { row, found: cells.hours });
  const isDate = nextOn !== null || cells.nextOn === '';
  if (!isDate) fault('trainingDate', { row, column: 'nextOn', found: cells.nextOn });
  const isInOrder = heldOn === null || nextOn === null || nextOn > heldOn;
  if (!isInOrder) fault('trainingOrder', { row, found: cells.nextOn });
  if (heldOn === null || cells.topic === '' || participant === undefined || !isHours || !isDate || !isInOrder)
    return null;
  return { row, heldOn, topic: cells.topic, participant, nextOn };
}

/** Trainings that should have been repeated before `today`: of each person and topic the latest counts. */
export function trainingsDue(record: readonly Training[], today: LocalDate): readonly Training[] {
  const keyOf = ({ topic, participant }: Training): string => `${participant}/${compared(topic)}`;
  const latest = new Map<string, Training>();
  for (const one of record) {
    const known = latest.get(keyOf(one));
    if (known === undefined || known.heldOn <= one.heldOn) latest.set(keyOf(one), one);
  }
  return [...latest.values()].filter(({ nextOn }) => nextOn !== null && nextOn < today);
}
