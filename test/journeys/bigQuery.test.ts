/** A desk that exports to BigQuery by night; the views' own SQL, run by another database over the same rows, against the review. */
import { DuckDBInstance } from '@duckdb/node-api';
import type { DatasetView } from '../../emulator/kernel/runtimeContract';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { refusalOf } from './deskFacts';
import { OWNER, REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, confirmed, registered, smallDesk, worldOf } from './worlds';

const PLACE = 'my-project.service_desk';
const FEATURES = ['bigquery'] as const;
/** Shortly before the desk looks itself over. */
const NIGHT = '2026-03-03T02:59:00+08:00';
/** DuckDB's names for BigQuery's types: https://duckdb.org/docs/stable/sql/data_types/overview */
const TYPES: Readonly<Record<string, string>> = { STRING: 'VARCHAR', FLOAT: 'DOUBLE', TIMESTAMP: 'TIMESTAMPTZ' };

type Lines = readonly Readonly<Record<string, unknown>>[];

/** Asks the views. What is translated is the quoting of names and nothing else. */
async function asked({ tables, views }: DatasetView, ...queries: readonly string[]): Promise<readonly Lines[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const cell = (value: string | number | boolean | null): string =>
    typeof value === 'string' ? `'${value.replace(/'/g, "''")}'` : value === null ? 'NULL' : String(value);
  for (const [name, { fields, rows }] of Object.entries(tables)) {
    await connection.run(
      `CREATE TABLE "${name}" (${fields.map((field) => `${field.name} ${String(TYPES[field.type])}`).join(', ')})`,
    );
    const values = rows.map((row) => `(${fields.map((field) => cell(row[field.name] ?? null)).join(', ')})`);
    if (values.length > 0) await connection.run(`INSERT INTO "${name}" VALUES ${values.join(', ')}`);
  }
  for (const [name, query] of Object.entries(views))
    await connection.run(`CREATE OR REPLACE VIEW "${name}" AS ${query.replace(/`[\w-]+\.\w+\.(\w+)`/g, '"$1"')}`);
  const answers: Lines[] = [];
  for (const query of queries) {
    const found = await connection.runAndReadAll(query);
    answers.push(found.getRowObjectsJson());
  }
  connection.closeSync();
  instance.closeSync();
  return answers;
}

const exported = (desk: DrivenDesk): DatasetView => desk.runtime.dataset(PLACE);
const countOf = (desk: DrivenDesk, table: string): number => exported(desk).tables[table]?.rows.length ?? 0;
const findingOf = (desk: DrivenDesk): readonly unknown[] =>
  desk
    .rows('health')
    .filter(({ what }) => String(what).includes('BigQuery'))
    .map(({ what }) => what);
/** Now and cases of a line of the last week. */
const line = (desk: DrivenDesk, figure: string): readonly unknown[] => {
  const rows = desk.rows('review');
  const found = rows.find((row) => row['figure'] === figure && row['period'] === rows[0]?.['period']);
  return [found?.['now'], found?.['cases']];
};

let fresh: () => DrivenDesk;
beforeAll(async () => {
  const desk = await smallDesk({ deployment: 'addOn', features: FEATURES });
  desk.as(OWNER).edit('settings', 'bigQuery', 'value', PLACE);
  confirmed(desk, complaintOf('Ada'));
  const { ticketNo } = desk
    .as(REGISTRAR)
    .call<{ ticketNo: string }>('registerComplaint', { ...complaintOf('Ben'), product: "Router 'X'" });
  registered(desk, 'Cem');
  desk.advance('2026-03-02T20:00:00+08:00');
  desk.as(WORKER).call('acknowledge', { ticketNo });
  for (const satisfied of [false, true]) {
    desk.as(WORKER).call('proposeSolution', { ticketNo, solution: 'A new code.' });
    desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
    desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'phone' });
    desk.as(WORKER).call('recordVerdict', { ticketNo, satisfied, comment: 'Still no code.' });
  }
  fresh = worldOf(desk, FEATURES);
});

describe('with BigQuery built in and a dataset named', () => {
  let desk: DrivenDesk;
  beforeAll(() => {
    desk = fresh();
    desk.runtime.createDataset(PLACE, 'asia-east2');
    desk.advance('2026-03-09T04:00:00+08:00');
  });

  test('the views say what review and pivot tables say, to the last digit', async () => {
    const [months = [], kinds = [], clocks = [], open = []] = await asked(
      exported(desk),
      'SELECT * FROM review_by_month',
      'SELECT * FROM review_by_kind',
      `SELECT * FROM review_by_clock WHERE clock <> '' ORDER BY clock`,
      'SELECT * FROM open_now',
    );
    expect(months).toHaveLength(1);
    const [month] = months;
    expect(month).toMatchObject({ month: '2026-03', received: 3, verdicts: '3', reopened: 1 });
    expect(line(desk, 'Complaints received')[0]).toBe(month?.['received']);
    expect(line(desk, 'Solutions rejected')[0]).toBe(100 * Number(month?.['reopenRate']));
    expect(line(desk, 'Time limits kept')).toEqual([100 * Number(month?.['keptRate']), Number(month?.['timeLimits'])]);
    expect(Number(month?.['late'])).toBeGreaterThan(0);
    expect(open.reduce((sum, { tickets }) => sum + Number(tickets), 0)).toBe(line(desk, 'Still open')[0]);
    const counted = desk.rows('counted');
    const sum = (rows: typeof counted, key: string): number =>
      rows.reduce((all, row) => all + Number(row[key] || 0), 0);
    expect(kinds.map(({ kind, received, late }) => ({ kind, received, late }))).toEqual([
      { kind: 'Technical fault', received: sum(counted, 'received'), late: sum(counted, 'late') },
    ]);
    expect(clocks.length).toBeGreaterThan(2);
    expect(clocks.reduce((all, { kept }) => all + Number(kept), 0)).toBe(sum(counted, 'kept'));
  });

  test('a table has each event once, but those of surveys, and no customer, no sentence and no score', async () => {
    const [events = []] = await asked(exported(desk), 'SELECT seq, kind FROM events ORDER BY seq');
    const wanted = desk.rows('log').filter(({ kind }) => !String(kind).startsWith('survey'));
    expect(events).toEqual(wanted.map(({ seq, kind }) => ({ seq, kind })));
    const text = JSON.stringify(exported(desk).tables);
    for (const secret of ['Ada', 'Sample', '7946', 'example.org', 'new code', 'Still no', 'cannot get in', WORKER])
      expect({ secret, isThere: text.includes(secret) }).toEqual({ secret, isThere: false });
    expect(text).not.toMatch(/"kind":"survey|score|satisfaction/);
    expect(findingOf(desk)).toEqual([expect.stringContaining(`in ${PLACE}`)]);
  });

  test('a night on which nothing happened adds nothing, and one on which a ticket moved on adds that ticket', async () => {
    const before = countOf(desk, 'tickets_rows');
    const [{ ticketNo } = {}] = desk.rows('tickets').filter(({ customerName }) => String(customerName).startsWith('C'));
    desk.as(SUPERVISOR).call('withdraw', { ticketNo, reason: 'Entered twice.' });
    desk.advance('2026-03-10T04:00:00+08:00');
    const added = countOf(desk, 'tickets_rows') - before;
    expect(added).toBeGreaterThan(0);
    const [months = []] = await asked(exported(desk), 'SELECT received FROM review_by_month');
    // Withdrawn, it is no complaint any more.
    expect(months).toEqual([{ received: 2 }]);
    desk.advance('2026-03-11T04:00:00+08:00');
    const then = countOf(desk, 'log_rows');
    desk.advance('2026-03-12T04:00:00+08:00');
    const quiet = desk.rows('log').filter(({ at }) => String(at) > '2026-03-10T20:00').length;
    expect(countOf(desk, 'log_rows') - then).toBe(quiet);
  });

  test('an erased customer’s older rows are taken out there too', () => {
    const [{ ticketNo } = {}] = desk.rows('tickets').filter(({ customerName }) => String(customerName).startsWith('C'));
    const rows = (): number =>
      exported(desk).tables['tickets_rows']?.rows.filter((row) => row['ticketNo'] === ticketNo).length ?? 0;
    expect(rows()).toBeGreaterThan(1);
    desk.as(OWNER).call('eraseCustomer', { customer: ticketNo, reason: 'Asked for it.' });
    desk.advance('P1D');
    expect(rows()).toBe(1);
  });
});

test('cut off before any call of the export, the next night loses and doubles nothing', async () => {
  /** A desk whose run of the night was killed before that call, and the calls to BigQuery until then. */
  const cutOff = (call: number): readonly [desk: DrivenDesk, asked: number] => {
    const desk = fresh();
    desk.runtime.createDataset(PLACE, 'US');
    desk.advance(NIGHT);
    desk.resetCost();
    desk.faults({ killAtCall: call });
    desk.advance('PT2H');
    expect(desk.executions().filter(({ status }) => status === 'killed')).toHaveLength(1);
    const { byMethod } = desk.cost();
    const methods = Object.keys(byMethod).filter((method) => method.startsWith('BigQuery.'));
    return [desk, methods.reduce((sum, method) => sum + (byMethod[method] ?? 0), 0)];
  };
  let [low, high] = [1, 128];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cutOff(middle)[1] > 0) high = middle;
    else low = middle + 1;
  }
  const doubled: number[] = [];
  for (let call = low - 1, isOver = false; !isOver; call += 1) {
    const [desk] = cutOff(call);
    desk.advance('P1D');
    const [events = [], months = []] = await asked(
      exported(desk),
      'SELECT seq FROM events ORDER BY seq',
      'SELECT received, verdicts FROM review_by_month',
    );
    const wanted = desk.rows('log').filter(({ kind }) => !String(kind).startsWith('survey'));
    expect(events.length).toBeGreaterThan(30);
    expect(events.map(({ seq }) => seq)).toEqual(wanted.slice(0, events.length).map(({ seq }) => seq));
    expect(months).toEqual([{ received: 3, verdicts: '3' }]);
    if (countOf(desk, 'log_rows') > events.length) doubled.push(call);
    isOver = call > low && doubled.length > 0 && !doubled.includes(call);
  }
  expect(doubled.length).toBeGreaterThan(5);
}, 60_000);

test('an admin exports at once, after a look at what would go, and nobody else', () => {
  const desk = fresh();
  expect(refusalOf(() => desk.as(SUPERVISOR).call('exportToBigQuery', {}))?.code).toBe('NOT_ALLOWED');
  expect(refusalOf(() => desk.as(OWNER).call('exportToBigQuery', {}))).toMatchObject({ code: 'EXPORT_FAILED' });
  desk.runtime.createDataset(PLACE, 'EU');
  const events = desk.rows('log').length;
  const ahead = desk.as(OWNER).call<object>('exportToBigQuery', { preview: true });
  expect(ahead).toMatchObject({ to: PLACE, seq: 0, at: null, events, tickets: 3, left: 0 });
  expect(countOf(desk, 'log_rows')).toBe(0);
  const answer = desk.as(OWNER).call<object>('exportToBigQuery', { requestId: 'export/1' });
  expect(answer).toMatchObject({ to: PLACE, seq: events, fault: '', events: 0, tickets: 0, left: 0 });
  const rows = countOf(desk, 'log_rows');
  expect(rows).toBeGreaterThan(30);
  expect(desk.as(OWNER).call('exportToBigQuery', { requestId: 'export/1' })).toEqual(answer);
  desk.as(OWNER).call('exportToBigQuery', {});
  expect(countOf(desk, 'log_rows')).toBe(rows);
  desk.as(OWNER).edit('settings', 'bigQuery', 'value', '');
  expect(refusalOf(() => desk.as(OWNER).call('exportToBigQuery', { preview: true }))?.code).toBe('EXPORT_NOWHERE');
});

test('without the dataset nothing else fails, and the health check says what Google said', () => {
  const desk = fresh();
  desk.advance('P1D');
  expect(findingOf(desk)).toEqual([expect.stringContaining('Not found: Dataset my-project:service_desk')]);
  expect(desk.rows('review').length).toBeGreaterThan(0);
  desk.runtime.createDataset(PLACE, 'EU');
  desk.advance('P1D');
  expect(countOf(desk, 'tickets_rows')).toBe(3);
});
