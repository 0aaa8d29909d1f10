/** What must hold of a desk after a sequence of hand edits and a repair. */
import { deskRows, deskSheet } from '../../driver/deskRows';
import { DEFAULT_OWNER } from '../../driver/openDesk';
import type { FinalEvidence } from '../evidence';
import { EDITABLE } from '../handTyping';
import { factsRecordedOnce } from '../invariants/clocks';
import { commandsLoggedOnce, eventsAccountedFor } from '../invariants/commands';
import { messagesQueuedOnce } from '../invariants/messages';
import {
  cardsTellTheStory,
  everyTicketHasItsRow,
  numbersInOrder,
  registerIsTheLogsProjection,
} from '../invariants/register';
import { healthExplained, logUnbroken, noDefectAnswered, runsEndedWell } from '../invariants/soundness';
import type { HandSimulation } from './handEditDesk';
import { SEEN } from './handEditDesk';
import { ruleFormulas } from './looksWindow';
import { wordsIn } from './register';
import { rulesOf } from './tabActs';

/** Those of the other simulation that hold here too. */
export const SHARED = {
  commandsLoggedOnce,
  eventsAccountedFor,
  factsRecordedOnce,
  messagesQueuedOnce,
  everyTicketHasOneRow,
  registerIsTheLogsProjection,
  cardsTellTheStory,
  numbersInOrder,
  logUnbroken,
  runsEndedWell,
  noDefectAnswered,
  healthExplained,
  editableColumnsFollowTheLog,
} as const satisfies Readonly<Record<string, (evidence: FinalEvidence) => string[]>>;

/** Those of the sheets themselves. */
export const OF_THE_SHEETS = {
  headingsStand,
  dropDownsStand,
  ownWordsKept,
  ownRulesKept,
} as const satisfies Readonly<Record<string, (simulation: HandSimulation) => string[]>>;

/** As in the other simulation; what people type or paste below the tickets is theirs and no ticket. */
function everyTicketHasOneRow(evidence: FinalEvidence): string[] {
  return everyTicketHasItsRow({
    ...evidence,
    tickets: evidence.tickets.filter((row) => /^\d{9,}$/.test(wordsIn(row['ticketNo']))),
  });
}

/** What stands in the columns that may be changed is what was received or edited last. */
function editableColumnsFollowTheLog({ log, tickets }: FinalEvidence): string[] {
  return tickets.flatMap((row) => {
    const ticketNo = String(row['ticketNo']);
    const told = new Map<string, unknown>();
    for (const { fields, kind, ticketNo: of } of log) {
      if (of !== ticketNo) continue;
      const changes =
        kind === 'received' ? fields : kind === 'edited' ? (fields['changes'] as Record<string, unknown>) : {};
      for (const column of EDITABLE) if (column in changes) told.set(column, changes[column]);
    }
    return [...told]
      .filter(([column, value]) => wordsIn(row[column]) !== wordsIn(value))
      .map(
        ([column, value]) =>
          `${ticketNo} ${column}: ${JSON.stringify(row[column])}, in the log ${JSON.stringify(value)}`,
      );
  });
}

/** Every column of the desk bears its heading, once. */
export function headingsStand({ desk, facts }: HandSimulation): string[] {
  const tabs = desk.runtime.tabs().map(({ name }) => ({ name, table: desk.runtime.table(name) }));
  return SEEN.flatMap((sheet) => {
    const found = tabs.find(({ table }) => table.sheetMetadata['loopdesk.sheet'] === sheet);
    if (found === undefined) return [`there is no tab ${sheet}`];
    const [cells = []] = desk.runtime.view(found.name, 1, 1, DEFAULT_OWNER);
    return [...(facts.get(sheet)?.headings ?? [])].flatMap(([key, heading]) => {
      const marked = found.table.columnMetadata.flatMap((marks, index) =>
        marks['loopdesk.column'] === key ? [index] : [],
      );
      const stands = cells[marked[0] ?? -1]?.text;
      return marked.length === 1 && stands === heading
        ? []
        : [`${key} of ${sheet} is marked ${marked.length} times and headed ${JSON.stringify(stands)}, not ${heading}`];
    });
  });
}

/**
 * Every cell in use under a column with a drop-down has one.
 * @internal
 */
export function dropDownsStand({ desk, facts }: HandSimulation): string[] {
  return SEEN.filter((sheet) => (facts.get(sheet)?.listed ?? []).length > 0).flatMap((sheet) => {
    const { tab, places, values } = deskSheet(desk.runtime, sheet);
    const rows = desk.runtime.view(tab, 2, Math.max(1, values.length - 1), DEFAULT_OWNER);
    return (facts.get(sheet)?.listed ?? []).flatMap((key) => {
      const bare = rows.filter((cells) => cells[(places.get(key) ?? 0) - 1]?.choices === undefined).length;
      return bare === 0 ? [] : [`${key} of ${sheet} has no drop-down in ${bare} of ${rows.length} rows`];
    });
  });
}

/** What people wrote for themselves stands beside the ticket or person that they wrote it for. */
export function ownWordsKept({ desk, own }: HandSimulation): string[] {
  return own.flatMap(({ sheet, beside, words, column }) => {
    const { values } = deskSheet(desk.runtime, sheet);
    // Pasted with the row of their ticket, they stand in the copy too.
    const rows = values.filter((cells) => cells.includes(words));
    if (rows.length === 0) return [`${words} (${column} of ${sheet}) is gone`];
    return beside === null || rows.some((cells) => cells.some((one) => wordsIn(one) === beside))
      ? []
      : [`${words} (${column} of ${sheet}) no longer stands beside ${beside}`];
  });
}

/** Conditional rules of people's own stand, each once. */
export function ownRulesKept({ desk, ownRules }: HandSimulation): string[] {
  return ownRules.flatMap((rule) => {
    const [sheet = '', formula = ''] = rule.split(/ (.*)/);
    // Columns that were put in or taken out before the rule's column move what it speaks of.
    const words = /".*"/.exec(formula)?.[0] ?? '';
    const found = ruleFormulas(desk, deskSheet(desk.runtime, sheet).tab).filter((one) => one.includes(words)).length;
    return found === 1 ? [] : [`the rule ${formula} of ${sheet} stands ${found} times`];
  });
}

/** The desk's rules say what they said before. */
export function rulesKept(simulation: HandSimulation, before: ReadonlyMap<string, readonly string[]>): string[] {
  const after = rulesOf(simulation);
  return [...before].flatMap(([sheet, rows]) => {
    const now = after.get(sheet) ?? [];
    return [
      ...rows.filter((row) => !now.includes(row)).map((row) => `${sheet} lost ${row}`),
      ...now.filter((row) => !rows.includes(row)).map((row) => `${sheet} gained ${row}`),
    ];
  });
}

/** The row of a ticket stands as its last command said, at the moment. */
export function rowFollows({ desk }: HandSimulation, ticketNo: string, status: string): string[] {
  const rows = deskRows(desk.runtime, 'tickets').filter((row) => wordsIn(row['ticketNo']) === ticketNo);
  const [row] = rows;
  if (row === undefined || rows.length > 1) return [`${ticketNo} has ${rows.length} rows`];
  const state = String(row['state']);
  if (!state.startsWith('{')) return [];
  const held = JSON.parse(state) as { ticketNo: string; status: string };
  return held.ticketNo === ticketNo && held.status === status
    ? []
    : [`the row of ${ticketNo} holds ${held.ticketNo}, ${held.status}, not ${status}`];
}
