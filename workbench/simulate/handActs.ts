/** What people do on the sheets with their hands. */
import { deskSheet } from '../driver/deskRows';
import { DEFAULT_OWNER } from '../driver/openDesk';
import { keptFailures } from './failedRuns';
import { EDITABLE, someWord } from './handTyping';
import type { Simulation } from './simulation';
import { keepTargets, request } from './simulation';
import { leader, someTicket, worker } from './staffActs';

const GOVERNED = ['status', 'owner', 'department', 'attempt', 'solution', 'closedAt', 'escalationLevel'] as const;

/** Half hours that somebody tries again to have the desk repaired: the lock may be held for most of a day. */
const PATIENCE = 48;

/** Somebody types into a cell of the register. */
export function types(simulation: Simulation): void {
  const { chance } = simulation;
  const ticketNo = someTicket(simulation);
  if (ticketNo === null) return;
  switch (chance.weighted({ editable: 5, grading: 2, governed: 3, remark: 1, paste: 1 })) {
    case 'editable': {
      const column = chance.among(EDITABLE);
      typed(
        simulation,
        ticketNo,
        column,
        column === 'amount' ? String(chance.between(0, 9_000)) : someWord(simulation),
      );
      return;
    }
    case 'grading':
      typed(simulation, ticketNo, 'priority', chance.happens(0.8) ? chance.among(simulation.priorities).name : 'P0');
      return;
    case 'governed':
      typed(simulation, ticketNo, chance.among(GOVERNED), someWord(simulation));
      return;
    case 'remark':
      typed(simulation, ticketNo, 'remark', someWord(simulation));
      return;
    case 'paste':
      pasted(simulation, ticketNo);
  }
}

/** Somebody rearranges the register: sorts it, puts rows or a column in between, renames a heading. */
export function rearranges(simulation: Simulation): void {
  const { chance, desk } = simulation;
  const member = desk.as(worker(simulation));
  switch (chance.weighted({ sort: 4, rows: 2, column: 1, heading: 1 })) {
    case 'sort':
      member.sort(
        'tickets',
        chance.among(['ticketNo', 'status', 'priority', 'receivedAt', 'owner']),
        chance.happens(0.5),
      );
      break;
    case 'rows':
      member.insertRows('tickets', chance.between(2, simulation.tickets.length + 2), chance.between(1, 2));
      break;
    case 'column': {
      const { tab, places } = deskSheet(desk.runtime, 'tickets');
      member.person.insertColumns(tab, chance.between(1, places.size), 1);
      break;
    }
    case 'heading':
      member.renameHeading(
        'tickets',
        chance.among(['product', 'owner', 'status', 'ticketNo']),
        `Heading ${chance.between(1, 99)}`,
      );
  }
  keptFailures(simulation);
}

/** Somebody deletes the row of a ticket; somebody else has it brought back. */
export function deletesRow(simulation: Simulation): void {
  const ticketNo = someTicket(simulation);
  if (ticketNo === null || !stands(simulation, ticketNo)) return;
  simulation.desk.as(worker(simulation)).deleteRows('tickets', ticketNo);
  keptFailures(simulation);
  simulation.desk.advance(`PT${simulation.chance.between(1, 90)}M`);
  const repaired = (): boolean =>
    request(simulation, { by: leader(simulation), command: 'repair', args: {} }).outcome === 'accepted';
  for (let tries = 0; tries < PATIENCE && !repaired(); tries += 1) simulation.desk.advance('PT30M');
}

/** The admin gives new tickets another target. Not while a fault may keep the desk from hearing of it. */
export function changesTarget(simulation: Simulation): void {
  const { chance, desk, diary } = simulation;
  const limits = diary.targets.at(-1)?.limits ?? {};
  const inHours = Object.keys(limits).filter((target) => /^\d+ ?(?:h|小时)$/.test(limits[target] ?? ''));
  if (inHours.length === 0 || simulation.unsettled) return;
  desk.faults({ killAtCall: 0, holdLockMs: 0 });
  desk.as(DEFAULT_OWNER).edit('targets', chance.among(inHours), 'limit', `${chance.between(1, 60)} h`);
  keptFailures(simulation);
  keepTargets(simulation);
}

/** Types into the cell of a ticket, where its row is to be seen. */
export function typed(simulation: Simulation, ticketNo: string, column: string, text: string): void {
  if (!stands(simulation, ticketNo)) return;
  simulation.diary.edits.push({ at: simulation.desk.now(), ticketNo, column });
  simulation.desk.as(worker(simulation)).edit('tickets', ticketNo, column, text);
  keptFailures(simulation);
}

/** A block over three rows: what stands in each, and so the ticket below, is taken over or put back by itself. */
function pasted(simulation: Simulation, ticketNo: string): void {
  if (!stands(simulation, ticketNo)) return;
  const { desk, diary, chance } = simulation;
  const order = desk.rows('tickets').map((row) => String(row['ticketNo']));
  const at = desk.now();
  // Empty rows may lie between: whichever of the tickets below the block reaches.
  for (const below of order.slice(order.indexOf(ticketNo), order.indexOf(ticketNo) + 3))
    diary.edits.push({ at, ticketNo: below, column: 'product' });
  desk.as(worker(simulation)).paste(
    'tickets',
    ticketNo,
    'product',
    ['A', 'B', 'C'].map((name) => [`${name} ${chance.between(1, 9)}`]),
  );
  keptFailures(simulation);
}

function stands({ desk }: Simulation, ticketNo: string): boolean {
  return deskSheet(desk.runtime, 'tickets').values.some((cells) => cells.includes(ticketNo));
}
