import fc from 'fast-check';
import type { MatrixLine } from '../../../src/domain/assignment/matrixLine';
import { matrixLineFor } from '../../../src/domain/assignment/matrixLineFor';
import type { Assignable, AssignmentFacts } from '../../../src/domain/assignment/suggestAssignee';
import { substituteOf, suggestAssignee } from '../../../src/domain/assignment/suggestAssignee';
import { matrixInWords } from '../../../src/packs/inWords';
import { packOf } from '../../../src/packs/packs';

const LINES = matrixInWords(packOf('rapid-response'), 'zh-CN');

function person(mail: string, more: Partial<Assignable> = {}): Assignable {
  return {
    mail: `${mail}@example.com`,
    name: mail.toUpperCase(),
    role: 'agent',
    department: '技术部',
    away: false,
    substitute: '',
    openTickets: 0,
    experience: 'experienced',
    csat: null,
    ...more,
  };
}

function suggested(staff: readonly Assignable[], more: Partial<AssignmentFacts> = {}) {
  const facts: AssignmentFacts = {
    category1: '技术故障',
    category2: '系统异常',
    priority: 'high',
    levels: ['urgent', 'high', 'medium', 'low'],
    lines: LINES,
    staff,
    mode: 'leastLoad',
    ...more,
  };
  return suggestAssignee(facts);
}

describe('The line of the matrix', () => {
  const line = (category1: string, category2: string, department: string): MatrixLine => ({
    category1,
    category2,
    department,
    role: 'agent',
    collaborators: [],
  });
  const lines = [
    line('', '', 'rest'),
    line('产品类', '', 'one'),
    line('产品类', '功能故障', 'two'),
    line('产品类', '功能故障', 'three'),
  ];

  it.each([
    ['产品类', '功能故障', 'two'],
    [' 产品类 ', '功能故障', 'two'],
    ['产品类', '版本兼容', 'one'],
    ['产品类', '', 'one'],
    ['别的', '功能故障', 'rest'],
    ['', '', 'rest'],
  ])('for %s / %s is the most specific one: %s', (category1, category2, department) => {
    expect(matrixLineFor(lines, category1, category2)?.department).toBe(department);
  });

  it('is none where nothing covers the category', () => {
    expect(matrixLineFor(lines.slice(1), '别的', '')).toBeNull();
    expect(matrixLineFor([], '产品类', '')).toBeNull();
  });

  it('does not mind how people typed a name', () => {
    expect(matrixLineFor([line('Ｏrders ', '', 'one')], 'orders', 'any')?.department).toBe('one');
  });
});

describe('The suggested owner', () => {
  it('is who has least open tickets in the department and role of the matrix', () => {
    const staff = [
      person('a', { openTickets: 4 }),
      person('b', { openTickets: 2 }),
      person('c', { openTickets: 0, department: '运营部' }),
      person('d', { openTickets: 0, role: 'supervisor' }),
      person('e', { openTickets: 0, away: true }),
    ];
    expect(suggested(staff)).toEqual({
      owner: { mail: 'b@example.com', name: 'B' },
      department: '技术部',
      collaborators: [],
      why: {
        reason: 'leastLoad',
        facts: { department: '技术部', role: 'agent', among: 2, experience: 'experienced', openTickets: 2 },
      },
    });
  });

  it('is the supervisor where the matrix says so', () => {
    const staff = [
      person('a', { department: '客服一部' }),
      person('s', { department: '客服一部', role: 'supervisor' }),
    ];
    const { owner, why } = suggested(staff, { category1: '投诉建议', category2: '服务投诉' });
    expect([owner?.mail, why.reason]).toEqual(['s@example.com', 'onlyOne']);
  });

  it('brings the collaborating departments of the line', () => {
    const lines = matrixInWords(packOf('complaint-toolkit'), 'zh-CN');
    const { department, collaborators } = suggested([], { lines, category1: '费用/价格类', category2: '多扣款' });
    expect([department, collaborators]).toEqual(['财务部', ['销售部', '法务部']]);
  });

  it('is a substitute, even of another department, where everybody is away', () => {
    const staff = [
      person('a', { away: true, substitute: 'z@example.com' }),
      person('z', { department: '运营部', openTickets: 7 }),
    ];
    expect(suggested(staff)).toMatchObject({
      owner: { name: 'Z' },
      why: { reason: 'substitute', facts: { insteadOf: 'A' } },
    });
  });

  it('is somebody of the department rather than a substitute', () => {
    const staff = [
      person('a', { away: true, substitute: 'z@example.com' }),
      person('b', { openTickets: 9 }),
      person('z', { department: '运营部' }),
    ];
    expect(suggested(staff).owner?.name).toBe('B');
  });

  it('is nobody, and says why, instead of anyone', () => {
    const away = person('a', { away: true, substitute: 'b@example.com' });
    const awayToo = person('b', { away: true, substitute: 'a@example.com' });
    expect(suggested([person('x')], { category1: '不存在' })).toMatchObject({
      owner: null,
      department: '',
      why: { reason: 'noMatrixLine' },
    });
    expect(suggested([person('x', { department: '运营部' })])).toMatchObject({
      owner: null,
      department: '技术部',
      why: { reason: 'nobodyInRole' },
    });
    expect(suggested([away, awayToo])).toMatchObject({ owner: null, why: { reason: 'allAway', facts: { away: 2 } } });
    expect(suggested([])).toMatchObject({ owner: null, why: { reason: 'nobodyInRole' } });
  });

  it('goes to the mail that sorts first in a tie, whatever the order of the sheet', () => {
    const staff = [person('c'), person('a'), person('b')];
    expect(suggested(staff).owner?.name).toBe('A');
    expect(suggested([...staff].reverse()).owner?.name).toBe('A');
  });
});

describe('A limit of open tickets', () => {
  it('passes over whoever has reached it, for the one with the next smaller load', () => {
    const full = person('a', { openTickets: 2, mostOpen: 2 });
    const busy = person('b', { openTickets: 9 });
    expect(suggested([full, busy]).owner?.name).toBe('B');
    expect(suggested([{ ...full, mostOpen: 3 }, busy]).owner?.name).toBe('A');
    expect(suggested([{ ...full, mostOpen: null }, busy]).owner?.name).toBe('A');
  });

  it('leaves it to the supervisor where everybody has reached it, and says so', () => {
    const full = person('a', { openTickets: 2, mostOpen: 2 });
    const none = person('b', { mostOpen: 0 });
    expect(suggested([full, none])).toMatchObject({ owner: null, why: { reason: 'allFull' } });
  });

  it('holds for who stands in too', () => {
    const away = person('a', { away: true, substitute: 'z@example.com' });
    const full = person('z', { department: '运营部', openTickets: 5, mostOpen: 5 });
    expect(suggested([away, full])).toMatchObject({ owner: null, why: { reason: 'allFull' } });
  });
});

describe('The best first', () => {
  const bestFirst = (staff: readonly Assignable[], priority = 'high') =>
    suggested(staff, { mode: 'bestFirst', priority });

  it('prefers experience, then satisfaction, then the smaller load', () => {
    const novice = person('n', { experience: 'novice', csat: 5 });
    const liked = person('l', { csat: 4.8, openTickets: 9 });
    const idle = person('i', { csat: 4.2 });
    const idler = person('h', { csat: 4.2, openTickets: 1 });
    expect(bestFirst([novice, idle, liked]).owner?.name).toBe('L');
    expect(bestFirst([novice, idle, idler]).owner?.name).toBe('I');
    expect(bestFirst([novice, idle, liked]).why).toMatchObject({
      reason: 'bestFirst',
      facts: { among: 3, csat: 4.8, openTickets: 9 },
    });
  });

  it('never gives a novice the highest priority, and says so where only novices are there', () => {
    const novice = person('n', { experience: 'novice' });
    expect(bestFirst([novice], 'high').owner?.name).toBe('N');
    expect(bestFirst([novice], 'urgent')).toMatchObject({
      owner: null,
      why: { reason: 'onlyNovices', facts: { priority: 'urgent' } },
    });
    const master = person('m', { away: true, substitute: 'z@example.com' });
    expect(bestFirst([novice, master, person('z', { department: '运营部' })], 'urgent').owner?.name).toBe('Z');
  });

  it('takes unknown satisfaction for the middle of the scale', () => {
    expect(bestFirst([person('a', { csat: 2.9 }), person('b')]).owner?.name).toBe('B');
    expect(bestFirst([person('a', { csat: 3.1 }), person('b')]).owner?.name).toBe('A');
  });
});

describe('A substitute', () => {
  it('may be two steps away', () => {
    const staff = [
      person('a', { substitute: 'B@example.com' }),
      person('b', { away: true, substitute: 'c@example.com' }),
      person('c'),
    ];
    expect(substituteOf(staff[0] ?? person('x'), staff)?.name).toBe('C');
  });

  it.each([
    ['nobody', ''],
    ['somebody unknown', 'gone@example.com'],
    ['the same person', 'a@example.com'],
    ['a viewer', 'v@example.com'],
  ])('is none where %s is named', (_, substitute) => {
    const absent = person('a', { away: true, substitute });
    expect(substituteOf(absent, [absent, person('v', { role: 'viewer' })])).toBeNull();
  });
});

describe('Every suggestion', () => {
  const anybody = fc.record({
    mail: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    away: fc.boolean(),
    substitute: fc.constantFrom(
      '',
      'a@example.com',
      'b@example.com',
      'c@example.com',
      'd@example.com',
      'e@example.com',
    ),
    department: fc.constantFrom('技术部', '运营部'),
    openTickets: fc.nat(5),
    experience: fc.constantFrom('novice' as const, 'experienced' as const),
  });
  const anyStaff = fc
    .uniqueArray(anybody, { selector: ({ mail }) => mail })
    .map((all) => all.map(({ mail, ...more }) => person(mail, more)));

  it('names somebody who is there, or nobody, and the same whatever the order of the sheet', () => {
    fc.assert(
      fc.property(anyStaff, fc.constantFrom('leastLoad' as const, 'bestFirst' as const), (staff, mode) => {
        const suggestion = suggested(staff, { mode, priority: 'urgent' });
        const owner = staff.find(({ mail }) => mail === suggestion.owner?.mail);
        if (suggestion.owner) expect(owner?.away).toBe(false);
        if (mode === 'bestFirst' && owner) expect(owner.experience).toBe('experienced');
        expect(suggested([...staff].reverse(), { mode, priority: 'urgent' }).owner).toEqual(suggestion.owner);
      }),
    );
  });

  it('is somebody whenever one of the department is there', () => {
    fc.assert(
      fc.property(anyStaff, (staff) => {
        fc.pre(staff.some((one) => one.department === '技术部' && !one.away));
        expect(suggested(staff).owner).not.toBeNull();
      }),
    );
  });
});

describe('Where the best go first', () => {
  const best = (staff: readonly Assignable[], more: Partial<AssignmentFacts> = {}) =>
    suggested(staff, { mode: 'bestFirst', ...more });

  it('prefers who is experienced in the category over who is experienced in general, and these over who is in others', () => {
    const other = person('a', { skills: ['物流配送'], csat: 5 });
    const general = person('b', { csat: 4 });
    const skilled = person('c', { skills: ['系统异常'], csat: 3, openTickets: 9 });
    expect(best([other, general, skilled])).toMatchObject({
      owner: { mail: 'c@example.com' },
      why: { reason: 'bestFirst', facts: { skilled: 'yes' } },
    });
    expect(best([other, general]).owner?.mail).toBe('b@example.com');
    expect(best([other, person('d', { experience: 'novice', csat: 5, skills: ['系统异常'] })]).owner?.mail).toBe(
      'a@example.com',
    );
  });

  it('takes a skill in the whole category for one in each below it, however it is written', () => {
    const skilled = person('z', { skills: [' 技术故障 '] });
    expect(best([person('a', { csat: 5 }), skilled]).owner?.mail).toBe('z@example.com');
  });

  it('does not ask for experience in the category where the load decides', () => {
    expect(suggested([person('a'), person('b', { skills: ['系统异常'], openTickets: 1 })])).toMatchObject({
      owner: { mail: 'a@example.com' },
      why: { reason: 'leastLoad' },
    });
  });
});
