/** Reading the ladder sheet: every row judged by itself, then against the others of its clock. */
import { parseLimit } from '../../domain/clocks/limit';
import type { EscalationRung } from '../../domain/escalation/escalationRung';
import type { Pack } from '../../packs/pack';
import { LADDER } from '../../sheets/ladder';
import { LISTS } from '../../sheets/lists';
import type { RowOf } from '../../sheets/sheet';
import type { Ports } from '../ports';
import { rowsIfThere } from '../rowsIfThere';
import type { Fault } from './config';

type LadderRow = RowOf<typeof LADDER>;

/** Levels are said to people and counted on the ticket: more than these nobody has. */
const MOST_LEVELS = 9;

/**
 * The ladder as the sheet has it.
 * @returns null where the sheet is not there: desks from before it get it by repair
 */
export function readLadder(ports: Ports, pack: Pack, fault: Fault): readonly EscalationRung[] | null {
  const rows = rowsIfThere(ports, LADDER);
  return rows === null ? null : ladderOfRows(rows, pack, fault);
}

/**
 * The ladder that rows make, the first of them in row 2, clock by clock and level by level.
 * @param fault told every cell that does not hold; those rows are left out
 * @internal
 */
export function ladderOfRows(rows: readonly LadderRow[], pack: Pack, fault: Fault): readonly EscalationRung[] {
  const rungs = rows.flatMap((row, index) => rungOf(row, index + 2, pack, fault));
  const sorted = [...rungs].sort((one, other) => orderOf(pack, one) - orderOf(pack, other) || one.level - other.level);
  sorted.forEach((rung, index) => {
    const below = sorted[index - 1];
    if (below?.clock !== rung.clock) return;
    const facts = { row: rung.row, other: below.row };
    if (below.level === rung.level) fault('ladderTwice', facts);
    else if (below.afterBreachMinutes > rung.afterBreachMinutes) fault('ladderOrder', facts);
  });
  return sorted.map(({ clock, level, afterBreachMinutes, to }) => ({ clock, level, afterBreachMinutes, to }));
}

function orderOf(pack: Pack, { clock }: EscalationRung): number {
  return pack.clocks.findIndex(({ id }) => id === clock);
}

function rungOf(
  { clock: named, level, after, to: role }: LadderRow,
  row: number,
  pack: Pack,
  fault: Fault,
): readonly (EscalationRung & { readonly row: number })[] {
  if (named === '' && level === null && after === '' && role === '') return [];
  const clock = pack.clocks.find(({ id }) => id === named)?.id;
  const to = LISTS.rungRoles.find((one) => one === role);
  const afterBreachMinutes = minutesIn(after);
  const isLevel = level !== null && Number.isInteger(level) && level >= 1 && level <= MOST_LEVELS;
  if (clock === undefined) fault('ladderClock', { row, found: named });
  if (!isLevel) fault('ladderLevel', { row, found: level === null ? '' : String(level) });
  if (afterBreachMinutes === undefined) fault('ladderAfter', { row, found: after });
  if (to === undefined) fault('ladderTo', { row, found: role });
  return clock === undefined || !isLevel || afterBreachMinutes === undefined || to === undefined
    ? []
    : [{ clock, level, afterBreachMinutes, to, row }];
}

/** '0 min' as well as an empty cell: at the breach itself. */
function minutesIn(written: string): number | undefined {
  if (/^0(\s*\D*)?$/.test(written.normalize('NFKC').trim())) return 0;
  const target = parseLimit(written);
  if (target === null) return 0;
  return target !== undefined && 'minutes' in target ? target.minutes : undefined;
}
