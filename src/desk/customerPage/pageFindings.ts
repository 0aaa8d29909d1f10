/** What is to be said of the customer page. */
import { DAY_MS, later } from '../../domain/time/instant';
import { INBOX } from '../../sheets/inbox';
import type { Desk } from '../desk';
import type { Finding } from '../health/finding';
import { finding } from '../health/finding';
import { hasPage } from './pageLink';

const DAYS = 7;

/** Whether customers can find their page, what they sent that nobody could take in, and who was turned away. One read. */
export function pageFindings(desk: Desk): readonly Finding[] {
  if (!hasPage(desk)) return [];
  const { language } = desk.setUp;
  const rows = desk.ports.table(INBOX).filled(2);
  const left = rows.filter(({ state }) => state === 'refused' || state === 'failed').length;
  const since = later(desk.now, -DAYS * DAY_MS);
  const away = rows.filter(({ kind, at }) => kind === 'turnedAway' && at !== null && at > since).length;
  return [
    ...(desk.pageAddress === '' ? [finding(language, 'pageNoAddress', 'warning')] : []),
    ...(left > 0 ? [finding(language, 'pageMessageLeft', 'warning', { count: left })] : []),
    ...(away > 0 ? [finding(language, 'pageRefusals', 'info', { count: away })] : []),
  ];
}
