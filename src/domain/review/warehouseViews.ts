/** The review's figures as SQL over exported rows: what BigQuery's dialect and others have in common, but for the backticks around names. */

/** Columns by which the figures are told apart besides the month. */
const VIEWED_BY = ['kind', 'category', 'product', 'region', 'channel', 'clock'] as const;

/** Sums and shares as the pivot tables have them: a share leaves out the rows that say nothing of it, since AVG passes over NULL. */
const FIGURES = [
  'SUM(received) AS received',
  'COUNT(reopened) AS verdicts',
  'SUM(reopened) AS reopened',
  'AVG(reopened) AS reopenRate',
  'AVG(firstContact) AS firstContactRate',
  'COUNT(kept) AS timeLimits',
  'SUM(kept) AS kept',
  'SUM(late) AS late',
  'AVG(kept) AS keptRate',
].join(', ');

/**
 * Statements that make or renew the views.
 * @param place 'project.dataset'
 */
export function viewStatements(place: string): readonly string[] {
  const name = (view: string): string => `\`${place}.${view}\``;
  const view = (id: string, query: string): string => `CREATE OR REPLACE VIEW ${name(id)} AS ${query}`;
  const newest = (rows: string, rank: string, key: string, what: string): string =>
    `SELECT * FROM (SELECT *, ${rank}() OVER (PARTITION BY ${key} ORDER BY exportedAt DESC) AS place ` +
    `FROM ${name(rows)}) AS ranked WHERE place = 1 AND ${what} IS NOT NULL`;
  const figures = (by: readonly string[]): string =>
    `SELECT ${[...by, FIGURES].join(', ')} FROM ${name('counted')} WHERE month <> '' GROUP BY ${by.join(', ')}`;
  return [
    view('events', newest('log_rows', 'ROW_NUMBER', 'seq', 'seq')),
    view('tickets', newest('tickets_rows', 'ROW_NUMBER', 'ticketNo', 'receivedAt')),
    // All rows of one export of a ticket came in one load.
    view('counted', newest('counted_rows', 'RANK', 'ticketNo', 'kind')),
    view('review_by_month', figures(['month'])),
    ...VIEWED_BY.map((by) => view(`review_by_${by}`, figures(['month', by]))),
    view(
      'open_now',
      `SELECT kind, category, product, region, channel, COUNT(*) AS tickets FROM ${name('counted')} ` +
        `WHERE isOpen = 1 GROUP BY kind, category, product, region, channel`,
    ),
  ];
}
