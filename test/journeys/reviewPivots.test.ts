/** Charts, pivot tables and phrases of the review: native, right to the last digit, and still there after a while. */
import { surveyLinksIn } from '../../workbench/driver/deskForms';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import type { LoggedEvent } from './deskFacts';
import { eventsOf, faultsOf, rowOf } from './deskFacts';
import { OWNER, REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, smallDesk, worldOf } from './worlds';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;
type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

const TITLE = 'Review charts';
const tabOf = (desk: DrivenDesk, title = TITLE): Tab => {
  const app = desk.runtime.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const tab = app.getActiveSpreadsheet().getSheetByName(title);
  if (!tab) throw new Error(title);
  return tab;
};
const charts = (desk: DrivenDesk) =>
  Object.fromEntries(
    tabOf(desk)
      .getCharts()
      .map((chart) => [
        String(chart.getOptions().get('title')),
        chart.getRanges().map((range) => range.getValues().map(([cell]) => cell as string | number)),
      ]),
  );

/** What a pivot table shows, by its title: label → heading of the column → figure. */
function pivot(desk: DrivenDesk, title: string, headings = 1): Figures {
  const cells = tabOf(desk).getDataRange().getValues();
  const row = cells.findIndex((line) => line.includes(title, 6));
  const column = cells[row]?.indexOf(title, 6) ?? -1;
  const heads = cells[row + 1 + headings]?.slice(column + 1) ?? [];
  const width = heads.findIndex((head) => head === '');
  const names = (width < 0 ? heads : heads.slice(0, width)).map(String);
  const figures: Record<string, Record<string, number>> = {};
  for (const line of cells.slice(row + 2 + headings)) {
    const label = String(line[column]);
    if (label === '') break;
    figures[label] = Object.fromEntries(
      names.flatMap((name, index) => {
        const cell: unknown = line[column + 1 + index];
        return cell === '' ? [] : [[name, Number(cell)]];
      }),
    );
  }
  return figures;
}

/** Sums of parts by two labels, with the totals that a pivot table adds. */
function counted(parts: readonly (readonly [string, string])[], total = 'Grand Total'): Figures {
  const sums: Record<string, Record<string, number>> = {};
  const add = (row: string, column: string): void => {
    const line = (sums[row] ??= {});
    line[column] = (line[column] ?? 0) + 1;
  };
  for (const [row, column] of parts) {
    for (const line of [row, total]) for (const head of [column, total]) add(line, head);
  }
  return sums;
}
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const STOPS: Readonly<Record<string, string>> = {
  acknowledge: 'acknowledged',
  respond: 'responded',
  resolve: 'informed',
  improve: 'proposed',
  survey: 'surveySent',
};
const CLOCKS: Readonly<Record<string, string>> = {
  acknowledge: 'Acceptance',
  respond: 'First response',
  resolve: 'Resolution',
  improve: 'Improved solution',
  survey: 'Survey',
};
interface Limit {
  readonly ticketNo: string;
  readonly clock: string;
  readonly late: number;
  readonly at: number;
}

/** Every time limit that came out, told by the log alone: it is late where that says so, else it was met where what stops it happened. */
function limitsOf(events: readonly LoggedEvent[]): readonly Limit[] {
  const limits = new Map<string, Limit>();
  const attempts = new Map<string, number>();
  for (const { ticketNo, kind, at, fields } of events) {
    const attempt = attempts.get(ticketNo) ?? 1;
    const put = (clock: string, late: number, when: number): void => {
      const key = `${ticketNo}/${clock === 'respond' || clock === 'survey' ? 1 : attempt}/${clock}`;
      if (!limits.has(key)) limits.set(key, { ticketNo, clock, late, at: when });
    };
    if (kind === 'breached') put(String(fields['clock']), 1, Number(fields['dueAt']));
    for (const [clock, stop] of Object.entries(STOPS))
      if (kind === stop && (clock !== 'improve' || attempt > 1)) put(clock, 0, at);
    if (kind === 'rejected') attempts.set(ticketNo, attempt + 1);
  }
  return [...limits.values()];
}

const CATEGORIES = [
  { category1: 'Technical fault', category2: 'Cannot log in' },
  { category1: 'Technical fault', category2: 'System error' },
] as const;
const CHANNELS = ['phone', 'mail', 'web'] as const;
const register = (desk: DrivenDesk, name: string, index: number): string =>
  desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
    ...complaintOf(name),
    ...CATEGORIES[index % 2],
    customer: { name, mail: `${name.toLowerCase()}@example.org` },
    channel: CHANNELS[index % 3],
    region: index % 3 === 0 ? '' : index % 3 === 1 ? 'North' : 'South',
    product: index === 0 ? '=HYPERLINK("http://evil.example")' : 'Till',
    description: `The login page stays blank, call 13812345678. ${name}`,
  }).ticketNo;
const solve = (desk: DrivenDesk, ticketNo: string, satisfied: boolean): void => {
  desk.as(WORKER).call('proposeSolution', { ticketNo, solution: 'A new code.' });
  desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
  desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'phone' });
  desk.as(WORKER).call('recordVerdict', { ticketNo, satisfied, comment: 'So it is.' });
};

/** Two months: some solved at once, one at the second try, some late, some open for weeks. */
function worked(desk: DrivenDesk): void {
  const [first = '', second = '', third = '', fourth = ''] = ['Ada', 'Ben', 'Cem', 'Dag'].map((name, index) =>
    register(desk, name, index),
  );
  register(desk, 'Eva', 4);
  for (const ticketNo of [first, second, third, fourth]) desk.as(WORKER).call('acknowledge', { ticketNo });
  for (const ticketNo of [first, second, third]) solve(desk, ticketNo, true);
  desk.as(WORKER).call('respond', { ticketNo: fourth, channel: 'phone', note: 'We look into it.' });
  desk.advance('PT2H');
  for (const { body } of desk.mails()) {
    const link = surveyLinksIn(body).at(-1);
    if (link !== undefined) desk.submitForm('survey', { q1: 5 }, link);
  }
  solve(desk, fourth, false);
  desk.advance('P2D');
  solve(desk, fourth, true);
  desk.advance('2026-03-30T09:00:00+08:00');
  register(desk, 'Fay', 5);
  desk.advance('2026-04-02T18:00:00+08:00');
  register(desk, 'Gil', 6);
  desk.as(SUPERVISOR).call('refreshReviews', {});
}

let fresh: () => DrivenDesk;
let busy: () => DrivenDesk;
beforeAll(async () => {
  const made = await smallDesk({ deployment: 'addOn' });
  fresh = worldOf(made);
  worked(made);
  busy = worldOf(made);
}, 120_000);

const monthOf = (at: unknown): string => new Date(Number(at) + 8 * 3_600_000).toISOString().slice(0, 7);

describe('pivot tables', () => {
  test('show what plain counting of log and register comes to, to the last digit', () => {
    const desk = busy();
    const events = eventsOf(desk);
    const tickets = desk.rows('tickets');
    const receipt = (ticketNo: unknown): string =>
      monthOf(events.find((event) => event.ticketNo === ticketNo && event.kind === 'received')?.at);
    const received = (key: (row: (typeof tickets)[number]) => string): Figures =>
      counted(tickets.map((row) => [key(row), receipt(row['ticketNo'])] as const));
    expect(pivot(desk, 'Hot spots: category by month', 2)).toEqual(
      received((row) => `${String(row['category1'])} / ${String(row['category2'])}`),
    );
    expect(pivot(desk, 'Hot spots: product by month', 2)).toEqual(received((row) => String(row['product'])));

    const staff = new Map(desk.rows('staff').map(({ mail, name }) => [mail, String(name)]));
    const nameOf = (mail: string): string => staff.get(mail) ?? mail;
    const limits = limitsOf(events);
    expect(limits.filter(({ late }) => late === 1).length).toBeGreaterThan(3);
    const shares = (key: string, title: string, of: 'Kept' | 'Late'): void => {
      const groups = [...new Set(tickets.map((row) => String(row[key])).filter((group) => group !== ''))];
      const all = limits.filter(({ ticketNo }) => rowOf(desk, ticketNo)[key] !== '');
      const line = (own: readonly Limit[]) => ({
        'Time limits': own.length,
        [of]: mean(own.map(({ late }) => (of === 'Late' ? late : 1 - late))),
      });
      expect(pivot(desk, title)).toEqual(
        Object.fromEntries([
          ...groups.map((group) => [
            nameOf(group),
            line(all.filter(({ ticketNo }) => rowOf(desk, ticketNo)[key] === group)),
          ]),
          ['Grand Total', line(all)],
        ]),
      );
    };
    shares('category1', 'Time limits kept by kind', 'Kept');
    shares('region', 'Weak spots: region', 'Late');
    shares('channel', 'Weak spots: channel', 'Late');
    shares('owner', 'Time limits kept by person', 'Kept');

    const byClock = pivot(desk, 'Time limits kept, each by month', 2);
    for (const clock of new Set(limits.map((one) => one.clock)))
      for (const month of ['2026-03', '2026-04']) {
        const own = limits.filter((one) => one.clock === clock && monthOf(one.at) === month);
        if (own.length > 0) expect(byClock[CLOCKS[clock] ?? '']?.[month]).toBe(mean(own.map(({ late }) => 1 - late)));
      }

    const days = (ticketNo: unknown): number =>
      Math.floor((desk.now() - Number(events.find((event) => event.ticketNo === ticketNo)?.at)) / 86_400_000);
    const age = (count: number): string =>
      count >= 31 ? '31 days and more' : count >= 15 ? '15–30 days' : count >= 4 ? '' : '00–03 days';
    const open = tickets.filter(
      ({ ticketNo }) => !events.some((one) => one.ticketNo === ticketNo && one.kind === 'closed'),
    );
    expect(open.length).toBeGreaterThan(2);
    expect(pivot(desk, 'Open tickets by person and age', 2)).toEqual(
      counted(open.map((row) => [nameOf(String(row['owner'])), age(days(row['ticketNo']))] as const)),
    );

    const outcomes = { Verdicts: 5, Reopened: 1 / 5, 'At first contact': 3 / 4 };
    expect(pivot(desk, 'Reopened, and solved at first contact')).toEqual({
      '2026-03': outcomes,
      'Grand Total': outcomes,
    });
  });

  test('agree with the review of the month, line by line', () => {
    const desk = busy();
    const march = desk.rows('review').filter(({ period }) => period === '1–31 March 2026');
    const line = (figure: string) => march.find((row) => row['figure'] === figure);
    const month = '2026-03';
    expect(line('Complaints received')?.['now']).toBe(
      pivot(desk, 'Hot spots: category by month', 2)['Grand Total']?.[month],
    );
    expect(line('Technical fault / Cannot log in')?.['now']).toBe(
      pivot(desk, 'Hot spots: category by month', 2)['Technical fault / Cannot log in']?.[month],
    );
    const clocks = pivot(desk, 'Time limits kept, each by month', 2);
    const told = march.filter(({ topic }) => topic === 'Time limits');
    expect(told.length).toBeGreaterThan(3);
    for (const { figure, now } of told)
      expect([figure, now]).toEqual([figure, 100 * (clocks[String(figure)]?.[month] ?? NaN)]);
    expect(line('Time limits kept')?.['now']).toBe(100 * (clocks['Grand Total']?.[month] ?? NaN));
    const outcomes = pivot(desk, 'Reopened, and solved at first contact')[month];
    expect(line('Solutions rejected')?.['now']).toBe(100 * (outcomes?.['Reopened'] ?? NaN));
    expect(line('Solved at first contact')?.['now']).toBe(100 * (outcomes?.['At first contact'] ?? NaN));
    expect(march.filter(({ topic }) => topic === 'Open tickets').map(({ figure }) => figure)).toEqual([
      'Sample Engineer',
    ]);
  });

  test('count from a hidden sheet without contacts, names of customers or scores', () => {
    const desk = busy();
    const tab = tabOf(desk, 'Counted');
    expect(tab.isSheetHidden()).toBe(true);
    const cells = tab.getDataRange().getValues().slice(1).flat();
    for (const { days, received, open, reopened, firstContact, kept, late } of desk.rows('counted')) {
      expect(days === '' || open === 1).toBe(true);
      for (const flag of [received, open, reopened, firstContact, kept, late]) expect(['', 0, 1]).toContain(flag);
    }
    expect(cells.join('\n')).not.toMatch(/@|138\d|\b(?:Ada|Ben|Cem|Dag|Eva|Fay|Gil)\b/);
    expect(cells).toContain('=HYPERLINK("http://evil.example")');
    expect(tab.getDataRange().getFormulas().flat().join('')).toBe('');
  });
});

describe('charts', () => {
  test('reach as far as the tables that they draw, totals apart', () => {
    const drawn = charts(busy());
    expect(Object.keys(drawn)).toEqual([
      'Most frequent categories',
      'Time limits missed by channel',
      'Time limits kept',
      'Open tickets by person and age',
      'Reopened, and solved at first contact',
      'Satisfaction by kind (1 to 5)',
    ]);
    expect(drawn['Most frequent categories']).toEqual([
      ['Category', 'Technical fault / Cannot log in', 'Technical fault / System error'],
      ['Grand Total', 4, 3],
    ]);
    expect(drawn['Time limits missed by channel']?.[0]).toEqual(['Channel', 'Email', 'Phone', 'Website']);
    expect(drawn['Open tickets by person and age']?.map(([head]) => head)).toEqual([
      'Owner',
      '00–03 days',
      '31 days and more',
    ]);
    expect(drawn['Reopened, and solved at first contact']?.map(([head]) => head)).toEqual([
      'Month',
      'Reopened',
      'At first contact',
    ]);
    expect(drawn['Satisfaction by kind (1 to 5)']).toEqual([['Technical fault'], [5]]);
  });

  test('a refresh is within its calls, also the first that lets charts grow, and the same whatever there is', () => {
    const desk = fresh();
    register(desk, 'Ada', 0);
    const calls = (of: DrivenDesk): number => {
      of.resetCost();
      of.as(SUPERVISOR).call('refreshReviews', {});
      return of.cost().calls;
    };
    expect(calls(desk)).toBeLessThanOrEqual(24);
    const many = busy();
    const few = calls(many);
    expect(few).toBeLessThanOrEqual(24);
    for (let index = 0; index < 6; index += 1) register(many, `More${index}`, 2 * index + 1);
    calls(many);
    expect(calls(many)).toBe(few);
  });
});

describe('what is native lives on', () => {
  test('repair makes anew what somebody deleted, once, and leaves what people entitled otherwise', () => {
    const desk = busy();
    const before = pivot(desk, 'Weak spots: channel');
    const tab = tabOf(desk);
    const [removed, , renamed] = tab.getCharts();
    const channels = tab
      .getPivotTables()
      .find((table) => table.getAnchorCell().offset(-2, 0).getValue() === 'Weak spots: channel');
    if (!removed || !renamed || !channels) throw new Error('nothing to delete');
    channels.remove();
    // A set-up that was cut off leaves such a one.
    tab.getRange(300, 30).createPivotTable(tabOf(desk, 'Counted').getRange('A:Q'));
    tab.removeChart(removed);
    tab.updateChart(renamed.modify().setOption('title', 'Ours').build());
    expect(faultsOf(desk)).toEqual([]);
    expect(pivot(desk, 'Weak spots: channel')).toEqual(before);
    desk.as(OWNER).call('repair');
    expect(tabOf(desk).getPivotTables()).toHaveLength(9);
    const titles = Object.keys(charts(desk));
    expect(titles).toHaveLength(7);
    expect(titles).toEqual(expect.arrayContaining(['Ours', 'Most frequent categories', 'Time limits kept']));
    expect(charts(desk)['Most frequent categories']?.[1]).toEqual(['Grand Total', 4, 3]);
  });

  test('counts anew where the sheet that is counted was deleted', () => {
    const desk = busy();
    const before = tabOf(desk).getDataRange().getDisplayValues();
    desk.as(OWNER).person.deleteSheet('Counted');
    desk.as(OWNER).call('repair');
    expect(tabOf(desk).getPivotTables()).toHaveLength(9);
    expect(tabOf(desk).getDataRange().getDisplayValues()).toEqual(before);
  });

  test('follows the language of the desk, and comes back with it', () => {
    const desk = busy();
    const speak = (language: string): unknown =>
      desk.as(OWNER).call('setUp', { pack: 'rapid-response', language, timeZone: 'Asia/Shanghai' });
    const before = tabOf(desk).getDataRange().getDisplayValues();
    speak('zh-CN');
    const chinese = tabOf(desk, '复盘图表');
    expect(chinese.getCharts().map((chart) => String(chart.getOptions().get('title')))).toContain('各渠道超时率');
    expect(chinese.getPivotTables()).toHaveLength(9);
    const said = chinese.getDataRange().getDisplayValues().flat();
    expect(said).toEqual(expect.arrayContaining(['薄弱点：渠道', '渠道', '时限数', '超时', '电话', '首次联系解决']));
    expect(said.join()).not.toMatch(/Weak spots|Time limits|Channel|days/);
    speak('en');
    expect(tabOf(desk).getDataRange().getDisplayValues()).toEqual(before);
  });
});

test('satisfaction is told of groups with enough answers, phrases with a masked example', () => {
  const desk = busy();
  const satisfied = desk.rows('pivots').filter(({ group }) => group !== '');
  expect(satisfied.map(({ figure, group, mean: score, answers }) => [figure, group, score, answers])).toEqual([
    ['Satisfaction by kind', 'Technical fault', 5, 3],
    ['Satisfaction by person', 'Sample Engineer', 5, 3],
    ['Satisfaction by month of receipt', '2026-03', 5, 3],
  ]);
  const [first] = desk.rows('phrases');
  expect(first).toMatchObject({ topic: 'Complaints by kind', group: 'Technical fault', texts: 7, share: 1 });
  expect(String(first?.['example'])).toMatch(/login page/);
  expect(JSON.stringify(desk.rows('phrases'))).not.toContain('13812345678');
});
