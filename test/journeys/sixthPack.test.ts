/** A process that nobody published: a script file beside the code declares it as plain data, and the same built bundle runs it. */
import { openRuntime } from '../../emulator/runtime';
import { sheetTexts } from '../../src/i18n/sheets/texts';
import { category } from '../../src/packs/category';
import { afterVerdict, clock } from '../../src/packs/clocks';
import type { Language, Pack } from '../../src/packs/pack';
import { EXTRA_SHEETS } from '../../src/packs/pack';
import { CSAT_SURVEY } from '../../src/packs/survey';
import { hours, minutes, perPriority } from '../../src/packs/target';
import { words } from '../../src/packs/words';
import { builtFiles } from '../../workbench/driver/builtFiles';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { driven } from '../../workbench/driver/openDesk';
import { eventsOfKind, faultsOf, refusalOf, rowOf } from './deskFacts';
import { HEAD, OWNER, REGISTRAR, staffOf, SUPERVISOR, WORKER } from './deskStaff';
import { surveyLinkOf } from './stages';

const LEVELS = ['now', 'today'];

/** Complaints of guests of a hotel. */
const HOTEL: Pack = {
  id: 'hotel-guests',
  name: words('酒店客诉', 'Hotel guests'),
  about: words('客房与餐饮的投诉。', 'Complaints about rooms and meals.'),
  numbering: { period: 'month', digits: 4 },
  categories: [
    category(['room', '客房', 'Room'], ['noise', '噪声', 'Noise'], ['clean', '卫生', 'Cleanliness']),
    category(['meal', '餐饮', 'Meal'], ['cold', '菜凉', 'Cold food']),
  ],
  departments: [
    { id: 'house', name: words('房务部', 'Housekeeping') },
    { id: 'kitchen', name: words('餐饮部', 'Kitchen') },
  ],
  matrix: [
    { category1: 'room', category2: '', department: 'house', role: 'agent', collaborators: [] },
    { category1: 'meal', category2: '', department: 'kitchen', role: 'agent', collaborators: ['house'] },
  ],
  priorities: [
    { id: 'now', name: words('立即', 'Now'), help: words('客人在等', 'The guest is waiting') },
    { id: 'today', name: words('当天', 'Today'), help: words('其他', 'All others') },
  ],
  priorityRules: [{ atLeast: 'now', reason: 'urgentWords', when: { words: ['waiting', '在等'] } }],
  clocks: [
    clock('respond', perPriority(LEVELS, [minutes(20), minutes(45)])),
    clock('resolve', perPriority(LEVELS, [hours(1), hours(9)])),
    ...afterVerdict(LEVELS),
  ],
  ladder: [{ clock: 'respond', level: 1, afterBreachMinutes: 15, to: 'head' }],
  major: { priorities: [], reasons: [], amountFrom: null },
  survey: CSAT_SURVEY,
  triageOnRegistration: true,
  assignOnRegistration: true,
  assignmentMode: 'leastLoad',
  optionalSteps: ['acknowledged', 'investigated'],
  solutions: [{ id: 'upgrade', name: words('升级房型', 'Upgrade'), categories: ['room'] }],
  approval: { supervisor: 50 },
  copies: [{ of: 'dispatch', to: ['head'], how: 'atOnce' }],
  registration: [{ column: 'ticketNo', heading: words('客诉编号', 'Guest case no.') }],
  loop: [],
  sheets: ['training', 'kpis'],
  defaults: ['ladder'],
};

const WORDS = {
  'zh-CN': { department: '房务部', front: '餐饮部', says: '空调很吵，客人在等。', upgrade: '升级房型', no: '客诉编号' },
  en: {
    department: 'Housekeeping',
    front: 'Kitchen',
    says: 'Waiting: the fan is loud.',
    upgrade: 'Upgrade',
    no: 'Guest case no.',
  },
} as const;

function openHotel(language: Language): DrivenDesk {
  const people = staffOf(language, WORDS[language].department, WORDS[language].front);
  const runtime = openRuntime({
    files: { ...builtFiles(), 'OurProcess.js': `const loopdeskPacks = ${JSON.stringify([HOTEL])};` },
    owner: OWNER,
    editors: people.map(({ mail }) => mail),
    timeZone: 'Asia/Shanghai',
    startAt: '2026-03-02T10:01:00+08:00',
  });
  const desk = driven(runtime);
  desk.as(OWNER).call('setUp', {
    pack: HOTEL.id,
    language,
    timeZone: 'Asia/Shanghai',
    people: [{ mail: OWNER, name: 'Owner', role: 'admin' }, ...people],
  });
  return desk;
}

describe.each(['zh-CN', 'en'] as const)('a process of the team’s own in %s', (language) => {
  const said = WORDS[language];
  let desk: DrivenDesk;
  let ticketNo = '';
  beforeAll(() => {
    desk = openHotel(language);
  });

  test('is offered at set-up after the published ones', () => {
    const { packs, pack } = desk
      .as(OWNER)
      .call<{ packs: { id: string; name: string }[]; pack: { id: string } }>('boot');
    expect(packs.map(({ id }) => id)).toEqual([
      'after-sales',
      'service-plan',
      'complaint-toolkit',
      'rapid-response',
      'service-standard',
      'hotel-guests',
    ]);
    expect(packs.pop()?.name).toBe(HOTEL.name[language]);
    expect(pack.id).toBe('hotel-guests');
  });

  test('numbers, grades, hands out, copies and times a complaint by its own figures', () => {
    ({ ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
      channel: 'phone',
      customer: { name: 'Guest', phone: '13800005678', mail: 'guest@example.org' },
      category1: HOTEL.categories[0]?.name[language],
      description: said.says,
    }));
    expect(ticketNo).toBe('2026030001');
    expect(rowOf(desk, ticketNo)).toMatchObject({ owner: WORKER, department: said.department });
    expect(rowOf(desk, ticketNo)['priority']).toBe(HOTEL.priorities[0]?.name[language]);
    const card = desk
      .as(WORKER)
      .call<{ clocks: { clock: string; targetMinutes: number }[] }>('getTicket', { ticketNo });
    expect(card.clocks.map(({ clock: id, targetMinutes }) => [id, targetMinutes])).toEqual([
      ['respond', 20],
      ['resolve', 60],
    ]);
    desk.advance('PT6M');
    expect(desk.mails().map(({ to }) => to.join())).toEqual([WORKER, 'guest@example.org', HEAD]);
  });

  test('hands lateness up its own ladder', () => {
    desk.advance('2026-03-02T10:45:00+08:00');
    const [breach] = eventsOfKind(desk, 'breached', 'respond');
    const [rung] = eventsOfKind(desk, 'escalated', 'respond');
    expect(rung?.fields).toMatchObject({ level: 1, to: HEAD });
    const fifteen = 15 * 60_000;
    expect((rung?.at ?? 0) - Number(breach?.fields['dueAt'])).toBeGreaterThanOrEqual(fifteen);
  });

  test('offers its own solutions within its own limits, asks its survey, and closes', () => {
    desk.as(WORKER).call('respond', { ticketNo, channel: 'phone', note: 'Sorry.' });
    const propose = (compensation: number): unknown =>
      desk
        .as(WORKER)
        .call('proposeSolution', { ticketNo, solution: 'A suite.', solutionType: said.upgrade, compensation });
    propose(60);
    expect(refusalOf(() => desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true }))?.code).toBe(
      'APPROVAL_TOO_LOW',
    );
    desk.as(HEAD).call('reviewSolution', { ticketNo, approve: true });
    desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'phone', note: 'A suite.' });
    desk.as(WORKER).call('recordVerdict', { ticketNo, satisfied: true });
    desk.advance('PT10M');
    desk.submitForm('survey', { q1: 5 }, surveyLinkOf(desk));
    expect(desk.as(WORKER).call('close', { ticketNo })).toMatchObject({ status: 'closed' });
    desk.advance('PT10M');
    expect(rowOf(desk, ticketNo)).toMatchObject({ satisfaction: 5, solutionType: said.upgrade });
    expect(faultsOf(desk)).toEqual([]);
    expect(desk.executions().filter(({ status }) => status !== 'completed')).toEqual([]);
  });

  test('has the sheets that it names and none of the others', () => {
    const names = desk.runtime.tabs().map(({ name }) => name);
    const has = EXTRA_SHEETS.filter((id) => names.includes(sheetTexts(language, id).title));
    expect(has).toEqual(['training', 'kpis']);
    expect(desk.rows('kpis').find(({ mail }) => mail === WORKER)).toMatchObject({ owned: 1, open: 0, satisfaction: 5 });
  });

  test('stands under its own headings', () => {
    const tab = JSON.parse(desk.runtime.save()) as unknown;
    expect(JSON.stringify(tab)).toContain(said.no);
  });
});

test('no pack is taken that neither the code nor a file beside it knows', () => {
  const desk = openHotel('en');
  const refusal = refusalOf(() => desk.as(OWNER).call('setUp', { pack: 'motel', language: 'en' }));
  expect(refusal?.code).toBe('ARGUMENTS_WRONG');
});
