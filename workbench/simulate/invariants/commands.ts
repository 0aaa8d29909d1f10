/** What people were told came of their commands, and what the log says. */
import type { Call } from '../diary';
import type { Evidence, LogEvent } from '../evidence';

/** The events that each command brings, all of them or none; work that begins with it is begun. */
const BRINGS: Readonly<Record<string, RegExp>> = {
  registerComplaint: /^received registered( triaged( assigned)?)?$/,
  importRun: /^(received registered( triaged)?( assigned)?( closed)?( |$))*$/,
  triage: /^triaged$/,
  assign: /^assigned$/,
  acknowledge: /^acknowledged$/,
  respond: /^responded$/,
  logProgress: /^((acknowledged )?started )?progressed$/,
  recordFindings: /^((acknowledged )?started )?investigated$/,
  hold: /^((acknowledged )?started )?held$/,
  resume: /^resumed$/,
  escalate: /^escalated$/,
  evaluateEscalation: /^evaluated$/,
  proposeSolution: /^((acknowledged )?started )?proposed$/,
  reviewSolution: /^(approved|returned)$/,
  informCustomer: /^informed$/,
  recordVerdict: /^(confirmed|rejected reopened)$/,
  notifyDelay: /^delayNotified$/,
  merge: /^merged$/,
  withdraw: /^withdrawn$/,
  close: /^closed$/,
  contactLowScore: /^contacted$/,
  openMeasure: /^measureOpened$/,
  completeMeasure: /^measureDone$/,
  verifyMeasure: /^measureVerified$/,
  revealContact: /^revealed$/,
  health: /^$/,
  repair: /^$/,
};

/** Each accepted command stands in the log once and whole; a refused one not at all; one that was cut off whole or not at all. */
export function commandsLoggedOnce({ diary, log }: Evidence): string[] {
  const events = byRequest(log);
  return [...grouped(diary.calls)].flatMap(([requestId, calls]) => {
    const [first] = calls;
    if (!first) return [];
    const own = events.get(requestId) ?? [];
    const kinds = own.map(({ kind }) => kind).join(' ');
    const outcomes = calls.map(({ outcome }) => outcome);
    const what = `${requestId} (${first.command}, ${outcomes.join(', ')})`;
    if (!outcomes.includes('accepted') && !outcomes.includes('unsure'))
      return own.length === 0 ? [] : [`${what} was refused, and the log has ${kinds}`];
    if (own.length === 0)
      return outcomes.includes('accepted') && isLogged(calls) ? [`${what} was accepted, and the log has nothing`] : [];
    const wanted = BRINGS[first.command];
    if (!wanted?.test(kinds)) return [`${what} stands in the log as ${kinds}`];
    const taken = calls.find(({ outcome, taken: rows }) => outcome === 'accepted' && rows > 0)?.taken;
    const received = own.filter(({ kind }) => kind === 'received').length;
    return taken !== undefined && received !== taken ? [`${what} took ${taken} rows, and the log has ${received}`] : [];
  });
}

/** An event happened while its command ran: not before somebody asked for it, nor after they had their answer. */
export function commandsTimedRight({ diary, log }: Evidence): string[] {
  const calls = grouped(diary.calls);
  return log.flatMap(({ requestId, kind, at, seq }) => {
    const own = calls.get(requestId) ?? [];
    if (own.length === 0 || kind === 'received') return [];
    return own.some(({ from, to }) => from <= at && at <= to)
      ? []
      : [`event ${seq} (${kind}) of ${requestId} is of ${iso(at)}, outside its command`];
  });
}

/** A request that is repeated gets the answer it got before. */
export function repetitionsAnsweredAlike({ diary }: Evidence): string[] {
  return [...grouped(diary.calls)].flatMap(([requestId, calls]) => {
    const answers = calls
      .filter(({ outcome, command }) => outcome === 'accepted' && !KEEPS_NO_ANSWER.includes(command))
      .map(({ ticketNo, status }) => `${ticketNo} ${status}`);
    return new Set(answers).size > 1 ? [`${requestId} was answered ${answers.join(' and then ')}`] : [];
  });
}

/** What was refused changed no sheet. */
export function refusalsChangedNothing({ diary }: Evidence): string[] {
  return diary.calls
    .filter(({ changed }) => changed.length > 0)
    .map(({ requestId, command, code, changed }) => `${requestId} (${command}, ${code}) changed ${changed.join(', ')}`);
}

/** What must be refused was refused. */
export function wrongCommandsRefused({ diary }: Evidence): string[] {
  return diary.calls
    .filter(({ mustRefuse, outcome }) => mustRefuse !== '' && outcome === 'accepted')
    .map(({ requestId, command, mustRefuse }) => `${requestId} (${command}) was accepted although ${mustRefuse}`);
}

/** These answer anew each time: they bring no event, or their answer is a contact, which must not be kept. */
const KEEPS_NO_ANSWER = ['health', 'repair', 'revealContact'];

const BY_THE_CLOCK = ['warned', 'breached', 'escalated', 'reminded', 'surveySent', 'surveySpared', 'closed'];

/** Every event has somebody or something that brought it about. */
export function eventsAccountedFor({ diary, log }: Evidence): string[] {
  const calls = grouped(diary.calls);
  const edits = new Set(diary.edits.map(({ ticketNo, column }) => `${ticketNo} ${column}`));
  return log
    .filter((event) => !isAccountedFor(event, calls, edits, diary.submissions.length))
    .map(
      ({ seq, ticketNo, kind, cause, requestId }) =>
        `event ${seq} (${ticketNo} ${kind}, ${cause}, ${requestId}) came from nowhere`,
    );
}

function isAccountedFor(
  { kind, cause, requestId, ticketNo, fields }: LogEvent,
  calls: ReadonlyMap<string, readonly Call[]>,
  edits: ReadonlySet<string>,
  submissions: number,
): boolean {
  switch (cause) {
    case 'trigger':
      return BY_THE_CLOCK.includes(kind);
    case 'form':
      return kind === 'surveyAnswered' && submissions > 0;
    case 'handEdit': {
      if (kind === 'triaged') return edits.has(`${ticketNo} priority`);
      const changes = Object.keys(fields['changes'] ?? {});
      return kind === 'edited' && changes.every((column) => edits.has(`${ticketNo} ${column}`));
    }
    default:
      return calls.has(requestId);
  }
}

/** Health and repair bring no event, nor does an import of rows that were imported before. */
function isLogged(calls: readonly Call[]): boolean {
  return calls.some(
    ({ command, outcome, taken }) =>
      outcome === 'accepted' && command !== 'health' && command !== 'repair' && (command !== 'importRun' || taken > 0),
  );
}

function grouped(calls: readonly Call[]): ReadonlyMap<string, readonly Call[]> {
  const groups = new Map<string, Call[]>();
  for (const call of calls) {
    const own = groups.get(call.requestId);
    if (own) own.push(call);
    else groups.set(call.requestId, [call]);
  }
  return groups;
}

function byRequest(log: readonly LogEvent[]): ReadonlyMap<string, readonly LogEvent[]> {
  const groups = new Map<string, LogEvent[]>();
  for (const event of log) groups.set(event.requestId, [...(groups.get(event.requestId) ?? []), event]);
  return groups;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
