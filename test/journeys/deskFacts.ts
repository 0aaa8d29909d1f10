/** What tests look up on a desk: its log as events, its rows against the log, its mails as text. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { OWNER } from './deskStaff';

export interface LoggedEvent {
  readonly seq: number;
  readonly at: number;
  readonly ticketNo: string;
  readonly kind: string;
  readonly actor: string;
  readonly note: string;
  readonly requestId: string;
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

/** The log's events, oldest first. */
export function eventsOf(desk: DrivenDesk, ticketNo?: string): readonly LoggedEvent[] {
  return desk
    .rows('log')
    .map((row): LoggedEvent => {
      const { at, ...fields } = JSON.parse(String(row['fields'])) as { at: number } & LoggedEvent['fields'];
      return {
        seq: Number(row['seq']),
        at,
        ticketNo: String(row['ticketNo']),
        kind: String(row['kind']),
        actor: String(row['actor']),
        note: String(row['note']),
        requestId: String(row['requestId']),
        fields,
      };
    })
    .filter((event) => ticketNo === undefined || event.ticketNo === ticketNo);
}

/** Events of one kind, of one clock where one is named. */
export function eventsOfKind(desk: DrivenDesk, kind: string, clock?: string): readonly LoggedEvent[] {
  return eventsOf(desk).filter(
    (event) => event.kind === kind && (clock === undefined || event.fields['clock'] === clock),
  );
}

/** Places of the log out of order or missing, but for those that an archive took along, and numbers that stand in the register twice. */
export function logFaults(desk: DrivenDesk): readonly string[] {
  const log = eventsOf(desk);
  const moved = new Set(
    log.flatMap(({ kind, fields }) =>
      kind === 'archived'
        ? (fields['rows'] as unknown as [from: number, to: number][]).flatMap(([from, to]) =>
            Array.from({ length: to - from + 1 }, (_, index) => from + index),
          )
        : [],
    ),
  );
  const gaps: string[] = [];
  let wanted = 0;
  for (const { seq } of log) {
    do wanted += 1;
    while (moved.has(wanted));
    if (seq !== wanted) gaps.push(`log: place ${seq} is out of order`);
  }
  const numbers = desk.rows('tickets').map((row) => String(row['ticketNo']));
  const twice = numbers.filter((number, index) => numbers.indexOf(number) !== index);
  return [...gaps, ...twice.map((number) => `register: ${number} stands twice`)];
}

/** What repair finds to mend and what it finds amiss, a broken log among it; a sound desk has neither. */
export function faultsOf(desk: DrivenDesk): readonly string[] {
  const before = logFaults(desk);
  const { repaired, findings } = desk.as(OWNER).call<{ repaired: string[]; findings: string[] }>('repair');
  return [...before, ...findings.map((one) => `health: ${one}`), ...repaired.map((one) => `repair: ${one}`)];
}

/** The row of a ticket in the register. */
export function rowOf(desk: DrivenDesk, ticketNo: string): Readonly<Record<string, string | number | boolean>> {
  const row = desk.rows('tickets').find((one) => one['ticketNo'] === ticketNo);
  if (!row) throw new Error(`${ticketNo} is not in the register`);
  return row;
}

/** The refusal of a call, as [code, what, remedy]; null where it was not refused. */
export function refusalOf(
  act: () => unknown,
): { readonly code: string; readonly what: string; readonly remedy: string } | null {
  try {
    act();
    return null;
  } catch (error) {
    const refusal = error as { code?: string; what?: string; remedy?: string };
    if (refusal.code === undefined) throw error;
    return { code: refusal.code, what: refusal.what ?? '', remedy: refusal.remedy ?? '' };
  }
}
