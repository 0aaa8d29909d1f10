/** What breaks around a desk: the health check names it in words, and repair mends what can be mended. */
import { openRuntime } from '../../emulator/runtime';
import { builtFiles } from '../../workbench/driver/builtFiles';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { driven } from '../../workbench/driver/openDesk';
import { faultsOf, refusalOf } from './deskFacts';
import { HEAD, OWNER, STRANGER, SUPERVISOR, WORKER } from './deskStaff';
import { registered, smallDesk, worldOf } from './worlds';

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly what: string;
  readonly remedy: string;
}
interface Line {
  readonly topic: string;
  readonly code: string | null;
  readonly severity: string;
  readonly what: string;
  readonly remedy: string;
}

let live: () => DrivenDesk;
beforeAll(async () => {
  live = worldOf(await smallDesk());
});

const found = (desk: DrivenDesk, as = OWNER): readonly Found[] =>
  desk.as(as).call<{ findings: readonly Found[] }>('health').findings;
const codes = (desk: DrivenDesk, as = OWNER): readonly string[] => found(desk, as).map(({ code }) => code);
const lines = (desk: DrivenDesk, as = OWNER, language = 'en'): readonly Line[] =>
  desk.as(as).call<{ lines: readonly Line[] }>('checkSurroundings', { language }).lines;
const repaired = (desk: DrivenDesk, as = OWNER): { created: string[]; repaired: string[]; findings: string[] } =>
  desk.as(as).call('repair');
const tabOf = (desk: DrivenDesk, sheet: string): string =>
  desk.runtime.tabs().find(({ name }) => desk.runtime.table(name).sheetMetadata['loopdesk.sheet'] === sheet)?.name ??
  '';

interface App {
  getProjectTriggers(): readonly { getHandlerFunction(): string }[];
  deleteTrigger(trigger: unknown): void;
  newTrigger(name: string): { timeBased(): { everyMinutes(count: number): { create(): void } } };
}
/** The Apps Script editor of whoever owns the file. */
const editorOf = (desk: DrivenDesk): App => desk.runtime.globals['ScriptApp'] as App;

function deleteTriggers(desk: DrivenDesk, name: string): void {
  const app = editorOf(desk);
  for (const one of app.getProjectTriggers()) if (one.getHandlerFunction() === name) app.deleteTrigger(one);
}

/** The rows of a sheet in any order, without what the desk only says beside them. */
const rulesOf = (desk: DrivenDesk, sheet: string): readonly string[] =>
  desk
    .rows(sheet)
    .map((row) => Object.entries(row).filter(([key]) => key !== 'remark' && key !== 'source'))
    .map((cells) => cells.map(([key, cell]) => `${key}: ${String(cell)}`).join())
    .sort();

describe('timers', () => {
  test.each([
    ['tick', 'noTick', /no clock is checked/],
    ['onFormSubmit', 'noFormTrigger', /survey answers is missing/],
  ])('%s that is gone is named, and repair by its owner makes it anew', (name, code, words) => {
    const desk = live();
    deleteTriggers(desk, name);
    expect(found(desk).find((one) => one.code === code)?.what).toMatch(words);
    expect(lines(desk).find(({ topic }) => topic === 'timers')).toMatchObject({ severity: 'error', code });
    expect(repaired(desk).created).toEqual([name]);
    expect(codes(desk)).not.toContain(code);
    registered(desk, 'Ada');
    desk.advance('PT10M');
    expect(desk.mails().length).toBeGreaterThan(0);
  });

  test('a timer that is there twice is named, and repair leaves one', () => {
    const desk = live();
    editorOf(desk).newTrigger('tick').timeBased().everyMinutes(5).create();
    expect(found(desk).find(({ code }) => code === 'doubleTimer')?.what).toMatch(/2 timers/);
    expect(repaired(desk).repaired).toEqual(['tick']);
    expect(codes(desk)).not.toContain('doubleTimer');
    expect(editorOf(desk).getProjectTriggers()).toHaveLength(2);
  });

  test('a timer that stopped is noticed by people who cannot see it', () => {
    const desk = live();
    deleteTriggers(desk, 'tick');
    registered(desk, 'Ada');
    expect(codes(desk, SUPERVISOR)).not.toContain('tickLate');
    desk.advance('PT5H');
    const late = found(desk, SUPERVISOR).find(({ code }) => code === 'tickLate');
    expect(late?.what).toMatch(/not done its work since 2 Mar/);
    expect(late?.remedy).toContain(OWNER);
    repaired(desk);
    desk.advance('PT10M');
    expect(codes(desk, SUPERVISOR)).not.toContain('tickLate');
  });
});

describe('a second owner of timers', () => {
  interface Kept {
    readonly handler: string;
    readonly creator: string;
    readonly id: string;
  }

  /** Somebody else on the staff has made timers too, and theirs come first. */
  function doubled(): DrivenDesk {
    const world = JSON.parse(live().runtime.save()) as unknown;
    const book = triggersIn(world);
    const theirs = book.map((one) => ({ ...one, creator: HEAD, id: `0${one.id.slice(1)}` }));
    book.unshift(...theirs);
    return driven(openRuntime({ files: builtFiles(), from: JSON.stringify(world) }));
  }

  function triggersIn(part: unknown): Kept[] {
    if (typeof part !== 'object' || part === null) return [];
    const { triggers } = part as { readonly triggers?: unknown };
    if (Array.isArray(triggers) && triggers.length > 0) return triggers as Kept[];
    for (const inner of Object.values(part)) {
      const within = triggersIn(inner);
      if (within.length > 0) return within;
    }
    return [];
  }

  test('is named once a timer of theirs has worked, and told how to put it right', () => {
    const desk = doubled();
    desk.advance('PT10M');
    const second = found(desk).find(({ code }) => code === 'secondOwner');
    expect(second?.what).toContain(HEAD);
    expect(second?.remedy).toContain('Repair the sheets');
    expect(codes(desk, SUPERVISOR)).toContain('secondOwner');
    registered(desk, 'Ada');
    desk.advance('PT1H');
    const subjects = desk.mails().map(({ to, subject }) => to.join() + subject);
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  test('is told so themselves, and repair takes their timers away and leaves the owner’s', () => {
    const desk = doubled();
    desk.advance('PT10M');
    expect(found(desk, HEAD).find(({ code }) => code === 'ownSecondTimer')?.what).toContain(OWNER);
    expect(repaired(desk, HEAD).repaired).toEqual(['tick', 'onFormSubmit']);
    desk.advance('PT1H');
    expect(codes(desk, HEAD)).not.toContain('ownSecondTimer');
    expect(codes(desk)).not.toContain('secondOwner');
    expect(editorOf(desk).getProjectTriggers()).toHaveLength(2);
  });

  test('is noticed at no cost to the idle tick of a desk that has none', () => {
    const desk = live();
    desk.advance('PT1H');
    desk.resetCost();
    desk.advance('PT5M');
    expect(desk.cost().calls).toBeLessThanOrEqual(2);
  });
});

describe('the time zone', () => {
  test('of the spreadsheet that somebody changed is named, and repair sets it back', () => {
    const desk = live();
    (
      desk.runtime.globals['SpreadsheetApp'] as {
        getActiveSpreadsheet(): { setSpreadsheetTimeZone(zone: string): void };
      }
    )
      .getActiveSpreadsheet()
      .setSpreadsheetTimeZone('America/New_York');
    expect(found(desk).find(({ code }) => code === 'zoneMismatch')?.what).toMatch(/America\/New_York.*Asia\/Shanghai/);
    expect(lines(desk).find(({ topic }) => topic === 'zone')?.severity).toBe('warning');
    repaired(desk);
    expect(codes(desk)).not.toContain('zoneMismatch');
    expect(lines(desk).find(({ topic }) => topic === 'zone')?.severity).toBe('ok');
  });
});

describe('permission', () => {
  test('that was withdrawn is named with the page where to grant it', () => {
    const desk = live();
    desk.as(OWNER).person.authorise(false);
    // From the editor the script still runs, as one does whose permission covers a part of what it asks for.
    const answer = desk.runtime.run('api', JSON.stringify({ command: 'health' })) as string;
    const { findings } = (JSON.parse(answer) as { answer: { findings: readonly Found[] } }).answer;
    const lost = findings.find(({ code }) => code === 'notAuthorised');
    expect(lost?.remedy).toMatch(/https:\/\/script\.google\.com.*then run Loopdesk/);
    const looked = desk.runtime.run('api', JSON.stringify({ command: 'checkSurroundings', args: { language: 'en' } }));
    const { lines: all } = (JSON.parse(String(looked)) as { answer: { lines: readonly Line[] } }).answer;
    expect(all.map(({ topic, severity }) => `${topic} ${severity}`)).toEqual([
      'authorisation error',
      'timers info',
      'mail info',
      'form info',
      'zone ok',
    ]);
    desk.as(OWNER).person.authorise(true);
    expect(codes(desk)).not.toContain('notAuthorised');
  });
});

describe('mail', () => {
  test('that is used up for the day is named, and what waits goes out when there is more', () => {
    const desk = live();
    expect(lines(desk).find(({ topic }) => topic === 'mail')?.what).toMatch(/\d+ recipients today/);
    desk.faults({ mailQuota: 0 });
    expect(found(desk).find(({ code }) => code === 'mailUsedUp')?.remedy).toMatch(/wait/);
    expect(lines(desk).find(({ topic }) => topic === 'mail')?.severity).toBe('warning');
  });
});

describe('the survey form', () => {
  test('that cannot be opened is named, and repair by the owner makes a new one and names it on the settings sheet', () => {
    const desk = live();
    const before = desk.rows('settings').find((row) => row['setting'] === 'surveyForm')?.['value'];
    desk.faults({ failing: { 'FormApp.openById': 1 } });
    expect(codes(desk)).toContain('noSurveyForm');
    desk.faults({ failing: { 'FormApp.openById': 1 } });
    const { created } = repaired(desk);
    const after = desk.rows('settings').find((row) => row['setting'] === 'surveyForm')?.['value'];
    expect(created).toEqual([after]);
    expect(after).not.toBe(before);
    expect(codes(desk)).not.toContain('noSurveyForm');
    expect(faultsOf(desk)).toEqual([]);
  });
});

describe('sheets', () => {
  test.each(['staff', 'matrix', 'targets', 'settings', 'ladder', 'calendar'])(
    'the deleted sheet “%s” is named, and comes back with what was in force',
    (sheet) => {
      const desk = live();
      desk.as(OWNER).edit('settings', 'warnPercent', 'value', '60');
      desk.as(OWNER).edit('targets', 'respond/urgent', 'limit', '20 min');
      const before = rulesOf(desk, sheet);
      const title = tabOf(desk, sheet);
      desk.as(OWNER).person.deleteSheet(title);
      expect(found(desk).find(({ code }) => code === 'missing')?.what).toContain(title);
      expect(repaired(desk).created).toEqual([title]);
      expect(rulesOf(desk, sheet)).toEqual(before);
      expect(codes(desk)).not.toContain('missing');
      expect(registered(desk, 'Ada')).toMatch(/^2026/);
      expect(desk.as(WORKER).call<{ me: { role: string } }>('boot').me.role).toBe('agent');
      expect(faultsOf(desk)).toEqual([]);
    },
  );

  test('the deleted staff sheet comes back by set-up too', () => {
    const desk = live();
    const before = desk.rows('staff');
    desk.as(OWNER).person.deleteSheet(tabOf(desk, 'staff'));
    desk.as(OWNER).call('setUp', { pack: 'rapid-response', language: 'en', timeZone: 'Asia/Shanghai' });
    expect(desk.rows('staff')).toEqual(before);
  });

  test('a sheet of records that is gone is named with the way to get it back', () => {
    const desk = live();
    const title = tabOf(desk, 'outbox');
    desk.as(OWNER).person.deleteSheet(title);
    const lost = found(desk).find(({ code }) => code === 'recordsMissing');
    expect(lost?.what).toContain(title);
    expect(lost?.remedy).toMatch(/Version history.*no copy/);
  });

  test('a heading that somebody renamed is named, works on, and repair gives it back', () => {
    const desk = live();
    desk.as(OWNER).renameHeading('staff', 'role', 'Post');
    const renamed = found(desk).find(({ code }) => code === 'headingRenamed');
    expect(renamed).toMatchObject({ severity: 'info' });
    expect(renamed?.what).toMatch(/Staff · Role.*Post/);
    expect(registered(desk, 'Ada')).toMatch(/^2026/);
    expect(repaired(desk).repaired.join()).toContain('Role');
    expect(codes(desk)).not.toContain('headingRenamed');
  });
});

describe('the lines of the set-up window', () => {
  test('say for each topic that it is as it must be, in either language', () => {
    const desk = live();
    for (const language of ['en', 'zh-CN']) {
      const all = lines(desk, OWNER, language);
      expect(all.map(({ topic }) => topic)).toEqual(['authorisation', 'timers', 'mail', 'form', 'zone']);
      expect(all.every(({ severity }) => severity === 'ok')).toBe(true);
      for (const { what } of all) expect(what).toMatch(language === 'en' ? /^[A-Z].*\.$/ : /[\u4e00-\u9fff].*。$/);
    }
  });

  test('are kept from people who may not set the desk up', () => {
    expect(refusalOf(() => lines(live(), STRANGER))?.code).toBe('NO_ROLE');
  });
});
