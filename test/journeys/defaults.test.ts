/** Which figures are ours and not the published process's: written down from the processes, and shown as defaults to edit by set-up. */
import type { PackId } from '../../src/packs/pack';
import { PACK_IDS } from '../../src/packs/pack';
import { packOf } from '../../src/packs/packs';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { eventsOfKind, rowOf } from './deskFacts';
import { OWNER, REGISTRAR, staffOf } from './deskStaff';

/** The clocks and lists for which a process gives no figure; all other clocks are the process's own. */
const WITHOUT_SOURCE: Readonly<
  Record<PackId, { readonly clocks: readonly string[]; readonly others: readonly string[] }>
> = {
  'after-sales': { clocks: ['survey', 'contact'], others: ['matrix/other'] },
  'service-plan': {
    clocks: ['register', 'respond', 'resolve', 'update', 'evaluate', 'improve', 'survey', 'contact'],
    others: ['numbering', 'categories', 'matrix', 'solutions', 'approval'],
  },
  'complaint-toolkit': {
    clocks: ['register', 'investigate', 'evaluate', 'improve', 'survey', 'contact'],
    others: ['numbering', 'matrix/afterSales', 'grading'],
  },
  'rapid-response': { clocks: ['resolve', 'improve', 'survey', 'contact'], others: ['numbering'] },
  'service-standard': { clocks: ['improve'], others: [] },
};

/** How each process says that its numbers are published: those without a source are marked. */
const NUMBERED_BY_SOURCE: readonly PackId[] = ['after-sales', 'service-standard'];

describe.each(PACK_IDS)('the pack %s', (pack) => {
  const { clocks, others } = WITHOUT_SOURCE[pack];
  let desk: DrivenDesk;
  let findings: readonly string[];
  beforeAll(async () => {
    desk = await openDesk({ pack, language: 'en', startAt: '2026-03-02T10:01:00+08:00' });
    findings = desk.rows('health').map((row) => String(row['what']));
  });

  test('marks every figure without source, and no clock that has one', () => {
    const { defaults } = packOf(pack);
    const marked = defaults.filter((mark) => mark.startsWith('clock/')).map((mark) => mark.slice(6));
    expect([...marked].sort()).toEqual([...clocks].sort());
    for (const mark of others) expect(defaults).toContain(mark);
    // Whom lateness goes to after how long, the words that raise a priority, what is major: no process says so in full.
    for (const mark of ['ladder', 'priorityRules', 'major']) expect(defaults).toContain(mark);
    expect(defaults.includes('numbering')).toBe(!NUMBERED_BY_SOURCE.includes(pack));
  });

  test('shows them on the targets and the matrix as defaults to edit', () => {
    const rows = desk.rows('targets');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const [clock = ''] = String(row['target']).split('/');
      expect([row['target'], row['source']]).toEqual([
        row['target'],
        clocks.includes(clock) ? 'default – edit' : 'from the source',
      ]);
    }
    const { matrix, defaults } = packOf(pack);
    expect(desk.rows('matrix').map((row) => row['remark'])).toEqual(
      matrix.map(({ category1 }) =>
        defaults.includes('matrix') || defaults.includes(`matrix/${category1}`) ? 'default – edit' : '',
      ),
    );
  });

  test('says how many they are, and shows the days and shares that are ours among the settings', () => {
    const [told = ''] = findings.filter((one) => one.includes('no published source'));
    expect(told).toContain(String(packOf(pack).defaults.length));
    const settings = new Map(desk.rows('settings').map((row) => [row['setting'], row]));
    for (const [setting, value] of [
      ['warnPercent', '75'],
      ['verdictReminderDays', '3'],
      ['verdictCloseDays', '7'],
    ] as const) {
      expect(settings.get(setting)?.['value']).toBe(value);
      expect(settings.get(setting)?.['help']).toContain(`${value} is a default of ours`);
    }
    expect(settings.get('approvalSupervisor')?.['value']).toBe(pack === 'service-plan' ? '500' : '');
  });
});

test('a warning goes out after the share of the target that the settings name', async () => {
  const desk = await openDesk({
    pack: 'rapid-response',
    language: 'en',
    people: staffOf('en', 'Technical department', 'Operations'),
    startAt: '2026-03-02T10:01:00+08:00',
  });
  desk.as(OWNER).edit('settings', 'warnPercent', 'value', '50%');
  const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
    channel: 'phone',
    customer: { name: 'Sam Sample' },
    description: 'Cannot log in.',
    category1: 'Technical fault',
    category2: 'Cannot log in',
    priority: 'high',
  });
  expect(rowOf(desk, ticketNo)['priority']).toBe('High');
  // Two hours for the first answer: half of it is over at 11:01.
  desk.advance('2026-03-02T11:00:00+08:00');
  expect(eventsOfKind(desk, 'warned', 'respond')).toEqual([]);
  desk.advance('2026-03-02T11:11:00+08:00');
  expect(eventsOfKind(desk, 'warned', 'respond')).toHaveLength(1);
  desk.as(OWNER).edit('settings', 'warnPercent', 'value', '0');
  expect(desk.as(OWNER).call<{ findings: string[] }>('repair').findings.join('\n')).toContain('“0” is not a share');
});
