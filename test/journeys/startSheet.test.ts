/** The start sheet: made first, live, restored by repair, following the language, and never in the way of what people add. */
import type { CellView } from '../../emulator/kernel/views';
import { openRuntime } from '../../emulator/runtime';
import { PACKS } from '../../src/packs/packs';
import { builtFiles } from '../../workbench/driver/builtFiles';
import { deskSheet } from '../../workbench/driver/deskRows';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { DEFAULT_OWNER, driven, openDesk } from '../../workbench/driver/openDesk';
import { busyDesk } from '../../workbench/sample/busyDesk';

const ROWS = 40;

/** Every cell of the desk's lines as a person sees them, by the line's id and the column's key. */
function lines(desk: DrivenDesk): ReadonlyMap<string, Readonly<Record<string, CellView>>> {
  const { tab, places } = deskSheet(desk.runtime, 'start');
  const found = new Map<string, Readonly<Record<string, CellView>>>();
  for (const row of desk.runtime.view(tab, 2, ROWS, DEFAULT_OWNER)) {
    const cells = Object.fromEntries([...places].map(([key, place]) => [key, row[place - 1] ?? { text: '' }]));
    const id = cells['line']?.text ?? '';
    if (id !== '') found.set(id, cells);
  }
  return found;
}

const texts = (desk: DrivenDesk): unknown =>
  [...lines(desk)].map(([id, { topic, about, now }]) => [id, topic?.text, topic?.link, about?.text, now?.formula]);
const figure = (desk: DrivenDesk, id: string): string => lines(desk).get(id)?.['now']?.text ?? '';

const setUp = (desk: DrivenDesk, language: 'zh-CN' | 'en'): unknown =>
  desk.as(DEFAULT_OWNER).call('setUp', { pack: 'rapid-response', language, timeZone: 'Asia/Shanghai', deskName: '' });

let saved: string;
const world = (): DrivenDesk => driven(openRuntime({ files: builtFiles(), from: saved }));

beforeAll(async () => {
  saved = (await busyDesk({ language: 'en', pack: 'rapid-response' })).runtime.save();
}, 60_000);

test('is the first tab, coloured apart from work, configuration and system', () => {
  const desk = world();
  const colours = new Map<string | null, string[]>();
  for (const { name, tabColor } of desk.runtime.tabs()) colours.set(tabColor, [...(colours.get(tabColor) ?? []), name]);
  expect([...colours.values()]).toEqual([
    ['Start'],
    [
      'Register',
      'Closed loop',
      'Surveys',
      'Survey results',
      'Review',
      'Reports',
      'Review charts',
      'Frequent phrases',
      'Alarms',
      'Knowledge',
      'Form answers',
    ],
    [
      'Responsibility matrix',
      'Staff',
      'Categories',
      'Targets',
      'Escalation ladder',
      'Solutions',
      'Mail templates',
      'Calendar',
      'Settings',
    ],
    ['Health', 'Log', 'Outbox', 'Contacts', 'Survey keys', 'Counted'],
    ['Form Responses 1', 'Form Responses 2'],
  ]);
});

test('counts what the sheets hold', () => {
  const desk = world();
  const tickets = desk.rows('tickets');
  const late = tickets.filter(({ nextDueAt }) => nextDueAt !== '' && Date.parse(String(nextDueAt)) < desk.now());
  const open = tickets.filter(({ status }) => !['Closed', 'Merged', 'Withdrawn', 'Spam'].includes(String(status)));
  const count = (sheet: string, column: string, ...words: string[]): number =>
    desk.rows(sheet).filter((row) => words.includes(String(row[column]))).length;
  expect(open.length).toBeGreaterThan(10);
  expect(late.length).toBeGreaterThan(2);
  const expected: Readonly<Record<string, number>> = {
    'now/open': open.length,
    'now/late': late.length,
    'now/escalated': open.filter(({ escalationLevel }) => Number(escalationLevel) > 0).length,
    'now/measures': count('loop', 'state', 'Action under way', 'Action to be verified'),
    'now/lowScores': 1,
    'now/problems': count('health', 'severity', 'Error', 'Warning'),
    'who/agent': count('staff', 'role', 'Agent'),
    'who/head': count('staff', 'role', 'Department head', 'Director'),
    'rules/targets': count('targets', 'source', 'default – edit'),
  };
  for (const [id, value] of Object.entries(expected)) expect([id, figure(desk, id)]).toEqual([id, String(value)]);
  const some = open.find(({ status }) => status === 'Assigned');
  desk.as(DEFAULT_OWNER).call('withdraw', { ticketNo: some?.['ticketNo'], reason: 'Entered by mistake.' });
  expect(figure(desk, 'now/open')).toBe(String(open.length - 1));
});

test('leads to the other tabs by their ids', () => {
  const desk = world();
  const ids = new Map(desk.runtime.tabs().map(({ name, sheetId }) => [name, `#gid=${String(sheetId)}`]));
  const links = [...lines(desk).values()].filter(({ topic }) => topic?.link !== undefined);
  expect(links.length).toBeGreaterThanOrEqual(12);
  for (const { topic } of links) expect(topic?.link).toBe(ids.get(topic?.text ?? ''));
});

test('costs an idle tick nothing', () => {
  const desk = world();
  desk.advance('PT10M');
  const before = desk.executions().length;
  desk.advance('PT30M');
  const ticks = desk.executions().slice(before);
  expect(ticks.length).toBeGreaterThanOrEqual(5);
  expect(Math.min(...ticks.map(({ calls }) => calls))).toBeLessThanOrEqual(2);
});

test('set-up and repair change nothing on it that is in order', () => {
  const desk = world();
  const before = texts(desk);
  setUp(desk, 'en');
  desk.as(DEFAULT_OWNER).call('repair');
  expect(texts(desk)).toEqual(before);
});

test('repair brings back lines that were deleted or typed over, between rows that people added', () => {
  const desk = world();
  const before = texts(desk);
  const { tab } = deskSheet(desk.runtime, 'start');
  const hands = desk.as(DEFAULT_OWNER).person;
  hands.insertRows(tab, 6, 1);
  hands.type(tab, 'C6', 'Phone of the desk: 400-000-0000');
  hands.type(tab, 'F3', 'our own column');
  hands.type(tab, 'C9', 'typed over');
  hands.deleteRows(tab, 13, 2);
  hands.deleteRows(tab, 29, 1);
  hands.type(tab, 'C35', 'below everything');
  desk.as(DEFAULT_OWNER).call('repair');
  expect(texts(desk)).toEqual(before);
  const shown = desk.runtime.view(tab, 1, ROWS, DEFAULT_OWNER).map((row) => row.map(({ text }) => text));
  expect(shown[5]?.[2]).toBe('Phone of the desk: 400-000-0000');
  expect(shown[2]?.[5]).toBe('our own column');
  expect(shown.filter((row) => row[2] === 'below everything')).toHaveLength(1);
  expect(shown.flat()).not.toContain('typed over');
  const section = lines(desk).get('help')?.['topic'];
  expect(section).toMatchObject({ bold: true, background: '#dfe8f1' });
});

test('a deleted tab comes back at the front with its figures', () => {
  const desk = world();
  const before = lines(desk).get('now/open')?.['now']?.text;
  desk.as(DEFAULT_OWNER).person.deleteSheet(deskSheet(desk.runtime, 'start').tab);
  desk.as(DEFAULT_OWNER).call('repair');
  expect(desk.runtime.tabs()[0]?.name).toBe('Start');
  expect(figure(desk, 'now/open')).toBe(before);
});

test('follows the desk into another language with all tabs, and keeps what people wrote and named', () => {
  const desk = world();
  const hands = desk.as(DEFAULT_OWNER).person;
  const { tab } = deskSheet(desk.runtime, 'start');
  hands.type(tab, 'F3', 'our own column');
  hands.renameSheet('Closed loop', 'CAPA');
  const open = figure(desk, 'now/open');
  setUp(desk, 'zh-CN');
  desk.as(DEFAULT_OWNER).call('repair');
  const names = desk.runtime.tabs().map(({ name }) => name);
  expect(names.slice(0, 5)).toEqual(['起始页', '登记表', '责任矩阵', 'CAPA', '满意度']);
  const found = lines(desk);
  expect(found.get('now/open')).toMatchObject({
    topic: { text: '登记表' },
    about: { text: '未结工单' },
    now: { text: open },
  });
  expect([...found.values()].filter(({ about }) => /[a-z]{4}/i.test(about?.text ?? ''))).toEqual([]);
  expect(desk.runtime.view('起始页', 3, 1, DEFAULT_OWNER)[0]?.[5]?.text).toBe('our own column');
});

test.each(
  Object.keys(PACKS).flatMap((pack) => (['zh-CN', 'en'] as const).map((language) => [pack, language] as const)),
)('fits one screen for %s in %s', async (pack, language) => {
  const desk = await openDesk({ pack: pack as keyof typeof PACKS, language });
  const all = [...lines(desk).values()];
  expect(all.length).toBeLessThanOrEqual(34 + (PACKS[pack as keyof typeof PACKS].sheets?.length ?? 0));
  // Some 6.6 pixels a letter and twice that a Chinese character, in a column of 860 pixels.
  for (const { about } of all) {
    const width = [...(about?.text ?? '')].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 13 : 6.6), 0);
    expect([about?.text, width]).toEqual([about?.text, expect.any(Number)]);
    expect(width).toBeLessThan(860);
  }
  expect(all.map(({ now }) => now?.text).filter((text) => text?.startsWith('#'))).toEqual([]);
});
