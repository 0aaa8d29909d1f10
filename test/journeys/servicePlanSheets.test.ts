/**
 * The sheets of a service-plan desk's own: terms, maintenance, training, figures per person, and the repair history on the card.
 * Over 250 lines since one desk carries them all, in both languages.
 */
import type { TicketCard } from '../../src/desk/tickets/ticketAnswers';
import { sheetTexts } from '../../src/i18n/sheets/texts';
import type { ExtraSheet, Language } from '../../src/packs/pack';
import { PACK_IDS } from '../../src/packs/pack';
import { EXTRA_SHEETS } from '../../src/packs/pack';
import type { DeskRow } from '../../workbench/driver/deskRows';
import { deskSheet } from '../../workbench/driver/deskRows';
import type { DeskOptions, DrivenDesk } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { faultsOf } from './deskFacts';
import { HEAD, OWNER, REGISTRAR, staffOf, SUPERVISOR, WORKER } from './deskStaff';
import { propertyOf, testKilled } from './killed';
import { surveyLinkOf } from './stages';
import { worldOf } from './worlds';

/** A service-plan desk in Shanghai on Monday, 2 March 2026, at nine. */
function planDesk(options: DeskOptions = {}): Promise<DrivenDesk> {
  const { language = 'en' } = options;
  const [department, front] = language === 'en' ? ['Repair', 'Customer service'] : ['维修部', '客服部'];
  return openDesk({
    pack: 'service-plan',
    language,
    startAt: '2026-03-02T09:01:00+08:00',
    people: staffOf(language, department, front),
    ...options,
  });
}

/** Types a row of a sheet of the desk, below the others where none is named, as one paste. */
function typeRow(desk: DrivenDesk, sheet: ExtraSheet, cells: Readonly<Record<string, string>>, at?: number): void {
  const { tab, places, values } = deskSheet(desk.runtime, sheet);
  const typed = [...places].filter(([key]) => key !== 'state' && key !== 'line');
  const used = values.reduce((last, row, index) => (row.some((cell) => cell !== '') ? index + 1 : last), 1);
  const texts = typed.sort(([, one], [, other]) => one - other).map(([key]) => cells[key] ?? '');
  desk.as(OWNER).person.paste(tab, `A${at ?? used + 1}`, [texts]);
}

/** Types one cell of the maintenance sheet, found by the serial number. */
function typeCell(desk: DrivenDesk, serialNo: string, column: string, value: string): void {
  const { tab, places, values } = deskSheet(desk.runtime, 'maintenance');
  const row = values.findIndex((cells) => cells[(places.get('serialNo') ?? 1) - 1] === serialNo) + 1;
  desk.as(OWNER).person.type(tab, `${String.fromCharCode(64 + (places.get(column) ?? 1))}${row}`, value);
}

/** Ticks of a bound desk are five minutes apart. */
const TICK_MS = 5 * 60_000;
const HOUR_MS = 60 * 60_000;

const PUMP = { product: 'Pump', serialNo: 'P-1', customerNo: 'C-7', job: 'Change the filter', interval: '6 months' };

const plannedRow = (desk: DrivenDesk, serialNo = 'P-1'): DeskRow | undefined =>
  desk.rows('maintenance').find((row) => row['serialNo'] === serialNo);
const dateOf = (cell: unknown): string =>
  cell === '' ? '' : new Date(Date.parse(String(cell)) + 8 * 3_600_000).toISOString().slice(0, 10);
const standing = (desk: DrivenDesk, serialNo = 'P-1'): readonly string[] => {
  const row = plannedRow(desk, serialNo);
  return [dateOf(row?.['nextOn'] ?? ''), String(row?.['state'])];
};
/** When mails about maintenance went out, to the time between two ticks, to whom, and what they were about. */
const told = (desk: DrivenDesk, step = TICK_MS, words = /aintenance|保养/): readonly (readonly string[])[] =>
  desk
    .mails()
    .filter(({ subject }) => words.test(subject))
    .map(({ sentAt, to, subject }) => [
      new Date(Math.floor(sentAt / step) * step + 8 * 3_600_000).toISOString().slice(0, 16),
      to.join(),
      subject,
    ]);
const lastToast = (desk: DrivenDesk): string =>
  desk.runtime
    .dialogs(OWNER)
    .filter(({ kind }) => kind === 'toast')
    .at(-1)?.html ?? '';

let world: () => DrivenDesk;
/** It ticks once an hour, as an add-on does: days pass faster. */
let hourly: () => DrivenDesk;
let chinese: () => DrivenDesk;
beforeAll(async () => {
  world = worldOf(await planDesk());
  hourly = worldOf(await planDesk({ deployment: 'addOn' }));
  chinese = worldOf(await planDesk({ language: 'zh-CN', deployment: 'addOn' }));
}, 60_000);

describe.each(['en', 'zh-CN'] as const)('The sheets in %s', (language: Language) => {
  const open = (): DrivenDesk => (language === 'en' ? hourly() : chinese());

  test('are made by set-up, with the default terms marked as such, and repair finds them whole', () => {
    const desk = open();
    const names = desk.runtime.tabs().map(({ name }) => name);
    for (const id of EXTRA_SHEETS) expect(names).toContain(sheetTexts(language, id).title);
    expect(desk.rows('terms')).toEqual([
      {
        product: '*',
        warrantyMonths: '12',
        returnDays: '7',
        exchangeDays: '15',
        repairDays: '15',
        paysWithin: language === 'en' ? 'We pay' : '本单位承担',
        paysAfter: language === 'en' ? 'Customer' : '客户承担',
        remark: language === 'en' ? 'default – edit' : '默认值，可修改',
      },
    ]);
    for (const id of ['maintenance', 'training'] as const) expect(desk.rows(id)).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('come back after somebody deleted them, as they were last taken over', () => {
    const desk = open();
    typeRow(desk, 'terms', { product: 'Pump', warrantyMonths: '24' });
    desk.as(OWNER).person.deleteSheet(sheetTexts(language, 'terms').title);
    desk.as(OWNER).call('repair');
    expect(desk.rows('terms').map(({ product, warrantyMonths }) => [product, warrantyMonths])).toEqual([
      ['*', '12'],
      ['Pump', '24'],
    ]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('remind in the desk’s words', () => {
    const desk = open();
    typeRow(desk, 'maintenance', { ...PUMP, nextOn: '2026-03-11', owner: WORKER });
    desk.advance('2026-03-13T12:00:00+08:00');
    expect(told(desk).map(([, , subject]) => subject)).toEqual(
      language === 'en'
        ? ['Maintenance due on 11 March 2026: Pump, P-1', 'Maintenance overdue since 11 March 2026: Pump, P-1']
        : ['保养提醒：Pump P-1，2026年3月11日 到期', '保养逾期：Pump P-1，应于 2026年3月11日 完成'],
    );
  });

  test('refuse cells in words that name the cell and what would do', () => {
    const desk = open();
    typeRow(desk, 'maintenance', {
      ...PUMP,
      interval: 'now and then',
      owner: 'nobody@example.com',
      remindDays: 'soon',
    });
    const said = lastToast(desk);
    if (language === 'en') {
      expect(said).toContain('Maintenance, row 2, Interval: “now and then” is not an interval. Write it like 6 months');
      expect(said).toContain('Maintenance, row 2, Responsible: “nobody@example.com” is not the email of anybody');
    } else {
      expect(said).toContain('保养计划 第 2 行「保养周期」：「now and then」不是周期。请写成 6 个月');
      expect(said).toContain('保养计划 第 2 行「责任人」：「nobody@example.com」不是人员表中的邮箱。');
    }
    expect(standing(desk)[1]).toBe(language === 'en' ? 'To correct' : '待更正');
    desk.as(OWNER).menu('checkDesk');
    expect(JSON.stringify(desk.rows('health'))).toContain('now and then');
  });
});

describe('Other packs', () => {
  test.each(PACK_IDS.filter((id) => id !== 'service-plan'))(
    '%s has none of these sheets and shows none of it',
    async (pack) => {
      const desk = await openDesk({ pack, language: 'en', people: staffOf('en', 'Department', 'Front') });
      const names = desk.runtime.tabs().map(({ name }) => name);
      for (const id of EXTRA_SHEETS) expect(names).not.toContain(sheetTexts('en', id).title);
      const { ticketNo } = desk.as(OWNER).call<{ ticketNo: string }>('registerComplaint', {
        channel: 'phone',
        customer: { name: 'Ada' },
        description: 'It broke.',
        serialNo: 'P-1',
      });
      expect(desk.as(OWNER).call<TicketCard>('getTicket', { ticketNo })).toMatchObject({ terms: null, repairs: null });
      expect(faultsOf(desk)).toEqual([]);
    },
  );
});

test('A desk that takes up another process keeps the tabs and reminds no more, until it goes back', () => {
  const desk = hourly();
  typeRow(desk, 'maintenance', { ...PUMP, nextOn: '2026-03-11', owner: WORKER });
  const takeUp = (pack: string): unknown =>
    desk
      .as(OWNER)
      .call('setUp', { pack, language: 'en', timeZone: 'Asia/Shanghai', deployment: 'addOn', switchPack: true });
  takeUp('rapid-response');
  desk.advance('2026-03-05T12:00:00+08:00');
  expect(told(desk)).toEqual([]);
  expect(faultsOf(desk)).toEqual([]);
  takeUp('service-plan');
  desk.advance('2026-03-05T16:00:00+08:00');
  expect(told(desk)).toHaveLength(1);
  expect(standing(desk)).toEqual(['2026-03-11', 'Reminded']);
  expect(desk.runtime.tabs().filter(({ name }) => name.startsWith('Maintenance'))).toHaveLength(1);
  expect(faultsOf(desk)).toEqual([]);
});

describe('Service terms', () => {
  const complaint = (desk: DrivenDesk, product: string): TicketCard['terms'] => {
    const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
      channel: 'phone',
      customer: { name: 'Ada', phone: '+44 20 7946 0958' },
      category1: 'Maintenance',
      description: 'It broke.',
      product,
    });
    return desk.as(WORKER).call<TicketCard>('getTicket', { ticketNo }).terms;
  };

  test('stand on the card: the product’s own line, else the one for all others', () => {
    const desk = world();
    typeRow(desk, 'terms', {
      product: 'Pump',
      warrantyMonths: '24',
      paysWithin: 'Manufacturer',
      remark: 'Without seals.',
    });
    expect(lastToast(desk)).not.toContain('Service terms');
    expect(complaint(desk, ' ＰＵＭＰ ')).toEqual({
      ...{ product: 'Pump', warrantyMonths: 24, returnDays: null, exchangeDays: null, repairDays: null },
      ...{ paysWithin: 'manufacturer', paysAfter: null, remark: 'Without seals.' },
    });
    expect(complaint(desk, 'Kettle')).toMatchObject({ product: '*', warrantyMonths: 12, paysAfter: 'customer' });
  });

  test('stay as they were last good while a cell does not hold', () => {
    const desk = world();
    desk.as(OWNER).edit('terms', '*', 'warrantyMonths', 'two years');
    expect(lastToast(desk)).toContain('Service terms, row 2, Warranty (months): “two years” is not a whole number.');
    expect(complaint(desk, '')).toMatchObject({ warrantyMonths: 12 });
    desk.as(OWNER).edit('terms', '*', 'warrantyMonths', '24');
    expect(complaint(desk, '')).toMatchObject({ warrantyMonths: 24 });
    expect(faultsOf(desk)).toEqual([]);
  });

  test('deleted by the row, which is no edit, are taken over by repair', () => {
    const desk = world();
    desk.as(OWNER).deleteRows('terms', '*');
    desk.as(OWNER).menu('checkDesk');
    expect(JSON.stringify(desk.rows('health'))).toContain('something else than the terms in force');
    // An empty sheet is filled with the terms in force.
    desk.as(OWNER).menu('repairDesk');
    expect(desk.rows('terms')).toHaveLength(1);
    expect(faultsOf(desk)).toEqual([]);
  });
});

/** Lets no timer run until then: what would have been told of is told of by the first tick after. */
function unticked(desk: DrivenDesk, until: string): void {
  desk.faults({ stopClockMs: Date.parse(until) - desk.now() });
}

describe('Maintenance', () => {
  test('is due an interval after it was last done, and moves on with a new date', () => {
    const desk = hourly();
    typeRow(desk, 'maintenance', { ...PUMP, lastOn: '2025-08-31', owner: WORKER });
    expect(standing(desk)).toEqual(['2026-02-28', 'Overdue']);
    desk.advance('2026-03-02T12:00:00+08:00');
    expect(told(desk, 24 * HOUR_MS)).toEqual([
      ['2026-03-02T08:00', WORKER, 'Maintenance overdue since 28 February 2026: Pump, P-1'],
    ]);
    typeCell(desk, 'P-1', 'lastOn', '2026-03-02');
    expect(standing(desk)).toEqual(['2026-09-02', 'Planned']);
    typeCell(desk, 'P-1', 'interval', '2 weeks');
    expect(standing(desk)).toEqual(['2026-03-16', 'Planned']);
    // A date that was agreed on holds until the job is done.
    typeCell(desk, 'P-1', 'nextOn', '2026-03-20');
    typeCell(desk, 'P-1', 'remark', 'In the afternoon');
    expect(standing(desk)).toEqual(['2026-03-20', 'Planned']);
    unticked(desk, '2026-03-13T06:00:00+08:00');
    desk.advance('2026-03-14T12:00:00+08:00');
    unticked(desk, '2026-03-19T06:00:00+08:00');
    desk.advance('2026-03-19T12:00:00+08:00');
    typeCell(desk, 'P-1', 'lastOn', '2026-03-19');
    unticked(desk, '2026-03-25T06:00:00+08:00');
    desk.advance('2026-03-26T08:00:00+08:00');
    expect(standing(desk)).toEqual(['2026-04-02', 'Planned']);
    expect(told(desk, HOUR_MS).slice(1)).toEqual([
      ['2026-03-13T09:00', WORKER, 'Maintenance due on 20 March 2026: Pump, P-1'],
    ]);
  });

  test('reminds once at the minute work begins, once more when overdue, and never again', () => {
    const desk = world();
    typeRow(desk, 'maintenance', { ...PUMP, nextOn: '2026-03-04', owner: WORKER, remindDays: '1' });
    for (const day of ['03', '05']) {
      unticked(desk, `2026-03-${day}T08:30:00+08:00`);
      desk.advance(`2026-03-${day}T12:00:00+08:00`);
    }
    unticked(desk, '2026-03-06T08:30:00+08:00');
    desk.advance('2026-03-06T18:00:00+08:00');
    expect(told(desk).map(([at, to]) => [at, to])).toEqual([
      ['2026-03-03T09:00', WORKER],
      ['2026-03-05T09:00', WORKER],
    ]);
    expect(standing(desk)).toEqual(['2026-03-04', 'Overdue']);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('reminds in working hours: on the working day before days off, and on the next one where it is entered late', () => {
    const desk = hourly();
    // Seven days before Saturday is a Saturday.
    typeRow(desk, 'maintenance', { ...PUMP, nextOn: '2026-03-14', owner: WORKER });
    desk.advance('2026-03-06T21:00:00+08:00');
    expect(told(desk, HOUR_MS).map(([at]) => at)).toEqual(['2026-03-06T09:00']);
    typeRow(desk, 'maintenance', { ...PUMP, serialNo: 'P-2', nextOn: '2026-03-10', owner: WORKER });
    desk.advance('2026-03-09T12:00:00+08:00');
    expect(told(desk, HOUR_MS).map(([at]) => at)).toEqual(['2026-03-06T09:00', '2026-03-09T09:00']);
  });

  test('done before a mail that waits for the morning goes out, sends none', () => {
    const desk = hourly();
    desk.advance('2026-03-06T21:00:00+08:00');
    typeRow(desk, 'maintenance', { ...PUMP, nextOn: '2026-03-10', owner: WORKER });
    desk.advance('PT30M');
    typeCell(desk, 'P-1', 'lastOn', '2026-03-06');
    desk.advance('2026-03-09T12:00:00+08:00');
    expect(told(desk)).toEqual([]);
    expect(standing(desk)).toEqual(['2026-09-06', 'Planned']);
  });

  test('a date moved to and fro is told of once, also after rows were sorted, copied and worded anew', () => {
    const desk = hourly();
    typeRow(desk, 'maintenance', { ...PUMP, nextOn: '2026-03-11', owner: WORKER });
    typeRow(desk, 'maintenance', { ...PUMP, product: 'Boiler', serialNo: 'B-1', nextOn: '2026-06-11', owner: HEAD });
    desk.advance('2026-03-04T12:00:00+08:00');
    typeCell(desk, 'P-1', 'nextOn', '2026-04-30');
    typeCell(desk, 'P-1', 'nextOn', '2026-03-11');
    typeCell(desk, 'P-1', 'job', 'Change both filters');
    desk.as(OWNER).sort('maintenance', 'product', true);
    const { tab, places, values } = deskSheet(desk.runtime, 'maintenance');
    const copy = (values[1] ?? [])
      .slice(0, places.size)
      .map((cell) => (typeof cell === 'object' ? '2026-06-12' : String(cell)));
    desk.as(OWNER).person.paste(tab, 'A4', [copy]);
    desk.advance('2026-03-11T12:00:00+08:00');
    expect(told(desk)).toHaveLength(1);
    expect(standing(desk, 'B-1')).toEqual(['2026-06-11', 'Planned']);
    const lines = desk.rows('maintenance').map(({ line }) => String(line));
    expect([lines.length, new Set([...lines, '']).size]).toEqual([3, 4]);
  });

  test('tells one person of many lines in one mail, and the substitute of who is away', () => {
    const desk = hourly();
    desk.as(OWNER).edit('staff', HEAD, 'substitute', SUPERVISOR);
    desk.as(OWNER).edit('staff', HEAD, 'away', 'TRUE');
    for (const serialNo of ['P-1', 'P-2', 'P-3'])
      typeRow(desk, 'maintenance', { ...PUMP, serialNo, nextOn: '2026-03-11', owner: WORKER });
    typeRow(desk, 'maintenance', { ...PUMP, serialNo: 'P-4', nextOn: '2026-03-11', owner: HEAD });
    desk.advance('2026-03-12T12:00:00+08:00');
    expect(told(desk, HOUR_MS)).toEqual([
      ['2026-03-04T09:00', WORKER, '3 maintenance jobs'],
      ['2026-03-04T09:00', SUPERVISOR, 'Maintenance due on 11 March 2026: Pump, P-4'],
      ['2026-03-12T09:00', WORKER, '3 maintenance jobs, 3 overdue'],
      ['2026-03-12T09:00', SUPERVISOR, 'Maintenance overdue since 11 March 2026: Pump, P-4'],
    ]);
  });

  test('a job without interval is planned no more once it is done', () => {
    const desk = hourly();
    typeRow(desk, 'maintenance', { ...PUMP, interval: '', nextOn: '2026-03-20', owner: WORKER });
    typeCell(desk, 'P-1', 'lastOn', '2026-03-02');
    expect(standing(desk)).toEqual(['', 'Nothing planned']);
    unticked(desk, '2026-03-29T06:00:00+08:00');
    desk.advance('2026-03-30T12:00:00+08:00');
    expect(told(desk)).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('keeps a row’s last good date and person in force while a cell of it does not hold', () => {
    const desk = hourly();
    typeRow(desk, 'maintenance', { ...PUMP, nextOn: '2026-03-11', owner: WORKER });
    typeCell(desk, 'P-1', 'owner', 'somebody else');
    typeCell(desk, 'P-1', 'nextOn', 'in spring');
    expect(lastToast(desk)).toContain(
      'Maintenance, row 2, Next due: “in spring” is not a date. Enter it like 2026-10-01.',
    );
    typeRow(desk, 'maintenance', { ...PUMP, serialNo: 'P-2', nextOn: '2026-03-11', owner: HEAD });
    desk.advance('2026-03-04T12:00:00+08:00');
    expect(told(desk).map(([, to]) => to)).toEqual([WORKER, HEAD]);
    expect(plannedRow(desk)?.['state']).toBe('To correct');
  });

  test('a row deleted or cleared is told of no more', () => {
    const desk = hourly();
    typeRow(desk, 'maintenance', { ...PUMP, nextOn: '2026-03-11', owner: WORKER });
    typeRow(desk, 'maintenance', { ...PUMP, serialNo: 'P-2', nextOn: '2026-03-11', owner: WORKER });
    const { tab } = deskSheet(desk.runtime, 'maintenance');
    desk.as(OWNER).person.clear(tab, 'A3:J3');
    desk.as(OWNER).person.deleteRows(tab, 2, 1);
    unticked(desk, '2026-03-19T06:00:00+08:00');
    desk.advance('2026-03-20T12:00:00+08:00');
    expect(told(desk)).toEqual([]);
    expect(desk.rows('maintenance')).toEqual([]);
  });

  test('is planned for two thousand rows, and says from which one on it is not', () => {
    const desk = hourly();
    const { tab } = deskSheet(desk.runtime, 'maintenance');
    const rows = Array.from({ length: 2_001 }, (_, index) => [
      ...['Pump', `P-${index}`, 'C-7', 'Change the filter', '6 months', '', '2026-09-11', WORKER],
    ]);
    desk.as(OWNER).person.paste(tab, 'A2', rows);
    expect(lastToast(desk)).toContain('Maintenance, row 2002: from here on nobody is reminded');
    const states = desk.rows('maintenance').map(({ state }) => state);
    expect([states.length, new Set(states.slice(0, 2_000)), states[2_000]]).toEqual([
      2_001,
      new Set(['Planned']),
      'To correct',
    ]);
    desk.advance('PT3H');
    expect(desk.executions().filter(({ status }) => status !== 'completed')).toEqual([]);
  });

  test('costs an idle tick nothing, and a due one the same for many lines as for one', () => {
    const costs = [1, 40].map((count) => {
      const desk = world();
      const { tab } = deskSheet(desk.runtime, 'maintenance');
      const rows = Array.from({ length: count }, (_, index) => [
        ...['Pump', `P-${index}`, 'C-7', 'Change the filter', '6 months', '', '2026-03-11', WORKER],
      ]);
      desk.as(OWNER).person.paste(tab, 'A2', rows);
      desk.advance('2026-03-04T08:58:00+08:00');
      const before = desk.executions().length;
      expect(
        desk
          .executions()
          .slice(-3)
          .map(({ calls }) => calls),
      ).toEqual([2, 2, 2]);
      desk.advance('PT10M');
      expect(told(desk)).toHaveLength(1);
      return Math.max(
        ...desk
          .executions()
          .slice(before)
          .map(({ calls }) => calls),
      );
    });
    expect(costs[1]).toBe(costs[0]);
    expect(costs[0]).toBeLessThanOrEqual(17);
  });
});

describe('A tick with reminders to send, killed at any call,', () => {
  testKilled(() => {
    const desk = world();
    typeRow(desk, 'maintenance', { ...PUMP, nextOn: '2026-03-11', owner: WORKER });
    typeRow(desk, 'maintenance', { ...PUMP, serialNo: 'P-2', nextOn: '2026-03-03', owner: HEAD });
    desk.runtime.faults({ holdLockMs: 60 * 24 * 60 * 60_000 });
    desk.advance('2026-03-04T09:02:00+08:00');
    desk.runtime.faults({ holdLockMs: 0 });
    return {
      world: worldOf(desk),
      act: (one) => one.runtime.run('tick'),
      look: (one) => [standing(one), standing(one, 'P-2')],
      isDeskToFinish: () => true,
    };
  });
});

describe('An edit of the maintenance sheet, killed at any call,', () => {
  testKilled(() => {
    const desk = world();
    typeRow(desk, 'maintenance', { ...PUMP, lastOn: '2025-09-05', owner: WORKER });
    desk.advance('2026-03-02T12:00:00+08:00');
    return {
      world: worldOf(desk),
      act: (one) => {
        typeCell(one, 'P-1', 'lastOn', '2026-03-02');
      },
      look: (one) => standing(one),
      isDeskToFinish: (one) => (propertyOf(one, 'configEditedAt') === propertyOf(desk, 'configEditedAt') ? null : true),
    };
  });
});

describe('Training', () => {
  const lesson = {
    heldOn: '2025-03-01',
    topic: 'Lifting gear',
    trainer: 'Sample school',
    participant: WORKER,
    hours: '2.5',
  };
  const findings = (desk: DrivenDesk): string => {
    desk.as(OWNER).menu('checkDesk');
    return JSON.stringify(desk.rows('health'));
  };

  test('whose next date has passed stands in the health check until a later one is entered, and brings no mail', () => {
    const desk = hourly();
    typeRow(desk, 'training', { ...lesson, result: 'passed', nextOn: '2026-03-03' });
    expect(findings(desk)).not.toContain('Lifting gear');
    desk.advance('2026-03-04T12:00:00+08:00');
    expect(findings(desk)).toContain(
      'Training, row 2: “Lifting gear” was due again for Sample Engineer by 2026-03-03.',
    );
    typeRow(desk, 'training', { ...lesson, heldOn: '2026-03-04', topic: 'lifting  gear', nextOn: '2027-03-04' });
    expect(findings(desk)).not.toContain('was due again');
    expect(desk.mails()).toEqual([]);
  });

  test('is judged cell by cell', () => {
    const desk = world();
    typeRow(desk, 'training', { ...lesson, heldOn: 'spring', participant: 'x', hours: 'two' });
    const said = lastToast(desk);
    expect(said).toContain('Training, row 2, Date: “spring” is not a date. Enter it like 2026-10-01.');
    expect(said).toContain('Training, row 2, Participant: “x” is not the email of anybody on the staff sheet.');
    expect(said).toContain('Training, row 2, Hours: “two” is not a number of hours.');
    typeRow(desk, 'training', { ...lesson, nextOn: '2025-02-01' }, 2);
    expect(lastToast(desk)).toContain('Training, row 2, Next due: 2025-02-01 is not after the day of the training.');
  });

  test('offers the mails of the staff sheet, also those added later', () => {
    const desk = world();
    const offered = (): readonly string[] => {
      const { tab, places } = deskSheet(desk.runtime, 'training');
      const row = desk.runtime.view(tab, 2, 1, OWNER)[0];
      return row?.[(places.get('participant') ?? 1) - 1]?.choices ?? [];
    };
    expect(offered()).toContain(WORKER);
    const { tab, values } = deskSheet(desk.runtime, 'staff');
    desk.as(OWNER).person.paste(tab, `A${values.length + 1}`, [['late@example.com', 'Late', 'Agent', 'Repair']]);
    expect(offered()).toContain('late@example.com');
  });
});

describe('Figures per person', () => {
  const PEOPLE = [OWNER, REGISTRAR, WORKER, SUPERVISOR, HEAD];

  /** The figures as the register has them, computed without formulas. */
  function recomputed(desk: DrivenDesk, mail: string): unknown {
    const own = desk.rows('tickets').filter(({ owner }) => owner === mail);
    const mean = (all: readonly number[]): number | '' =>
      all.length === 0 ? '' : all.reduce((sum, one) => sum + one, 0) / all.length;
    const numbers = (key: string): number[] => own.flatMap((row) => (row[key] === '' ? [] : [Number(row[key])]));
    const counted = own.filter(({ status }) => !['Merged', 'Withdrawn', 'Spam'].includes(String(status)));
    const isOpen = ({ status }: DeskRow): boolean => String(status) !== 'Closed';
    const isLate = ({ lateClocks }: DeskRow): boolean => String(lateClocks).includes('First response');
    const judged = own.filter((row) => row['responseMinutes'] !== '' || isLate(row));
    return {
      owned: counted.length,
      open: counted.filter(isOpen).length,
      responseMinutes: mean(numbers('responseMinutes')),
      withinTarget: mean(judged.map((row) => (isLate(row) ? 0 : 1))),
      resolved: mean(counted.map(({ status }) => (['Confirmed', 'Closed'].includes(String(status)) ? 1 : 0))),
      satisfaction: mean(numbers('satisfaction')),
    };
  }
  const shown = (desk: DrivenDesk, mail: string): unknown => {
    const row = desk.rows('kpis').find((one) => one['mail'] === mail);
    const { owned, open, responseMinutes, withinTarget, resolved, satisfaction } = row ?? {};
    return { owned, open, responseMinutes, withinTarget, resolved, satisfaction };
  };

  test('equal a plain recomputation over tickets of every kind', () => {
    const desk = world();
    const register = (name: string): string =>
      desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
        channel: 'phone',
        customer: { name, phone: '+44 20 7946 0958', mail: `${name}@example.org` },
        category1: 'Faults and repair',
        category2: 'Malfunction',
        description: `${name}: it stopped.`,
      }).ticketNo;
    const respond = (ticketNo: string): unknown =>
      desk.as(WORKER).call('respond', { ticketNo, channel: 'phone', note: 'Called.' });
    const [prompt, lazy, gone, never] = ['prompt', 'lazy', 'gone', 'never'].map(register) as [
      string,
      string,
      string,
      string,
    ];
    desk.advance('PT25M');
    respond(prompt);
    desk.as(OWNER).call('withdraw', { ticketNo: gone, reason: 'Entered by mistake.' });
    desk.as(WORKER).call('proposeSolution', { ticketNo: prompt, solution: 'A new seal.', solutionType: 'Repair' });
    desk.as(SUPERVISOR).call('reviewSolution', { ticketNo: prompt, approve: true });
    desk.as(WORKER).call('informCustomer', { ticketNo: prompt, channel: 'phone', note: 'Done.' });
    desk.as(WORKER).call('recordVerdict', { ticketNo: prompt, satisfied: true });
    desk.advance('P2D');
    desk.submitForm('survey', { q1: 4 }, surveyLinkOf(desk));
    respond(lazy);
    desk.as(SUPERVISOR).call('assign', { ticketNo: never, owner: HEAD, reason: 'Too much to do.' });
    desk.advance('PT10M');
    expect(recomputed(desk, WORKER)).toMatchObject({
      owned: 2,
      open: 2,
      withinTarget: 0.5,
      resolved: 0.5,
      satisfaction: 4,
    });
    expect(recomputed(desk, HEAD)).toMatchObject({ owned: 1, responseMinutes: '', withinTarget: 0 });
    for (const mail of PEOPLE) expect([mail, shown(desk, mail)]).toEqual([mail, recomputed(desk, mail)]);
    expect(desk.rows('kpis').map(({ meaning }) => String(meaning).split(':')[0])).toEqual(
      expect.arrayContaining(['Tickets', 'Open', 'Response (min)', 'Responded in time', 'Resolved', 'Mean score']),
    );
  });

  test('have a row for who comes, and none for who went, with the next edit of the staff sheet or a repair', () => {
    const desk = world();
    const mails = (): readonly unknown[] => desk.rows('kpis').flatMap(({ mail }) => (mail === '' ? [] : [mail]));
    expect(mails()).toEqual(desk.rows('staff').map(({ mail }) => mail));
    const { tab, values } = deskSheet(desk.runtime, 'staff');
    desk.as(OWNER).person.paste(tab, `A${values.length + 1}`, [['late@example.com', 'Late', 'Agent', 'Repair']]);
    expect(mails()).toContain('late@example.com');
    expect(shown(desk, 'late@example.com')).toMatchObject({ owned: 0, satisfaction: '' });
    desk.as(OWNER).deleteRows('staff', HEAD);
    desk.as(OWNER).menu('repairDesk');
    expect(mails()).toEqual(desk.rows('staff').map(({ mail }) => mail));
  });
});

describe('The repair history', () => {
  const complaint = (desk: DrivenDesk, more: Readonly<Record<string, unknown>>): string =>
    desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
      channel: 'phone',
      customer: { name: 'Ada', phone: '+44 20 7946 0958' },
      category1: 'Faults and repair',
      category2: 'Malfunction',
      description: 'It stopped.',
      product: 'Pump',
      ...more,
    }).ticketNo;
  const historyOf = (desk: DrivenDesk, ticketNo: string): TicketCard['repairs'] =>
    desk.as(WORKER).call<TicketCard>('getTicket', { ticketNo }).repairs;

  test('tells of earlier complaints about the same serial number, newest first, whoever complained', () => {
    const desk = world();
    const first = complaint(desk, { serialNo: 'P-1' });
    desk.as(OWNER).call('withdraw', { ticketNo: first, reason: 'Entered by mistake.' });
    desk.advance('P1D');
    complaint(desk, { serialNo: 'P-9' });
    const second = complaint(desk, { serialNo: 'p - 1', customer: { name: 'Ben', phone: '+44 20 7946 0111' } });
    desk.as(WORKER).call('respond', { ticketNo: second, channel: 'phone', note: 'Called.' });
    desk.as(WORKER).call('proposeSolution', { ticketNo: second, solution: 'A new seal.' });
    const third = complaint(desk, { serialNo: 'Ｐ-1' });
    desk.as(OWNER).sort('tickets', 'ticketNo', false);
    const line = { category: 'Faults and repair / Malfunction', receivedAt: expect.any(Number) as number };
    expect(historyOf(desk, third)).toEqual({
      by: 'serialNo',
      total: 2,
      lines: [
        { ...line, ticketNo: second, solution: 'A new seal.', status: 'proposed' },
        { ...line, ticketNo: first, solution: '', status: 'withdrawn' },
      ],
    });
    expect(historyOf(desk, first)).toEqual({ by: 'serialNo', total: 0, lines: [] });
  });

  test('without serial number goes by product and customer', () => {
    const desk = world();
    const first = complaint(desk, { customer: { name: 'Ada', phone: '+44 20 7946 0958', customerNo: 'C-7' } });
    complaint(desk, { customer: { name: 'Ben', phone: '+44 20 7946 0111', customerNo: 'C-8' } });
    complaint(desk, { product: 'Kettle', customer: { name: 'Ada', customerNo: 'C-7' } });
    const last = complaint(desk, { customer: { name: 'Ada', customerNo: 'c-7' } });
    expect(historyOf(desk, last)).toMatchObject({ by: 'customer', total: 1, lines: [{ ticketNo: first }] });
    const unknown = complaint(desk, { product: '', customer: { name: 'Cem' } });
    expect(historyOf(desk, unknown)).toEqual({ by: 'customer', total: 0, lines: [] });
  });

  test('costs a card at most twelve calls, however many complaints there were', () => {
    const desk = world();
    let last = '';
    for (let count = 0; count < 9; count += 1)
      last = complaint(desk, { customer: { name: 'Ada', customerNo: 'C-7' }, requestId: `pump/${count}` });
    desk.as(OWNER).call('withdraw', { ticketNo: last, reason: 'Entered by mistake.' });
    desk.resetCost();
    expect(historyOf(desk, last)).toMatchObject({ total: 8, lines: [{}, {}, {}, {}] });
    expect(desk.cost().calls).toBeLessThanOrEqual(12);
  });
});
