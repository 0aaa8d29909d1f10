/** Pivot tables of random data, computed a second time by going through all rows for every cell. */
import { nextRandom, seededStream } from '../../../emulator/kernel/random';
import { inMemory, sheetOf, type SpreadsheetApp } from './inMemory';

type Cell = string | number | boolean | Date;

interface Group {
  readonly at: number;
  readonly totals: boolean;
  readonly descending: boolean;
  readonly repeated: boolean;
  readonly byMonth: boolean;
}

interface Value {
  readonly at: number;
  readonly by: keyof typeof GoogleAppsScript.Spreadsheet.PivotTableSummarizeFunction;
  readonly as: keyof typeof GoogleAppsScript.Spreadsheet.PivotValueDisplayType;
}

interface Plan {
  readonly rows: readonly Group[];
  readonly columns: readonly Group[];
  readonly values: readonly Value[];
  readonly stacked: boolean;
  readonly visible: readonly string[] | null;
}

const HEADINGS = ['Kind', 'Place', 'On', 'Pieces', 'Hours'];
const FUNCTIONS: readonly Value['by'][] = [
  'SUM',
  'COUNTA',
  'COUNT',
  'COUNTUNIQUE',
  'AVERAGE',
  'MAX',
  'MIN',
  'MEDIAN',
  'PRODUCT',
  'STDEV',
  'STDEVP',
  'VAR',
  'VARP',
];
const SHOWN: readonly Value['as'][] = [
  'DEFAULT',
  'DEFAULT',
  'PERCENT_OF_ROW_TOTAL',
  'PERCENT_OF_COLUMN_TOTAL',
  'PERCENT_OF_GRAND_TOTAL',
];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A chooser from a seed. */
function chance(seed: number) {
  const stream = seededStream(seed, 'pivots');
  const below = (count: number): number => Math.floor(nextRandom(stream) * count);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const yes = (): boolean => below(2) === 0;
  return { below, one, yes };
}

function randomRows({ below, one }: ReturnType<typeof chance>): Cell[][] {
  return Array.from({ length: 1 + below(40) }, () => [
    one(['lamp', 'motor', 'Door', 'axle', '']),
    one(['north', 'south', 7, true, '']),
    new Date(Date.UTC(2025 + below(2), below(12), 1 + below(28))),
    one([below(9), below(9) - 4, 0.5, '', 'many']),
    one([below(100) / 4, '', 3]),
  ]);
}

function randomPlan({ below, one, yes }: ReturnType<typeof chance>): Plan {
  const group = (at: number): Group => ({
    at,
    totals: yes(),
    descending: yes(),
    repeated: yes(),
    byMonth: at === 2,
  });
  const shuffled = [0, 1, 2].sort(() => below(3) - 1);
  const rowCount = below(4);
  return {
    rows: shuffled.slice(0, rowCount).map(group),
    columns: shuffled.slice(rowCount, rowCount + below(3)).map(group),
    values: Array.from({ length: 1 + below(3) }, () => ({ at: 3 + below(2), by: one(FUNCTIONS), as: one(SHOWN) })),
    stacked: yes(),
    visible: below(3) === 0 ? ['lamp', 'Door', ''] : null,
  };
}

/** What Sheets shows for the plan. */
function shownBySheets(app: SpreadsheetApp, data: readonly (readonly Cell[])[], plan: Plan): Cell[][] {
  const sheet = sheetOf(app);
  sheet.getRange(1, 1, data.length + 1, 5).setValues([HEADINGS, ...data].map((row) => [...row]));
  const review = app.getActiveSpreadsheet().insertSheet('Review');
  review.insertColumnsAfter(26, 400);
  review.insertRowsAfter(1000, 2000);
  const pivot = review.getRange('A1').createPivotTable(sheet.getRange(1, 1, data.length + 1, 5));
  for (const [groups, add] of [
    [plan.rows, (at: number) => pivot.addRowGroup(at)],
    [plan.columns, (at: number) => pivot.addColumnGroup(at)],
  ] as const) {
    for (const { at, totals, descending, repeated, byMonth } of groups) {
      const group = add(at + 1).showTotals(totals);
      if (descending) group.sortDescending();
      if (repeated) group.showRepeatedLabels();
      if (byMonth) group.setDateTimeGroupingRule(app.DateTimeGroupingRuleType['YEAR_MONTH']);
    }
  }
  for (const { at, by, as } of plan.values) {
    const value = pivot.addPivotValue(at + 1, app.PivotTableSummarizeFunction[by]);
    value.showAs(app.PivotValueDisplayType[as]);
  }
  if (plan.stacked) pivot.setValuesDisplayOrientation(app.Dimension.ROWS);
  if (plan.visible !== null)
    pivot.addFilter(
      1,
      app
        .newFilterCriteria()
        .setVisibleValues([...plan.visible])
        .build(),
    );
  return review.getDataRange().getValues() as Cell[][];
}

function labelOf(row: readonly Cell[], { at, byMonth }: Group): Cell {
  const cell = row[at] ?? '';
  if (!byMonth || !(cell instanceof Date)) return cell;
  return `${String(cell.getUTCFullYear())}-${MONTHS[cell.getUTCMonth()] ?? ''}`;
}

/** Where a label stands: empty, numbers and months in order, texts whatever their case, truth values. */
function rankOf(label: Cell, { byMonth }: Group): string {
  if (label === '') return '0';
  if (byMonth) {
    const [year = '', month = ''] = String(label).split('-');
    return `1${year}${String.fromCharCode(65 + MONTHS.indexOf(month))}`;
  }
  return typeof label === 'number' ? `1${String(label)}` : typeof label === 'string' ? `2${label.toLowerCase()}` : '3';
}

/** Beginnings of combinations in the order in which their lines stand; shorter ones are totals. */
function prefixes(data: readonly (readonly Cell[])[], groups: readonly Group[]): (readonly Cell[])[] {
  const inner = (prefix: readonly Cell[]): (readonly Cell[])[] => {
    const group = groups[prefix.length];
    if (group === undefined) return [prefix];
    const labels = new Set(data.filter((row) => begins(row, groups, prefix)).map((row) => labelOf(row, group)));
    const sorted = [...labels].sort((a, b) => (rankOf(a, group) < rankOf(b, group) ? -1 : 1));
    if (group.descending) sorted.reverse();
    const lines = sorted.flatMap((label) => inner([...prefix, label]));
    return group.totals ? [...lines, prefix] : lines;
  };
  return inner([]);
}

function begins(row: readonly Cell[], groups: readonly Group[], prefix: readonly Cell[]): boolean {
  return prefix.every((label, level) => {
    const group = groups[level];
    return group !== undefined && labelOf(row, group) === label;
  });
}

/** The function of the same name over cells, by its textbook formula. */
function computed(by: string, cells: readonly Cell[]): Cell {
  const filled = cells.filter((cell) => cell !== '');
  const numbers = filled.filter((cell) => typeof cell === 'number').sort((a, b) => a - b);
  const count = numbers.length;
  const total = numbers.reduce((sum, each) => sum + each, 0);
  const spread = (numbers.reduce((sum, each) => sum + each * each, 0) - (total * total) / (count || 1)) * 1;
  const over = (divisor: number): number | null => (divisor > 0 ? Math.max(0, spread) / divisor : null);
  const answers: Record<string, Cell | null> = {
    SUM: total,
    COUNTA: filled.length,
    COUNT: count,
    COUNTUNIQUE: new Set(filled).size,
    AVERAGE: count === 0 ? null : total / count,
    MAX: numbers.at(-1) ?? 0,
    MIN: numbers[0] ?? 0,
    MEDIAN: count === 0 ? '#NUM!' : ((numbers[(count - 1) >> 1] ?? 0) + (numbers[count >> 1] ?? 0)) / 2,
    PRODUCT: count === 0 ? 0 : numbers.reduce((product, each) => product * each, 1),
    VAR: over(count - 1),
    VARP: over(count),
    STDEV: over(count - 1),
    STDEVP: over(count),
  };
  const answer = answers[by] ?? '#DIV/0!';
  return by.startsWith('STDEV') && typeof answer === 'number' ? Math.sqrt(answer) : answer;
}

function expected(data: readonly (readonly Cell[])[], plan: Plan): Cell[][] {
  const kept = data.filter((row) => plan.visible?.includes(String(row[0])) !== false);
  const rows = prefixes(kept, plan.rows);
  const columns = prefixes(kept, plan.columns);
  const figure = ({ at, by }: Value, row: readonly Cell[], column: readonly Cell[]): Cell => {
    const cells = kept.filter((each) => begins(each, plan.rows, row) && begins(each, plan.columns, column));
    return cells.length === 0
      ? ''
      : computed(
          by,
          cells.map((each) => each[at] ?? ''),
        );
  };
  const shown = (value: Value, row: readonly Cell[], column: readonly Cell[]): Cell => {
    const part = figure(value, row, column);
    if (typeof part !== 'number' || value.as === 'DEFAULT') return part;
    const whole = figure(
      value,
      value.as === 'PERCENT_OF_ROW_TOTAL' ? row : [],
      value.as === 'PERCENT_OF_COLUMN_TOTAL' ? column : [],
    );
    if (typeof whole !== 'number') return whole;
    return whole === 0 ? '#DIV/0!' : part / whole;
  };
  const stacked = plan.stacked && plan.values.length > 1;
  const names = plan.values.map(({ at, by }) => `${by} of ${HEADINGS[at] ?? ''}`);
  const groupName = ({ at, byMonth }: Group): string => (HEADINGS[at] ?? '') + (byMonth ? ' - Year-Month' : '');
  const labels = (line: readonly Cell[], before: readonly Cell[] | undefined, groups: readonly Group[]): Cell[] => {
    if (line.length < groups.length) {
      const name = line.length === 0 ? 'Grand Total' : `${String(line.at(-1)).replace('true', 'TRUE')} Total`.trim();
      return groups.map((_, level) => (level === Math.max(0, line.length - 1) ? name : ''));
    }
    return line.map((label, level) => {
      const isSame =
        before !== undefined &&
        level < groups.length - 1 &&
        line.slice(0, level + 1).every((each, at) => each === before[at]);
      return isSame && groups[level]?.repeated === false ? '' : label;
    });
  };
  const grid: Cell[][] = [];
  const left: Cell[] = plan.rows.map(groupName);
  if (stacked) left.push('Values');
  if (plan.columns.length > 0 && left.length === 0) left.push('');
  const blank = left.map((): Cell => '');
  const each = stacked ? 1 : plan.values.length;
  if (plan.columns.length > 0) {
    const corner = [...blank];
    if (names.length === 1 && plan.rows.length > 0) corner[0] = names[0] ?? '';
    grid.push([...corner, ...plan.columns.map(groupName), ...(names.length > 1 && !stacked ? ['Values'] : [])]);
    plan.columns.forEach((_, level) => {
      grid.push([
        ...(level === plan.columns.length - 1 && each === 1 ? left : blank),
        ...columns.flatMap((line, index) => [
          labels(line, columns[index - 1], plan.columns)[level] ?? '',
          ...Array.from({ length: each - 1 }, (): Cell => ''),
        ]),
      ]);
    });
    if (each > 1) grid.push([...left, ...columns.flatMap(() => names)]);
  } else grid.push(stacked ? left : [...left, ...names]);
  rows.forEach((row, index) => {
    const own: Cell[] = labels(row, rows[index - 1], plan.rows);
    if (stacked) {
      plan.values.forEach((value, at) => {
        grid.push([
          ...(at === 0 ? own : own.map((): Cell => '')),
          names[at] ?? '',
          ...columns.map((column) => shown(value, row, column)),
        ]);
      });
      return;
    }
    if (own.length === 0 && plan.columns.length > 0) own.push(names.length === 1 ? (names[0] ?? '') : '');
    grid.push([...own, ...columns.flatMap((column) => plan.values.map((value) => shown(value, row, column)))]);
  });
  return grid;
}

/** Without empty cells at the ends of rows and empty rows at the end, figures to twelve digits. */
function trimmed(grid: readonly (readonly Cell[])[]): Cell[][] {
  const rows = grid.map((row) => {
    const cells = row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(9)) + 0 : cell));
    while (cells.at(-1) === '') cells.pop();
    return cells;
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

test.each(Array.from({ length: 150 }, (_, seed) => seed))(
  'every cell is as computed anew, seed %s (our own)',
  (seed) => {
    const chooser = chance(seed);
    const data = randomRows(chooser);
    const plan = randomPlan(chooser);
    expect(trimmed(shownBySheets(inMemory().run().app, data, plan))).toEqual(trimmed(expected(data, plan)));
  },
);
