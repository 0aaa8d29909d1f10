/**
 * Everything that people can break by hand on a desk, one after the other: the health check names it with what to do, that is done, and the desk
 * registers, ticks and mails as before.
 */
import { openRuntime } from '../../emulator/runtime';
import { SHEETS } from '../../src/sheets/sheets';
import { builtFiles } from '../../workbench/driver/builtFiles';
import { deskSheet } from '../../workbench/driver/deskRows';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { driven } from '../../workbench/driver/openDesk';
import { faultsOf, logFaults, refusalOf } from './deskFacts';
import { OWNER, SUPERVISOR, WORKER } from './deskStaff';
import { intakeUrl, switchIntake, writes } from './formVisits';
import { complaintOf, confirmed, registered, smallDesk, worldOf } from './worlds';

const FEATURES = ['backup'] as const;

let live: () => DrivenDesk;
let open = '';
let settled = '';
beforeAll(async () => {
  const desk = await smallDesk({ features: [...FEATURES], deployment: 'addOn' });
  open = registered(desk, 'Ada');
  settled = confirmed(desk, complaintOf('Ben'));
  desk.advance('PT2H');
  desk.as(OWNER).person.answerNext('YES');
  desk.as(OWNER).menu('showBackups');
  live = worldOf(desk, [...FEATURES]);
});

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly what: string;
  readonly remedy: string;
}

function found(desk: DrivenDesk): readonly Found[] {
  let findings: readonly Found[] = [];
  const refused = refusalOf(() => {
    ({ findings } = desk.as(OWNER).call<{ findings: readonly Found[] }>('health'));
  });
  return refused
    ? [{ ...refused, severity: 'error' }]
    : findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
}

/** Restores from the newest copy what is missing. */
function restore(desk: DrivenDesk): void {
  for (const button of ['NO', 'YES', 'YES']) desk.as(OWNER).person.answerNext(button);
  desk.as(OWNER).menu('showBackups');
}

const repair = (desk: DrivenDesk): void => {
  desk.as(OWNER).call('repair');
};

interface App {
  getProjectTriggers(): readonly unknown[];
  deleteTrigger(trigger: unknown): void;
}

/** Deletes every row below the headings of a sheet. */
function emptied(desk: DrivenDesk, sheet: string): void {
  const { tab, values } = deskSheet(desk.runtime, sheet);
  if (values.length > 1) desk.as(OWNER).person.deleteRows(tab, 2, values.length - 1);
}

/** Empties the cells of a sheet, headings and all. */
function cleared(desk: DrivenDesk, sheet: string): void {
  const { tab, values, places } = deskSheet(desk.runtime, sheet);
  const width = Math.max(...places.values());
  const letters = width > 26 ? `A${String.fromCharCode(64 + width - 26)}` : String.fromCharCode(64 + width);
  desk.as(OWNER).person.clear(tab, `A1:${letters}${values.length}`);
}

const spreadsheet = (desk: DrivenDesk): GoogleAppsScript.Spreadsheet.Spreadsheet =>
  (desk.runtime.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp).getActiveSpreadsheet();

const protections = (desk: DrivenDesk): readonly GoogleAppsScript.Spreadsheet.Protection[] => {
  const { ProtectionType } = desk.runtime.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  return [ProtectionType.SHEET, ProtectionType.RANGE].flatMap((kind) => spreadsheet(desk).getProtections(kind));
};

/** The desk once one of its forms was deleted in Drive, and from the bin too: one that lies there can still be opened. */
function withoutForm(desk: DrivenDesk, link: string): DrivenDesk {
  const { id } = desk.runtime.form(link);
  const world = JSON.parse(desk.runtime.save()) as { parts: { forms: { forms: { id: string }[] } } };
  const { forms } = world.parts.forms;
  world.parts.forms.forms = forms.filter((form) => form.id !== id);
  return driven(openRuntime({ files: builtFiles([]), from: JSON.stringify(world) }));
}

/** Sheets of this desk, by what of them is nowhere else. */
const RECORDS = ['log', 'outbox', 'contacts', 'surveyKeys'];
const OTHERS = SHEETS.map(({ id }) => id).filter((id) => !RECORDS.includes(id));

interface Break {
  readonly name: string;
  readonly by: (desk: DrivenDesk) => void;
  /** Codes that the health check must find, or be refused with; [] where the next run puts it right by itself. */
  readonly codes: readonly string[];
  readonly remedy: (desk: DrivenDesk) => void;
}

const BREAKS: readonly Break[] = [
  {
    name: 'every sheet that can be made anew is deleted',
    by: (desk) => {
      for (const id of OTHERS) if (isThere(desk, id)) desk.as(OWNER).deleteTab(id);
    },
    codes: ['missing'],
    remedy: repair,
  },
  {
    name: 'every sheet of records but the log is deleted',
    by: (desk) => {
      for (const id of RECORDS) if (id !== 'log') desk.as(OWNER).deleteTab(id);
    },
    codes: ['recordsMissing', 'backupHelps'],
    remedy: restore,
  },
  {
    name: 'the log is deleted',
    by: (desk) => {
      desk.as(OWNER).deleteTab('log');
    },
    codes: ['recordsMissing', 'backupHelps'],
    remedy: restore,
  },
  {
    name: 'a heading of every sheet is overwritten, and columns are deleted',
    by: (desk) => {
      for (const { id, columns } of SHEETS)
        if (isThere(desk, id)) desk.as(OWNER).renameHeading(id, Object.keys(columns)[1] ?? '', 'Something else');
      desk.as(OWNER).deleteColumn('tickets', 'owner');
      desk.as(OWNER).deleteColumn('settings', 'value');
    },
    codes: ['missing'],
    remedy: repair,
  },
  {
    name: 'register, settings and staff are emptied, and the timers are deleted',
    by: (desk) => {
      for (const id of ['tickets', 'settings', 'staff']) emptied(desk, id);
      const app = desk.runtime.globals['ScriptApp'] as App;
      for (const one of app.getProjectTriggers()) app.deleteTrigger(one);
    },
    codes: ['rowsApart', 'noTick', 'noFormTrigger'],
    remedy: repair,
  },
  {
    name: 'the register is pasted over and then cleared, headings too',
    by: (desk) => {
      desk.as(WORKER).paste('tickets', open, 'status', [['Closed', 'x', 'y', 'z']]);
      cleared(desk, 'tickets');
    },
    codes: ['rowsApart'],
    remedy: repair,
  },
  {
    name: 'the log is cleared, headings too',
    by: (desk) => {
      cleared(desk, 'log');
    },
    codes: ['recordsShort', 'backupHelps'],
    remedy: restore,
  },
  {
    name: 'log, outbox and contacts are emptied',
    by: (desk) => {
      for (const id of ['log', 'outbox', 'contacts']) emptied(desk, id);
    },
    codes: ['recordsShort', 'backupHelps'],
    remedy: restore,
  },
  {
    name: 'hidden tabs are sorted',
    by: (desk) => {
      desk.as(OWNER).sort('log', 'kind');
      desk.as(OWNER).sort('outbox', 'state');
    },
    codes: ['logBroken', 'backupHelps'],
    remedy: restore,
  },
  {
    name: 'everything that the script remembers is deleted',
    by: (desk) => {
      const service = desk.runtime.globals['PropertiesService'] as GoogleAppsScript.Properties.PropertiesService;
      service.getDocumentProperties().deleteAllProperties();
    },
    codes: ['DESK_NOT_SET_UP'],
    remedy: (desk) => {
      desk.as(OWNER).call('setUp', {
        pack: 'rapid-response',
        language: 'en',
        timeZone: 'Asia/Shanghai',
        deployment: 'addOn',
      });
    },
  },
  {
    name: 'one row in the middle of the log is deleted',
    by: (desk) => {
      const { tab, values } = deskSheet(desk.runtime, 'log');
      desk.as(OWNER).person.deleteRows(tab, Math.ceil(values.length / 2), 1);
    },
    codes: ['logBroken', 'backupHelps'],
    remedy: restore,
  },
  {
    name: 'protection is taken off every sheet',
    by: (desk) => {
      for (const one of protections(desk)) one.remove();
    },
    codes: [],
    remedy: (desk) => {
      repair(desk);
      expect(protections(desk).length).toBeGreaterThan(0);
    },
  },
  {
    name: 'the time zone of the spreadsheet is changed',
    by: (desk) => {
      spreadsheet(desk).setSpreadsheetTimeZone('America/New_York');
    },
    codes: ['zoneMismatch'],
    remedy: repair,
  },
  {
    name: 'the register alone is deleted',
    by: (desk) => {
      desk.as(OWNER).deleteTab('tickets');
    },
    codes: ['missing'],
    remedy: repair,
  },
  {
    name: 'one column of the register is deleted',
    by: (desk) => {
      desk.as(OWNER).deleteColumn('tickets', 'status');
    },
    codes: ['missing'],
    remedy: repair,
  },
];

function isThere(desk: DrivenDesk, id: string): boolean {
  return desk.runtime.tabs().some(({ name }) => desk.runtime.table(name).sheetMetadata['loopdesk.sheet'] === id);
}

test.each(BREAKS)('$name: it is named, put right, and the desk works', ({ by, codes, remedy }) => {
  const desk = live();
  by(desk);
  const findings = found(desk);
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  for (const { what, remedy: told } of findings) expect([what.length > 10, told.length > 10]).toEqual([true, true]);
  remedy(desk);
  expect(found(desk)).toEqual([]);
  const sent = desk.mails().length;
  const number = registered(desk, 'Dee');
  desk.as(WORKER).call('acknowledge', { ticketNo: number });
  desk.as(SUPERVISOR).call('getTicket', { ticketNo: open });
  desk.advance('PT2H');
  expect(desk.mails().length).toBeGreaterThan(sent);
  expect(logFaults(desk)).toEqual([]);
  expect(faultsOf(desk)).toEqual([]);
});

test('who is deleted from the staff sheet leaves tickets, which are named until they are assigned anew', () => {
  const desk = live();
  desk.as(SUPERVISOR).call('assign', { ticketNo: open, owner: WORKER });
  desk.as(OWNER).deleteRows('staff', WORKER);
  expect(found(desk).map(({ code }) => code)).toEqual(['rulesNotTaken']);
  repair(desk);
  const [left, ...others] = found(desk);
  expect([left?.code, others]).toEqual(['ownersGone', []]);
  expect(left?.what).toContain(`${open}, ${settled}`);
  const sent = desk.mails().length;
  desk.advance('PT6H');
  expect(
    desk
      .mails()
      .slice(sent)
      .some(({ to, subject }) => to.includes(SUPERVISOR) && subject.includes(open)),
  ).toBe(true);
  desk.as(SUPERVISOR).call('assign', { ticketNo: open, owner: SUPERVISOR });
  desk.as(SUPERVISOR).call('close', { ticketNo: settled, note: 'Filed.' });
  expect(found(desk)).toEqual([]);
  expect(faultsOf(desk)).toEqual([]);
});

test('an intake form that is deleted is named, and repair makes one that customers write into; answers from before stay', async () => {
  const before = await smallDesk();
  switchIntake(before, true);
  const old = intakeUrl(before);
  writes(before, { name: 'Ada', mail: 'ada@example.org', description: 'I cannot log in.' });
  before.advance('PT10M');
  const desk = withoutForm(before, old);
  const lost = found(desk);
  expect(lost.map(({ code }) => code)).toEqual(['noIntakeForm']);
  expect(lost[0]?.remedy).toContain('has a new link');
  repair(desk);
  expect(found(desk)).toEqual([]);
  expect(intakeUrl(desk)).not.toBe(old);
  expect(() => desk.runtime.form(old)).toThrow('There is no form');
  const links = desk.runtime.view('Start', 1, 60, OWNER).flatMap((cells) => cells.map(({ link }) => link));
  expect(links.filter((link) => link?.includes('/forms/'))).toEqual([intakeUrl(desk)]);
  writes(desk, { name: 'Ben', mail: 'ben@example.org', description: 'The screen stays black.' });
  desk.advance('PT10M');
  expect(desk.rows('formAnswers').map(({ state }) => state)).toEqual(['Registered', 'Registered']);
  expect(desk.mails().some(({ to }) => to.includes('ben@example.org'))).toBe(true);
  expect(faultsOf(desk)).toEqual([]);
});

test('without a copy it is said plainly that a deleted log cannot come back', async () => {
  const desk = await smallDesk();
  registered(desk, 'Ada');
  desk.as(OWNER).deleteTab('log');
  expect(found(desk).find(({ code }) => code === 'recordsMissing')?.remedy).toContain('Version history');
  expect(refusalOf(() => desk.as(OWNER).call('repair'))).toMatchObject({ code: 'LOG_GONE' });
});
