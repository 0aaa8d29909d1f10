/** Backup copies by night and on request, what they hold, and what comes back from them. */
import type { DriveFile } from '../../emulator/kernel/runtimeContract';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOf, faultsOf, logFaults, refusalOf, rowOf } from './deskFacts';
import { HEAD, OWNER, REGISTRAR, WORKER } from './deskStaff';
import { openedByOwner } from './vaultDesk';
import { registered, smallDesk, worldOf } from './worlds';

const FEATURES = ['backup'] as const;

let live: () => DrivenDesk;
let numbers: readonly string[];
beforeAll(async () => {
  const desk = await smallDesk({ features: [...FEATURES], deployment: 'addOn' });
  numbers = ['Ada', 'Ben', 'Cy'].map((name) => registered(desk, name));
  desk.as(WORKER).call('acknowledge', { ticketNo: numbers[0] });
  desk.as(WORKER).call('logProgress', { ticketNo: numbers[0], note: '=1+1' });
  nextNight(desk);
  live = worldOf(desk, [...FEATURES]);
});

/** The timer stands still until shortly before the next night, which then comes. */
function nextNight(desk: DrivenDesk): void {
  const today = desk.now() - (desk.now() % 86_400_000) + 18.5 * 3_600_000;
  const until = today > desk.now() + 600_000 ? today : today + 86_400_000;
  desk.faults({ stopClockMs: until - desk.now() });
  desk.advance(new Date(until).toISOString());
  desk.advance('PT3H');
}

const copies = (desk: DrivenDesk): readonly DriveFile[] =>
  desk.runtime.drive.spreadsheets().filter(({ name }) => name.includes('backup copy'));
const textOf = (file: DriveFile | undefined): string =>
  JSON.stringify(file?.tabs.map(({ name, values }) => [name, values]));
const isWhole = (file: DriveFile | undefined): boolean => textOf(file).includes('loopdesk.backup.whole');
const health = (desk: DrivenDesk): readonly { code: string; what: string; remedy: string; severity: string }[] =>
  desk.as(OWNER).call<{ findings: { code: string; what: string; remedy: string; severity: string }[] }>('health')
    .findings;

/** Clicks through the dialogs of the menu with these answers; what they said, the last of all what came of it. */
function clicked(desk: DrivenDesk, answers: readonly string[], mail = OWNER): readonly string[] {
  const { person } = desk.as(mail);
  for (const button of answers) person.answerNext(button);
  const before = desk.runtime.dialogs(mail).length;
  try {
    desk.as(mail).menu('showBackups');
  } catch (error) {
    if (!String(error).includes('was killed')) throw error;
  }
  return desk.runtime
    .dialogs(mail)
    .slice(before)
    .map(({ html }) => html);
}

describe('a copy of the night', () => {
  test('stands in a spreadsheet of the owner, says what it is, and holds text as text', () => {
    const desk = live();
    const [copy] = copies(desk);
    expect(copies(desk)).toHaveLength(1);
    expect(isWhole(copy)).toBe(true);
    const [about] = copy?.tabs ?? [];
    expect(JSON.stringify(about?.values)).toContain('Backup copy of the desk');
    const log = copy?.tabs.find(({ name }) => name === 'Log');
    expect(log?.values).toHaveLength(desk.rows('log').length + 2);
    expect(textOf(copy)).toContain('=1+1');
    const cells = openedByOwner(desk, copy?.id)
      .getSheets()
      .flatMap((sheet) => sheet.getDataRange().getFormulas().flat());
    expect(cells.filter((formula) => formula !== '')).toEqual([]);
  });

  test('is told on the health sheet, with the next one', () => {
    const desk = live();
    const last = health(desk).find(({ code }) => code === 'backupLast');
    expect(last?.what).toMatch(/3 March .*one of 1 \(https/);
    expect(last?.remedy).toMatch(/4 March/);
    expect(health(desk).find(({ code }) => code === 'atWork')?.what).toMatch(
      /owner@example.com.*waiting: \d+.*left today: \d+/,
    );
  });

  test('goes into the next file each night, and over the oldest once there are as many as are kept', () => {
    const desk = live();
    desk.as(OWNER).edit('settings', 'backupCopies', 'value', '2');
    desk.advance('PT1H');
    nextNight(desk);
    expect(copies(desk).map(isWhole)).toEqual([true, true]);
    const [first] = copies(desk).map(textOf);
    registered(desk, 'Dee');
    nextNight(desk);
    expect(copies(desk)).toHaveLength(2);
    expect(copies(desk).map(textOf)[0]).not.toBe(first);
    expect(textOf(copies(desk)[0])).toContain('Dee cannot get in.');
    desk.as(OWNER).edit('settings', 'backupCopies', 'value', '1');
    desk.advance('PT1H');
    nextNight(desk);
    expect(copies(desk).map(isWhole)).toEqual([true, false]);
  });

  test('is not made of a desk that is not whole, and a night that is cut off leaves the others whole', () => {
    const desk = live();
    nextNight(desk);
    desk.as(OWNER).deleteTab('outbox');
    nextNight(desk);
    expect(copies(desk).map(isWhole)).toEqual([true, true]);
    desk.as(OWNER).call('repair');
    const before = copies(desk).map(textOf);
    for (const killAtCall of [60, 140]) {
      desk.faults({ killAtCall });
      clicked(desk, ['YES']);
      expect(copies(desk).slice(0, 2).map(textOf)).toEqual(before);
      expect(isWhole(copies(desk)[2])).toBe(false);
    }
    expect(clicked(desk, ['YES']).at(-1)).toContain('A copy was made');
    expect(copies(desk).map(isWhole)).toEqual([true, true, true]);
  });
});

test('a copy that one tick cannot finish goes on in the next ones, and what happens meanwhile is in it', () => {
  const desk = live();
  desk.faults({ slowness: 6, stopClockMs: 20 * 3_600_000 });
  desk.advance('PT20H');
  const states: boolean[] = [];
  for (let hour = 0; hour < 8 && states.at(-1) !== true; hour += 1) {
    desk.advance('PT1H');
    const second = copies(desk)[1];
    if (second === undefined) continue;
    states.push(isWhole(second));
    if (states.length === 1) registered(desk, 'Dee');
  }
  expect(states.length).toBeGreaterThan(1);
  expect(states.at(-1)).toBe(true);
  expect(desk.executions().filter(({ status }) => status !== 'completed')).toEqual([]);
  expect(textOf(copies(desk)[1])).toContain('Dee cannot get in.');
  expect(health(desk).find(({ code }) => code === 'backupLast')).toBeDefined();
  expect(faultsOf(desk)).toEqual([]);
});

test('a copy that was deleted for good is forgotten by the repair, and the night makes another', () => {
  const desk = live();
  desk.as(OWNER).edit('settings', 'backupCopies', 'value', '1');
  desk.runtime.drive.remove(copies(desk)[0]?.id ?? '');
  desk.as(OWNER).call('repair');
  expect(health(desk).map(({ code }) => code)).toContain('backupNone');
  nextNight(desk);
  expect(copies(desk).map(isWhole)).toEqual([true]);
});

describe('an erased customer', () => {
  test('is gone from every copy after the next night, and what was copied before cannot be restored', () => {
    const desk = live();
    nextNight(desk);
    const number = numbers[1] ?? '';
    desk.as(WORKER).call('withdraw', { ticketNo: number, reason: 'Nonsense.', spam: true });
    const mail = 'ben@example.org';
    desk.as(OWNER).call('eraseCustomer', { customer: mail, tickets: [number], reason: 'asked' });
    expect(copies(desk).filter((copy) => textOf(copy).includes(mail))).toHaveLength(2);
    expect(clicked(desk, ['NO']).at(-1)).toContain('no whole backup copy');
    nextNight(desk);
    expect(copies(desk).filter((copy) => /ben@example\.org|Ben cannot/.test(textOf(copy)))).toEqual([]);
    expect(copies(desk).filter(isWhole)).toHaveLength(1);
  });
});

describe('by the menu', () => {
  test('a copy is made at once, beside those of the nights; only by an administrator whose desk it is', () => {
    const desk = live();
    expect(clicked(desk, ['YES']).at(-1)).toMatch(/A copy was made at .* rows/);
    expect(copies(desk).map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringContaining('asked for')]),
    );
    expect(copies(desk).map(isWhole)).toEqual([true, true]);
    expect(clicked(desk, ['YES'], HEAD).join()).toMatch(/admin/i);
  });

  test('deleted records come back from the copy, with what the log has that is newer', () => {
    const desk = live();
    const dee = registered(desk, 'Dee');
    const before = { log: desk.rows('log'), contacts: desk.rows('contacts'), tickets: desk.rows('tickets') };
    desk.as(OWNER).deleteTab('contacts');
    desk.as(OWNER).deleteTab('tickets');
    desk.as(OWNER).deleteTab('knowledge');
    const helps = health(desk).find(({ code }) => code === 'backupHelps');
    expect(helps?.remedy).toContain('Backup copies…');
    const said = clicked(desk, ['NO', 'YES', 'YES']);
    expect(said[1]).toMatch(/Contacts: missing here, 3 in the copy, 3 would come back/);
    expect(said.at(-1)).toContain('Restored');
    expect(desk.rows('contacts').slice(0, 3)).toEqual(before.contacts.slice(0, 3));
    // What nobody has a copy of keeps a line to be filled in.
    expect(desk.rows('contacts')[3]).toMatchObject({ ticketNo: dee, mail: '' });
    expect(desk.rows('tickets').map(({ ticketNo }) => ticketNo)).toEqual(
      before.tickets.map(({ ticketNo }) => ticketNo),
    );
    expect(desk.rows('log')).toEqual(before.log);
    expect(rowOf(desk, dee)['status']).toBe(before.tickets.find(({ ticketNo }) => ticketNo === dee)?.['status']);
    expect(faultsOf(desk)).toEqual([]);
    expect(
      copies(desk)
        .map(({ name }) => name)
        .join(),
    ).toContain('before restoring');
  });

  test('the log that was deleted comes back as far as it was copied, and the desk works on', () => {
    const desk = live();
    const before = desk.rows('log');
    registered(desk, 'Dee');
    desk.as(OWNER).deleteTab('log');
    expect(health(desk).map(({ code }) => code)).toEqual(expect.arrayContaining(['recordsMissing', 'backupHelps']));
    expect(refusalOf(() => desk.as(OWNER).call('repair'))?.code).toBe('LOG_GONE');
    const said = clicked(desk, ['NO', 'YES', 'YES']);
    expect(said[1]).toMatch(/0 stand here, [1-9]\d* are lost/);
    expect(desk.rows('log')).toEqual(before);
    const fay = registered(desk, 'Fay');
    expect(numbers).not.toContain(fay);
    desk.as(WORKER).call('acknowledge', { ticketNo: fay });
    const sent = desk.mails().length;
    desk.advance('PT3H');
    expect(desk.mails().length).toBeGreaterThan(sent);
    expect(logFaults(desk)).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('rows that were deleted, edited or emptied by hand come back where they were', () => {
    const desk = live();
    const log = desk.rows('log');
    const contacts = desk.rows('contacts');
    desk.as(OWNER).deleteRows('log', String(log[1]?.['hash']), 2);
    desk.as(OWNER).edit('log', String(log[4]?.['hash']), 'note', 'not what was said');
    desk.as(OWNER).clear('contacts', numbers[0] ?? '', 'name', 4);
    desk.as(OWNER).deleteRows('contacts', numbers[2] ?? '');
    expect(health(desk).map(({ code }) => code)).toEqual(expect.arrayContaining(['logBroken', 'backupHelps']));
    clicked(desk, ['NO', 'YES', 'YES']);
    expect(desk.rows('log')).toEqual(log);
    expect(
      [...desk.rows('contacts')].sort((one, other) => (String(one['ticketNo']) < String(other['ticketNo']) ? -1 : 1)),
    ).toEqual(contacts);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('going back takes away what has come since, sends nothing twice, and can be taken back itself', () => {
    const desk = live();
    const before = desk.rows('log');
    const sent = desk.mails().length;
    const dee = registered(desk, 'Dee');
    desk.as(OWNER).edit('settings', 'reopenDays', 'value', '9');
    expect(clicked(desk, ['NO', 'YES', 'NO']).at(-1)).toContain('Restored');
    expect(desk.rows('log')).toEqual(before);
    expect(desk.rows('settings').find(({ setting }) => setting === 'reopenDays')?.['value']).toBe('7');
    expect(faultsOf(desk)).toEqual([]);
    desk.advance('PT2H');
    expect(
      desk
        .mails()
        .slice(sent)
        .map(({ subject }) => subject)
        .join(),
    ).not.toContain(numbers[0]);
    // What stood before stands last in the list.
    clicked(desk, ['NO', 'NO', 'YES', 'NO']);
    expect(eventsOf(desk, dee)).not.toHaveLength(0);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('a restore that is killed anywhere is done again by the next', () => {
    // Behind the questions: while what stands is copied, and while rows are put back.
    for (const killAtCall of [450, 900]) {
      const desk = live();
      const dee = registered(desk, 'Dee');
      const log = desk.rows('log');
      desk.as(OWNER).deleteTab('contacts');
      desk.as(OWNER).deleteRows('log', String(log[3]?.['hash']), 2);
      desk.faults({ killAtCall });
      clicked(desk, ['NO', 'YES', 'YES']);
      desk.faults({});
      clicked(desk, ['NO', 'YES', 'YES']);
      expect(desk.rows('log')).toEqual(log);
      expect(desk.rows('contacts').map(({ ticketNo, mail }) => [ticketNo, mail !== ''])).toEqual(
        [...numbers, dee].map((ticketNo) => [ticketNo, ticketNo !== dee]),
      );
      expect(eventsOf(desk, dee)).not.toEqual([]);
      expect(faultsOf(desk)).toEqual([]);
    }
  });

  test('a desk that one run cannot restore takes more: it copies, puts back, and asks for the repair', () => {
    const desk = live();
    const log = desk.rows('log');
    const contacts = desk.rows('contacts');
    desk.as(OWNER).deleteTab('contacts');
    desk.as(OWNER).deleteRows('log', String(log[3]?.['hash']), 2);
    const standing = desk.rows('log');
    desk.faults({ slowness: 6 });
    expect(clicked(desk, ['NO', 'YES', 'YES']).at(-1)).toContain('nothing has been changed');
    expect(desk.rows('log')).toEqual(standing);
    expect(clicked(desk, ['NO', 'YES', 'YES']).at(-1)).toContain('choose “Repair the sheets”');
    expect(desk.rows('log')).toEqual(log);
    desk.faults({ slowness: 1 });
    desk.as(OWNER).call('repair');
    expect(desk.rows('contacts')).toEqual(contacts);
    expect(desk.executions().filter(({ status }) => status !== 'completed')).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('nothing changes where somebody only looks', () => {
    const desk = live();
    const rows = desk.rows('log');
    clicked(desk, ['CANCEL']);
    clicked(desk, ['NO', 'CANCEL']);
    clicked(desk, ['NO', 'NO']);
    expect(desk.rows('log')).toEqual(rows);
    expect(copies(desk)).toHaveLength(1);
    expect(
      desk.as(REGISTRAR).call('registerComplaint', {
        channel: 'phone',
        customer: { name: 'Gil', phone: '+44 20 7946 0000' },
        category1: 'Technical fault',
        category2: 'Cannot log in',
        description: 'x',
        requestId: 'g',
      }),
    ).toHaveProperty('ticketNo');
  });
});
