/** What the log says of tickets that moved to an archive. */
import type { EventOf } from '../../domain/ticket/events';
import type { LOG } from '../../sheets/log';
import type { RowOf } from '../../sheets/sheet';
import { eventOf } from '../register/journal';

type LogRow = RowOf<typeof LOG>;

/** The events that tell of it, by ticket. */
export function archivedEvents(log: readonly LogRow[]): ReadonlyMap<string, EventOf<'archived'>> {
  const events = log.filter(({ kind }) => kind === 'archived').map((row) => eventOf(row) as EventOf<'archived'>);
  return new Map(events.map((event) => [event.ticketNo, event]));
}

/** The hash that the chain goes on from behind each run of rows that moved away, by the place of the run's last row. */
export function goesOnFrom(log: readonly LogRow[]): ReadonlyMap<number, string> {
  const bridges = new Map<number, string>();
  for (const row of log) {
    if (row.kind !== 'archived') continue;
    // An event that somebody wrote over is found broken itself.
    for (const [, to, hash] of rowsIn(row)) bridges.set(to, hash);
  }
  return bridges;
}

function rowsIn(row: LogRow): EventOf<'archived'>['fields']['rows'] {
  try {
    const { rows } = (eventOf(row) as EventOf<'archived'>).fields as Partial<EventOf<'archived'>['fields']>;
    return rows ?? [];
  } catch {
    return [];
  }
}
