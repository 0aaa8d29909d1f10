/**
 * Telling people that the desk fails, by mail and once a day at most. It goes past outbox, templates and sheets, which may be what failed; it is
 * noted before it is sent, so that a mail that fails is not tried again at every tick.
 */
import { errorText } from '../../domain/errorText';
import type { Instant } from '../../domain/time/instant';
import { DAY_MS, HOUR_MS, instant, later, MINUTE_MS } from '../../domain/time/instant';
import { dateTimeText } from '../../i18n/dateText';
import { failureMail } from '../../i18n/mails/failureMail';
import { recall } from '../memory';
import type { Ports } from '../ports';
import { defects } from './defects';

const KEY = 'toldOfFailure';
/** When a tick found the desk busy: for the first time of those that follow each other, and for the last. */
const BUSY = 'busyAt';
/** Longer than of an error is told. */
const LONGEST = 300;
/** How long the desk may be busy before that is a failure: a tick comes every 5 minutes, or hourly. */
const BUSY_MS = { bound: 30 * MINUTE_MS, addOn: 3 * HOUR_MS } as const;

/**
 * Tells the owner of the timers and the administrators. Where that fails too, the execution log says so and no more: the run has failed already.
 * @param where the work that failed
 */
export function tellOfFailure(ports: Ports, where: string, error: unknown): void {
  try {
    const { setUp, config, progress } = recall(ports.memory);
    const now = ports.now();
    const told = Number(ports.memory.read()[KEY] ?? 0);
    if (setUp === null || told + DAY_MS > now) return;
    const admins = (config?.staff ?? []).filter(({ role }) => role === 'admin').map(({ mail }) => mail);
    // The owner first: where the day's limit allows one more mail, it is theirs.
    const readers = [...new Set([setUp.owner, ...admins])].slice(0, ports.mail.remaining());
    if (readers.length === 0) return;
    ports.memory.write({ [KEY]: String(now) });
    const shown = (at: Instant | undefined): string =>
      at === undefined ? '' : dateTimeText(setUp.language, at, ports.zone(setUp.timeZone));
    const first = defects(ports.memory).find((one) => one.where === where);
    const mail = failureMail(setUp.language, {
      desk: config?.deskName ?? '',
      where,
      error: errorText(error).slice(0, LONGEST),
      since: first === undefined ? '' : shown(instant(first.at)),
      lastAt: shown(progress.tickedAt),
      url: ports.registerLink(1).replace(/#.*$/, ''),
    });
    for (const to of readers)
      ports.mail.send({ ...mail, to, cc: '', senderName: config?.deskName ?? '', thread: null });
  } catch (other) {
    ports.say(`nobody was told of the failure: ${errorText(other)}`);
  }
}

/**
 * Tells of a lock that no tick finds free for so long that no run of a person explains it. A single tick that comes upon one is nothing, also where
 * the timers had stood still before.
 */
export function tellIfStuck(ports: Ports): void {
  const { setUp, progress } = recall(ports.memory);
  if (setUp === null) return;
  const now = ports.now();
  const longest = BUSY_MS[setUp.deployment];
  const [first = 0, last = 0] = (ports.memory.read()[BUSY] ?? '').split(' ').map(Number);
  const goesOn = last > (progress.tickedAt ?? 0) && last + longest > now;
  const since = instant(goesOn ? first : now);
  ports.memory.write({ [BUSY]: `${since} ${now}` });
  if (later(since, longest) > now) return;
  tellOfFailure(
    ports,
    'tick',
    `lock not free since ${dateTimeText(setUp.language, since, ports.zone(setUp.timeZone))}`,
  );
}
