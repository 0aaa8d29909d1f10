/** Alarms by night: what surges, who may leave, what is worth an announcement. On their sheet, and of a new surge as a message. */
import { CHURN_DAYS } from '../../domain/alarms/churn';
import { DAY_MS, later } from '../../domain/time/instant';
import { ALARMS } from '../../sheets/alarms';
import { chatAddressee } from '../chat/chats';
import type { Desk } from '../desk';
import { remember } from '../memory';
import type { Envelope } from '../messages/foldDigests';
import type { Message } from '../messages/messages';
import { queueAndClaim } from '../messages/outbox';
import { complaintsOf } from '../review/reviewedTickets';
import { addresseeAt } from '../tickets/addressee';
import type { Rung } from './alarmRows';
import { alarmRows } from './alarmRows';

/**
 * Looks through all complaints, queues the messages of new surges and writes the sheet anew; nothing where the desk has none yet. The sheet comes last:
 * a run that is cut off before says nothing twice, and the next night notices what it would have.
 * @returns messages to be sent after the lock is released
 */
export function alarmsByNight(desk: Desk): readonly Envelope[] {
  if (!desk.ports.workbook.has('alarms')) return [];
  const table = desk.ports.table(ALARMS);
  const { rows, rung } = alarmRows(
    desk,
    table.rows(2).filter(({ alarm }) => alarm !== ''),
    complaintsOf(desk, later(desk.now, -CHURN_DAYS * DAY_MS)),
  );
  const claims = queueAndClaim(
    desk,
    rung.flatMap((one) => messagesOfAlarm(desk, one)),
    () => undefined,
  );
  remember(desk.ports.memory, { progress: desk.progress });
  table.replace(rows);
  return claims;
}

/** To the one supervisor who is asked first, and to the groups that hear warnings. */
function messagesOfAlarm(desk: Desk, { row, department }: Rung): readonly Message[] {
  const { alarm, kind, what, since, count, expected, customers, tickets } = row;
  const supervisor = addresseeAt(desk, 'supervisor', department);
  const chats = desk.chats.filter(({ topics }) => topics.includes('warnings')).map(({ name }) => chatAddressee(name));
  return [...(supervisor === '' ? [] : [supervisor]), ...chats].map((to) => ({
    key: `${alarm}/${to}`,
    template: 'alarm',
    ticketNo: '',
    to,
    cc: '',
    importance: 'high',
    values: {
      ...{ alarmKind: kind, what, since: since ?? '', count: count ?? 0, customers: customers ?? 0 },
      ...{ expected: (expected ?? 0).toFixed(1), tickets },
    },
  }));
}
