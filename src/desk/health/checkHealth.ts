/** How the desk is, in words: what is missing or wrong, and what to do about it. Written to the health sheet. */
import type { Facts } from '../../domain/refusal';
import { hasEnded } from '../../domain/ticket/status';
import type { Instant } from '../../domain/time/instant';
import { instant } from '../../domain/time/instant';
import { withoutStop } from '../../domain/withoutStop';
import { dateTimeText } from '../../i18n/dateText';
import type { FindingCode } from '../../i18n/findings/findings';
import { sheetTexts } from '../../i18n/sheets/texts';
import { packOf } from '../../packs/packs';
import { CONTACTS } from '../../sheets/contacts';
import { HEALTH } from '../../sheets/health';
import { LOG } from '../../sheets/log';
import { OUTBOX } from '../../sheets/outbox';
import type { RowOf } from '../../sheets/sheet';
import { SURVEY_KEYS } from '../../sheets/surveys';
import { warehouseFindings } from '../archive/warehouse';
import { backupFindings } from '../backup/copyByNight';
import { chatNameIn } from '../chat/chats';
import { pageFindings } from '../customerPage/pageFindings';
import type { Desk } from '../desk';
import { DESK_ACTOR, openDesk } from '../desk';
import { formFindings } from '../forms/formFindings';
import { knowledgeFindings } from '../knowledge/knowledgeFindings';
import { maintenanceFindings } from '../maintenance/maintenanceFindings';
import { trainingFindings } from '../maintenance/trainingFindings';
import { mayUse } from '../mayUse';
import { recall } from '../memory';
import { subjectOf } from '../messages/composeMail';
import { findingOf } from '../messages/decideFromHealth';
import { isInDoubt } from '../messages/decideOnMessages';
import type { OutboxRow } from '../messages/outbox';
import type { Ports } from '../ports';
import { vaultFindings } from '../privacy/vaultFindings';
import { brokenRows } from '../register/brokenRows';
import { heldAgainstLog } from '../register/heldAgainstLog';
import { reportFindings } from '../review/reportFindings';
import { awaitsUpgrade, SCHEMA } from '../setUp/schema';
import { calendarFindings } from './calendarFindings';
import { defects } from './defects';
import type { Finding } from './finding';
import { finding } from './finding';
import { recordsShort } from './recordsShort';
import { rulesFindings } from './rulesFindings';
import { surroundings } from './surroundings';

/** What a backup copy can help with. */
const HURT: readonly FindingCode[] = ['missing', 'recordsMissing', 'recordsShort', 'logBroken', 'rowsApart'];
/** Sheets that nothing else has a copy of. */
const RECORDS = [LOG, OUTBOX, CONTACTS, SURVEY_KEYS];

/** Looks at everything that can be looked at, and writes the health sheet where it exists. */
export function checkHealth(ports: Ports): readonly Finding[] {
  const { setUp, vault } = recall(ports.memory);
  if (setUp === null) return [finding('zh-CN', 'notSetUp', 'error')];
  const { missing, renamed } = ports.workbook.lookOver(packOf(setUp.pack), setUp.language);
  const records = RECORDS.filter((one) => one !== CONTACTS || vault?.isInForce !== true).map(
    ({ id }) => sheetTexts(setUp.language, id).title,
  );
  const findings = missing.map((found) =>
    finding(setUp.language, records.includes(found) ? 'recordsMissing' : 'missing', 'error', { found }),
  );
  findings.push(...renamed.map((heading) => finding(setUp.language, 'headingRenamed', 'info', heading)));
  const isWhole = missing.length === 0;
  const desk = openDesk(ports, 'person', '', DESK_ACTOR);
  const outbox = isWhole ? ports.table(OUTBOX).rows(2) : [];
  findings.push(...aroundTheDesk(desk), ...(isWhole ? insideTheDesk(desk, outbox) : []));
  const isHurt = findings.some(({ code }) => HURT.includes(code));
  findings.push(...backupFindings(desk, isHurt));
  if (findings.every(({ code }) => code === 'backupLast')) findings.unshift(finding(setUp.language, 'allWell', 'ok'));
  if (isWhole) {
    findings.push(atWork(desk, outbox));
    ports.table(HEALTH).replace(
      findings.map(({ code, severity, what, remedy, messageKey }) => ({
        finding: messageKey === undefined ? code : findingOf(code, messageKey),
        severity,
        what,
        remedy,
        at: desk.now,
        decision: '',
        messageKey,
      })),
    );
  }
  return findings;
}

function aroundTheDesk(desk: Desk): Finding[] {
  const { ports, setUp, config } = desk;
  const findings: Finding[] = [];
  const say = (code: FindingCode, severity: Finding['severity'], facts?: Facts): number =>
    findings.push(finding(setUp.language, code, severity, facts));
  for (const { where, error, at } of defects(ports.memory)) {
    const shown = dateTimeText(setUp.language, instant(at), ports.zone(setUp.timeZone));
    say('defect', 'error', { where, error, at: shown });
  }
  if (awaitsUpgrade(setUp)) say('awaitsUpgrade', 'warning', { found: setUp.version, known: SCHEMA });
  findings.push(...surroundings(desk));
  if (config.staff.length === 0) say('noStaff', 'error');
  for (const role of ['supervisor', 'head', 'director'] as const) {
    if (config.staff.every((one) => one.role !== role)) say('roleEmpty', 'warning', { role });
  }
  findings.push(...vaultFindings(desk));
  if (desk.pack.defaults.length > 0) say('defaults', 'info', { count: desk.pack.defaults.length });
  return findings;
}

function insideTheDesk(desk: Desk, outbox: readonly OutboxRow[]): Finding[] {
  const { setUp } = desk;
  const findings: Finding[] = [];
  const log = desk.ports.table(LOG).rows(2);
  const broken = brokenRows(desk, log);
  if (broken.length > 0) {
    const rows = broken.slice(0, 10).join(', ');
    findings.push(finding(setUp.language, 'logBroken', 'error', { rows, count: broken.length }));
  } else
    findings.push(
      ...ticketsAmiss(desk, log),
      ...recordsShort(
        desk,
        log,
        outbox.map(({ key }) => key),
      ),
    );
  return [
    ...findings,
    ...calendarFindings(desk),
    ...rulesFindings(desk),
    ...maintenanceFindings(desk),
    ...trainingFindings(desk),
    ...knowledgeFindings(desk),
    ...messagesInDoubt(desk, outbox),
    ...reportFindings(desk),
    ...warehouseFindings(desk),
    ...pageFindings(desk),
    ...formFindings(desk),
  ];
}

/** What the desk does, for those who look whether it does anything. */
function atWork({ ports, setUp, progress }: Desk, outbox: readonly OutboxRow[]): Finding {
  const { language, owner } = setUp;
  const count = (...wanted: readonly string[]): number => outbox.filter(({ state }) => wanted.includes(state)).length;
  const told = (at: Instant | null | undefined): string =>
    at === null || at === undefined ? '–' : dateTimeText(language, at, ports.zone(setUp.timeZone));
  const mayMail = mayUse(ports.workbook.authorisation(), 'script.send_mail');
  return finding(language, 'atWork', 'info', {
    owner,
    at: told(progress.tickedAt),
    waiting: count('waiting', 'sending'),
    maybeSent: count('maybeSent'),
    dead: count('dead'),
    // Of another account than that which sends it would say nothing.
    left: mayMail && ports.me() === owner ? ports.mail.remaining() : '',
    next: told(progress.auditAt),
  });
}

/** Tickets named at most. */
const MOST_TICKETS = 10;

/** Rows of the register that are not what the log makes of them, and open tickets of people who are no longer there. A damaged log tells neither. */
function ticketsAmiss(desk: Desk, log: readonly RowOf<typeof LOG>[]): Finding[] {
  const { differing, lost, tickets } = heldAgainstLog(desk, log);
  const staff = new Set(desk.config.staff.map(({ mail }) => mail.toLowerCase()));
  const left = [...tickets.values()].filter(
    ({ status, owner, undoneAt }) =>
      !hasEnded(status) && undoneAt === undefined && owner !== '' && !staff.has(owner.toLowerCase()),
  );
  const named = (
    code: FindingCode,
    severity: Finding['severity'],
    some: readonly { ticketNo: string }[],
  ): Finding[] => {
    const numbers = some.slice(0, MOST_TICKETS).map(({ ticketNo }) => ticketNo);
    const facts = { tickets: numbers.join(', '), count: some.length };
    return some.length === 0 ? [] : [finding(desk.setUp.language, code, severity, facts)];
  };
  return [...named('rowsApart', 'error', [...differing, ...lost]), ...named('ownersGone', 'warning', left)];
}

/** Messages listed at most, each with its own decision to take. */
const MOST_MESSAGES = 50;

function messagesInDoubt(desk: Desk, outbox: readonly OutboxRow[]): Finding[] {
  const { language } = desk.setUp;
  const inDoubt = outbox.filter((message) => message.key !== '' && isInDoubt(message));
  const findings = inDoubt.slice(0, MOST_MESSAGES).map((message): Finding => {
    const { key, to, error, state } = message;
    const chat = chatNameIn(to);
    const facts = { to, chat: chat ?? '', error: withoutStop(error), subject: subjectOf(desk, message) };
    const codes = chat === null ? (['dead', 'maybeSent'] as const) : (['chatDead', 'chatMaybeSent'] as const);
    return { ...finding(language, codes[state === 'dead' ? 0 : 1], 'warning', facts), messageKey: key };
  });
  const count = inDoubt.length - findings.length;
  return count === 0 ? findings : [...findings, finding(language, 'moreMessages', 'warning', { count })];
}
