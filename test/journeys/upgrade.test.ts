/**
 * Desks of other versions. The file of schema 1 was saved by the build before importing, knowledge, alarms, measures and reports: a desk at work for a
 * day, with six complaints at different steps.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openRuntime } from '../../emulator/runtime';
import { COPIES_KEPT_DAYS } from '../../src/desk/backup/copiesBefore';
import { SCHEMA } from '../../src/desk/setUp/schema';
import type { Feature } from '../../workbench/driver/builtFiles';
import { builtFiles } from '../../workbench/driver/builtFiles';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { driven } from '../../workbench/driver/openDesk';
import { eventsOf, faultsOf, refusalOf } from './deskFacts';
import { OWNER, REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { propertyOf } from './killed';
import { complaintOf, registered, smallDesk } from './worlds';

const SAVED = gunzipSync(readFileSync(join(__dirname, '../data/desk-of-schema-1.json.gz'))).toString('utf8');
const CONFIRMED = '20260302001';
const DAY_MS = 24 * 60 * 60_000;

const oldDesk = (features: readonly Feature[] = [], from = SAVED): DrivenDesk =>
  driven(openRuntime({ files: builtFiles(features), from }));
const schemaOf = (desk: DrivenDesk): unknown => (JSON.parse(propertyOf(desk, 'setUp')) as { version: unknown }).version;
const codesOf = (desk: DrivenDesk): readonly string[] =>
  desk
    .as(OWNER)
    .call<{ findings: { code: string }[] }>('health')
    .findings.map(({ code }) => code);
const copiesOf = (desk: DrivenDesk) => desk.runtime.tabs().filter(({ name }) => name.includes('copy of schema 1'));
/** Cells of a tab, its headings first. */
const cellsOf = (desk: DrivenDesk, tab: string) => desk.runtime.table(tab).values;
const cardsOf = (desk: DrivenDesk): readonly unknown[] =>
  desk.rows('tickets').map(({ ticketNo }) => desk.as(WORKER).call('getTicket', { ticketNo }));

describe('a desk of schema 1', () => {
  test('is named by the health check, and commands go on before it is taken over', () => {
    const desk = oldDesk();
    expect(codesOf(desk)).toContain('awaitsUpgrade');
    const ticketNo = registered(desk, 'Gus');
    desk.as(WORKER).call('acknowledge', { ticketNo });
    expect(eventsOf(desk, ticketNo).map(({ kind }) => kind)).toContain('acknowledged');
    expect(schemaOf(desk)).toBe(1);
  });

  test('is taken over by the next tick: copies first, and every ticket reads as before', () => {
    const desk = oldDesk();
    const cards = cardsOf(desk);
    const rows = desk.rows('tickets');
    const register = cellsOf(desk, 'Register');
    const log = desk.rows('log');
    desk.advance('PT5M');
    expect(schemaOf(desk)).toBe(SCHEMA);
    expect(desk.rows('tickets')).toEqual(rows);
    expect(desk.rows('log').slice(0, log.length)).toEqual(log);
    const withoutTime = (card: unknown) =>
      JSON.parse(JSON.stringify({ ...(card as object), clocks: undefined })) as unknown;
    expect(cardsOf(desk).map(withoutTime)).toEqual(cards.map(withoutTime));
    const copies = copiesOf(desk);
    expect(copies.map(({ name }) => name)).toContain('Register (copy of schema 1, 2026-03-03)');
    expect(copies.every(({ hidden }) => hidden)).toBe(true);
    const copy = cellsOf(desk, 'Register (copy of schema 1, 2026-03-03)');
    expect(copy).toEqual(register.slice(0, copy.length));
    expect(copy.length).toBeGreaterThan(rows.length);
  });

  test('then has everything that is new, its timers among it, and needs nothing more', () => {
    const desk = oldDesk();
    desk.advance('PT5M');
    expect(codesOf(desk)).not.toContain('awaitsUpgrade');
    expect(faultsOf(desk)).toEqual([]);
    desk.as(SUPERVISOR).call('openMeasure', {
      ticketNo: CONFIRMED,
      measure: 'A second line.',
      owner: WORKER,
      dueOn: '2026-04-30',
    });
    desk.as(SUPERVISOR).call('publishKnowledge', { ticketNo: CONFIRMED });
    expect(desk.rows('knowledge')).toHaveLength(1);
    const ticketNo = registered(desk, 'Gus');
    desk.advance('PT10M');
    expect(desk.mails().some(({ subject }) => subject.includes(ticketNo))).toBe(true);
    const before = desk.runtime.tabs().length;
    desk.as(OWNER).menu('repairDesk');
    expect(desk.runtime.tabs()).toHaveLength(before);
  });

  test('is taken over at once by repair, and by set-up', () => {
    const repaired = oldDesk();
    const { created } = repaired.as(OWNER).call<{ created: string[] }>('repair');
    expect(created).toEqual(expect.arrayContaining(['Register (copy of schema 1, 2026-03-03)', 'Knowledge']));
    const again = oldDesk();
    again.as(OWNER).call('setUp', { pack: 'rapid-response', language: 'en', timeZone: 'Asia/Shanghai' });
    expect([schemaOf(repaired), schemaOf(again)]).toEqual([SCHEMA, SCHEMA]);
    expect(copiesOf(again)).toHaveLength(copiesOf(repaired).length);
  });

  test('is taken over whole by the next run, wherever one was cut off', () => {
    const whole = oldDesk();
    whole.advance('PT30M');
    const told = (desk: DrivenDesk) => ({
      tickets: desk.rows('tickets').map(({ ticketNo, status, owner }) => [ticketNo, status, owner]),
      // The tick after comes five minutes later: who is late by then is not warned any more.
      log: eventsOf(desk)
        .filter(({ kind }) => kind !== 'warned')
        .map(({ ticketNo, kind }) => [ticketNo, kind]),
      tabs: desk.runtime.tabs().map(({ name, hidden }) => [name, hidden]),
      copy: cellsOf(desk, 'Register (copy of schema 1, 2026-03-03)'),
      schema: schemaOf(desk),
    });
    for (const killAtCall of [7, 12, 19, 60, 400, 900]) {
      const desk = oldDesk();
      desk.faults({ killAtCall });
      desk.advance('PT5M');
      desk.faults({});
      desk.advance('PT25M');
      expect({ killAtCall, ...told(desk) }).toEqual({ killAtCall, ...told(whole) });
    }
  });

  test('loses its copies after a month, those that people renamed excepted', () => {
    const desk = oldDesk();
    desk.advance('PT5M');
    desk.as(OWNER).person.renameSheet('Settings (copy of schema 1, 2026-03-03)', 'Settings of spring');
    desk.faults({ stopClockMs: (COPIES_KEPT_DAYS - 1) * DAY_MS });
    desk.advance(`P${COPIES_KEPT_DAYS - 1}D`);
    expect(copiesOf(desk).length).toBeGreaterThan(0);
    desk.faults({ stopClockMs: 2 * DAY_MS });
    desk.advance('P2DT1H');
    expect(copiesOf(desk)).toEqual([]);
    expect(desk.runtime.tabs().map(({ name }) => name)).toContain('Settings of spring');
  });

  test('loses them at once where a customer is erased', () => {
    const desk = oldDesk();
    desk.advance('PT5M');
    desk.as(WORKER).call('close', { ticketNo: CONFIRMED, note: 'Filed.' });
    expect(copiesOf(desk).length).toBeGreaterThan(0);
    desk.as(OWNER).call('eraseCustomer', { customer: CONFIRMED, reason: 'Asked for it.' });
    expect(copiesOf(desk)).toEqual([]);
  });

  test('goes to its backup instead where that is built in', () => {
    const desk = oldDesk(['backup']);
    desk.advance('PT5M');
    expect(schemaOf(desk)).toBe(SCHEMA);
    expect(copiesOf(desk)).toEqual([]);
    const [backup] = (JSON.parse(propertyOf(desk, 'backups.0')) as { copies: { reason: string; isWhole: boolean }[] })
      .copies;
    expect(backup).toMatchObject({ reason: 'upgrade', isWhole: true });
    expect(desk.runtime.drive.spreadsheets()).toHaveLength(1);
  });
});

describe('a desk of a later schema', () => {
  let saved: string;

  beforeAll(async () => {
    const desk = await smallDesk({});
    registered(desk, 'Ada');
    const world = JSON.parse(desk.runtime.save()) as { parts: Record<string, { values?: Record<string, string> }> };
    const { values = {} } =
      world.parts[Object.keys(world.parts).find((part) => part.startsWith('properties|document|')) ?? ''] ?? {};
    values['setUp'] = JSON.stringify({ ...(JSON.parse(values['setUp'] ?? '{}') as object), version: SCHEMA + 1 });
    saved = JSON.stringify(world);
  });

  const later = (): DrivenDesk => oldDesk([], saved);
  /** Sheets and properties of the desk. */
  const dataOf = (desk: DrivenDesk): unknown => {
    const { parts } = JSON.parse(desk.runtime.save()) as { parts: Record<string, unknown> };
    return Object.entries(parts).filter(([name]) => name === 'spreadsheets' || name.startsWith('properties|document|'));
  };
  const command: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    boot: {},
    registerComplaint: complaintOf('Ben'),
    getTicket: { ticketNo: CONFIRMED },
    setUpFacts: { language: 'en' },
    checkSurroundings: { language: 'en', timeZone: '' },
    checkWeek: { week: {}, language: 'en' },
    setUp: { pack: 'rapid-response', language: 'en', timeZone: 'Asia/Shanghai' },
    repair: {},
    health: {},
    uninstall: {},
  };

  test('refuses every command, and says which schema is needed', () => {
    const desk = later();
    const before = dataOf(desk);
    for (const [name, args] of Object.entries(command)) {
      const refusal = refusalOf(() => desk.as(OWNER).call(name, args));
      expect([name, refusal?.code]).toEqual([name, 'DESK_NEWER']);
      expect(refusal?.what).toContain(`schema ${SCHEMA + 1}`);
    }
    expect(dataOf(desk)).toEqual(before);
  });

  test.each(['checkDesk', 'repairDesk', 'refreshResults', 'applyTargetsToOpen', 'uninstallDesk'])(
    'refuses the menu entry %s in words',
    (entry) => {
      const desk = later();
      const before = dataOf(desk);
      desk.as(OWNER).person.answerNext('YES');
      desk.as(OWNER).menu(entry);
      expect(JSON.stringify(desk.runtime.dialogs(OWNER).at(-1))).toContain(`schema ${SCHEMA + 1}`);
      expect(dataOf(desk)).toEqual(before);
    },
  );

  test('is left alone by ticks, which say so once a day', () => {
    const desk = later();
    const before = dataOf(desk);
    const ticks = desk.executions().length;
    desk.advance('PT30M');
    desk.faults({ stopClockMs: DAY_MS });
    desk.advance('P1DT30M');
    const failed = desk
      .executions()
      .slice(ticks)
      .filter(({ status }) => status === 'failed');
    expect(desk.executions().length - ticks).toBeGreaterThan(10);
    expect(failed).toHaveLength(2);
    expect(failed[0]?.error).toContain(`schema ${SCHEMA + 1}`);
    expect(desk.mails()).toEqual([]);
    expect(dataOf(desk)).toEqual(before);
  });

  test('takes no hand edit over', () => {
    const desk = later();
    const log = eventsOf(desk).length;
    desk.as(REGISTRAR).edit('tickets', '20260302001', 'description', 'Somebody else.');
    expect(eventsOf(desk)).toHaveLength(log);
    expect(propertyOf(desk, 'editedAt')).toBe('');
  });
});
