/** Contact data in a spreadsheet of its own. Over 250 lines: one journey for each way in which it may be there, half there, shut or gone. */
import { openRuntime } from '../../emulator/runtime';
import { builtFiles } from '../../workbench/driver/builtFiles';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { driven } from '../../workbench/driver/openDesk';
import { eventsOf, refusalOf } from './deskFacts';
import { OWNER, REGISTRAR, staffOf, SUPERVISOR, VIEWER, WORKER } from './deskStaff';
import { propertyOf } from './killed';
import {
  complaintBy,
  openedByOwner,
  ownSpreadsheet,
  place,
  placesWith,
  vaultDesk,
  vaultOf,
  vaultRows,
  WITH_VAULT,
} from './vaultDesk';
import { DEPARTMENT, smallDesk, worldOf } from './worlds';

const ZED = ['13911112222', 'zed@mail.example.org', 'Zedekiah', 'zedekiah@'];
const register = (desk: DrivenDesk, by: string, name = 'Zedekiah', phone = '13911112222'): string =>
  desk.as(by).call<{ ticketNo: string }>('registerComplaint', complaintBy(name, phone)).ticketNo;
const codes = (desk: DrivenDesk, by = OWNER): readonly string[] =>
  desk
    .as(by)
    .call<{ findings: readonly { code: string; severity: string }[] }>('health')
    .findings.map(({ code, severity }) => `${code} ${severity}`);
const ended = (desk: DrivenDesk, ticketNo: string): void => {
  desk.as(OWNER).call('withdraw', { ticketNo, reason: 'over' });
  desk.advance('PT10M');
};

describe('a desk that is set up with a vault', () => {
  test('makes a spreadsheet that belongs to its owner alone, under a name that says what it is', () => {
    const desk = driven(openRuntime({ files: builtFiles(WITH_VAULT), owner: OWNER, timeZone: 'Asia/Shanghai' }));
    const { created, findings } = desk.as(OWNER).call<{ created: string[]; findings: string[] }>('setUp', {
      pack: 'rapid-response',
      language: 'en',
      timeZone: 'Asia/Shanghai',
      people: staffOf('en', DEPARTMENT, 'Operations'),
      contacts: 'vault',
    });
    const vault = vaultOf(desk);
    expect(desk.runtime.drive.spreadsheets()).toHaveLength(1);
    expect(vault).toMatchObject({ name: 'Customer service desk – customers’ contact data', owner: OWNER });
    expect([...vault.editors, ...vault.viewers]).toEqual([]);
    expect(vault.tabs.map(({ name }) => name)).toEqual(['Contacts']);
    expect(created).toContain(vault.url);
    expect(findings.join('\n')).toContain(vault.url);
  });

  test('keeps no contact in its own spreadsheet, whichever way it comes', async () => {
    const desk = await vaultDesk([REGISTRAR, SUPERVISOR]);
    const ticketNo = register(desk, REGISTRAR);
    desk.as(SUPERVISOR).call('importRun', {
      source: 'old.csv',
      headings: ['Description', 'Name', 'Phone', 'Mail'],
      rows: [['It broke.', 'Zedekiah', '13911112222', 'zedekiah@mail.example.org']],
      mapping: { description: ['Description'], customerName: ['Name'], phone: ['Phone'], mail: ['Mail'] },
    });
    desk.advance('PT20M');
    desk.as(REGISTRAR).call('revealContact', { ticketNo, reason: 'to call back' });
    desk.as(OWNER).call('repair');
    desk.advance('P1D');
    expect(desk.as(OWNER).call('health')).toBeDefined();
    expect(placesWith(desk, ZED)).toEqual([]);
    expect(vaultRows(desk).map(([, name, phone]) => [name, phone])).toEqual([
      ['Zedekiah', '13911112222'],
      ['Zedekiah', '13911112222'],
    ]);
    expect(desk.mails().filter(({ to }) => to.includes('zedekiah@mail.example.org')).length).toBeGreaterThan(0);
  });

  test('writes what looks like a formula into the vault as text', async () => {
    const desk = await vaultDesk([REGISTRAR]);
    const hostile = '=IMPORTXML("https://example.com","//a")';
    desk.as(REGISTRAR).call('registerComplaint', {
      ...complaintBy('Zedekiah', '13911112222'),
      customer: { name: hostile, phone: '+8613911112222' },
    });
    expect(vaultRows(desk).map(([, name, phone]) => [name, phone])).toEqual([[hostile, '+8613911112222']]);
    expect(openedByOwner(desk).getSheets()[0]?.getRange('B2').getFormula()).toBe('');
  });

  test('says in which mode which guarantee holds, and who has no part in the vault', async () => {
    const desk = await smallDesk({ features: WITH_VAULT });
    expect(codes(desk)).toContain('contactsInSheet info');
    place(desk, 'vault');
    expect(codes(desk)).toEqual(expect.arrayContaining(['contactsInVault info', 'vaultWithout info']));
    expect(codes(desk)).not.toContain('contactsInSheet info');
    desk.runtime.drive.share(vaultOf(desk).id, { editors: staffOf('en', DEPARTMENT, 'x').map(({ mail }) => mail) });
    expect(codes(desk)).not.toContain('vaultWithout info');
  });
});

describe('moving', () => {
  test('takes along what there is, empties where it was, and comes back as it went', async () => {
    const desk = await smallDesk({ features: WITH_VAULT });
    const first = register(desk, REGISTRAR);
    const second = register(desk, REGISTRAR, 'Yaromir', '13922223333');
    const before = desk.rows('contacts');
    const { created } = place(desk, 'vault');
    expect(created).toEqual([vaultOf(desk).url]);
    expect(desk.rows('contacts')).toEqual([]);
    expect(placesWith(desk, [...ZED, 'Yaromir', '13922223333'])).toEqual([]);
    expect(desk.as(OWNER).call('revealContact', { ticketNo: second, reason: 'x' })).toMatchObject({ name: 'Yaromir' });
    expect(place(desk, 'vault').created).toEqual([]);
    expect(place(desk).created).toEqual([]);
    register(desk, OWNER, 'Xenia', '13933334444');
    place(desk, 'desk');
    expect(vaultRows(desk)).toEqual([]);
    expect(desk.rows('contacts').slice(0, 2)).toEqual(before);
    expect(desk.rows('contacts').map(({ name }) => name)).toEqual(['Zedekiah', 'Yaromir', 'Xenia']);
    expect(desk.as(REGISTRAR).call('revealContact', { ticketNo: first, reason: 'x' })).toMatchObject({
      name: 'Zedekiah',
    });
    // The empty vault is taken again, not one more made.
    expect(place(desk, 'vault').created).toEqual([]);
    expect(desk.runtime.drive.spreadsheets()).toHaveLength(1);
    expect(vaultRows(desk)).toHaveLength(3);
  });

  test('is refused where the vault is not built in, before anything is changed', async () => {
    const desk = await smallDesk();
    register(desk, REGISTRAR);
    expect(refusalOf(() => place(desk, 'vault'))?.code).toBe('VAULT_NOT_BUILT');
    expect(desk.rows('contacts')).toHaveLength(1);
    expect(desk.runtime.drive.spreadsheets()).toEqual([]);
  });

  test('back is refused while the vault cannot be read, and loses nothing', async () => {
    const desk = await vaultDesk();
    register(desk, OWNER);
    openedByOwner(desk).insertSheet('other');
    const opened = openedByOwner(desk);
    const contacts = opened.getSheetByName('Contacts');
    if (contacts) opened.deleteSheet(contacts);
    expect(refusalOf(() => place(desk, 'desk'))?.code).toBe('VAULT_EMPTY');
    expect(codes(desk)).toContain('vaultEmpty error');
  });

  test('follows the language of the desk, and finds columns that somebody moved in the vault', async () => {
    const desk = await vaultDesk();
    const ticketNo = register(desk, OWNER);
    place(desk, undefined, 'zh-CN');
    expect(vaultOf(desk).tabs.map(({ name }) => name)).toEqual(['联系方式']);
    const sheet = openedByOwner(desk).getSheets()[0];
    sheet?.insertColumnBefore(1);
    sheet?.getRange('A1').setValue('Ours');
    sheet?.getRange('A2').setValue('a note of ours');
    sheet?.moveColumns(sheet.getRange('C:C'), 7);
    expect(desk.as(OWNER).call('revealContact', { ticketNo, reason: 'x' })).toMatchObject({
      name: 'Zedekiah',
      phone: '13911112222',
    });
    const next = register(desk, OWNER, 'Yaromir', '13922223333');
    expect(desk.as(OWNER).call('revealContact', { ticketNo: next, reason: 'x' })).toMatchObject({
      name: 'Yaromir',
      phone: '13922223333',
    });
  });

  test('while a tick is sending does not cost a customer their mail', async () => {
    const start = await smallDesk({ features: WITH_VAULT });
    register(start, REGISTRAR);
    start.advance('PT4M59S');
    const world = worldOf(start, WITH_VAULT);
    let sent = 0;
    for (let atCall = 1; atCall <= 40; atCall += 3) {
      const desk = world();
      desk.runtime.overlap(
        () => desk.runtime.run('tick'),
        atCall,
        () => place(desk, 'vault'),
      );
      desk.advance('PT30M');
      const mails = desk.mails().filter(({ to }) => to.includes('zedekiah@mail.example.org'));
      const dead = desk.rows('outbox').filter(({ state }) => state === 'dead');
      expect({ atCall, mails: mails.length, dead }).toEqual({ atCall, mails: 1, dead: [] });
      sent += mails.length;
    }
    expect(sent).toBe(14);
  });
});

describe('somebody who has no access to the vault', () => {
  let world: () => DrivenDesk;
  let ticketNo = '';
  beforeAll(async () => {
    const desk = await vaultDesk([REGISTRAR]);
    ticketNo = register(desk, REGISTRAR);
    desk.advance('PT10M');
    world = worldOf(desk, WITH_VAULT);
  });

  test('is refused what needs contacts, and nothing has happened', () => {
    const desk = world();
    const log = eventsOf(desk).length;
    const asked: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
      registerComplaint: complaintBy('Yaromir', '13922223333'),
      revealContact: { ticketNo, reason: 'x' },
    };
    for (const [command, args] of Object.entries(asked)) {
      const refusal = refusalOf(() => desk.as(WORKER).call(command, args));
      expect({ command, code: refusal?.code }).toEqual({ command, code: 'VAULT_CLOSED' });
      expect(refusal?.remedy).toContain(vaultOf(desk).url);
    }
    const table = {
      source: 'old.csv',
      headings: ['Description', 'Name'],
      rows: [['It broke.', 'Yaromir']],
      mapping: { description: ['Description'], customerName: ['Name'] },
    };
    expect(refusalOf(() => desk.as(SUPERVISOR).call('importRun', table))?.code).toBe('VAULT_CLOSED');
    expect(eventsOf(desk)).toHaveLength(log);
    expect(desk.rows('tickets')).toHaveLength(1);
    expect(vaultRows(desk)).toHaveLength(1);
  });

  test('does everything else, registers a complaint without contact data among it', () => {
    const desk = world();
    expect(desk.as(VIEWER).call('boot')).toBeDefined();
    expect(desk.as(VIEWER).call('getTicket', { ticketNo })).toBeDefined();
    expect(desk.as(VIEWER).call('listTickets', {})).toBeDefined();
    desk.as(WORKER).call('acknowledge', { ticketNo });
    desk.as(WORKER).call('respond', { ticketNo, channel: 'phone', note: 'called' });
    desk.as(WORKER).call('proposeSolution', { ticketNo, solution: 'A new code.' });
    desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
    desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'phone', note: 'told' });
    desk.as(WORKER).call('recordVerdict', { ticketNo, satisfied: true });
    expect(
      refusalOf(() =>
        desk.as(WORKER).call('registerComplaint', {
          channel: 'phone',
          customer: {},
          category1: 'Technical fault',
          category2: 'Cannot log in',
          description: 'Somebody called, and hung up.',
        }),
      ),
    ).toBeNull();
    desk.as(WORKER).person.openFile();
    desk.as(WORKER).person.clickMenu('showSidebar');
    expect(desk.runtime.dialogs(WORKER).some(({ kind }) => kind === 'sidebar')).toBe(true);
  });

  test('may run the health check and repair, which say so and change nothing in the vault', () => {
    const desk = world();
    expect(codes(desk, SUPERVISOR)).toContain('vaultNotShared warning');
    expect(refusalOf(() => desk.as(SUPERVISOR).call('repair'))).toBeNull();
    expect(vaultRows(desk)).toHaveLength(1);
  });

  test('may look into it, where it is shared for viewing, and is refused to write in words', () => {
    const desk = world();
    desk.runtime.drive.share(vaultOf(desk).id, { viewers: [WORKER] });
    expect(desk.as(WORKER).call('revealContact', { ticketNo, reason: 'x' })).toMatchObject({ name: 'Zedekiah' });
    const log = eventsOf(desk).length;
    expect(
      refusalOf(() => desk.as(WORKER).call('registerComplaint', complaintBy('Yaromir', '13922223333')))?.code,
    ).toBe('VAULT_NOT_WRITTEN');
    expect(eventsOf(desk)).toHaveLength(log);
    expect(refusalOf(() => desk.as(WORKER).call('acknowledge', { ticketNo }))).toBeNull();
  });
});

describe('the owner’s ticks', () => {
  test('write to customers out of the vault', async () => {
    const desk = await vaultDesk([REGISTRAR]);
    register(desk, REGISTRAR);
    desk.advance('PT10M');
    expect(desk.mails().map(({ to }) => to[0])).toContain('zedekiah@mail.example.org');
    expect(
      desk.executions().filter(({ entryPoint, status }) => entryPoint === 'tick' && status !== 'completed'),
    ).toEqual([]);
  });

  test('keep mails to customers while the vault is gone, tell the staff all the same, and send once it is back', async () => {
    const desk = await vaultDesk([REGISTRAR]);
    const ticketNo = register(desk, REGISTRAR);
    const vault = vaultOf(desk).id;
    const state = JSON.parse(desk.runtime.save()) as { parts: { spreadsheets: { files: Record<string, unknown> } } };
    desk.runtime.drive.remove(vault);
    desk.advance('PT3H');
    expect(desk.mails().map(({ to }) => to[0])).toContain(WORKER);
    expect(desk.mails().map(({ to }) => to[0])).not.toContain('zedekiah@mail.example.org');
    expect(desk.rows('outbox').filter(({ state: one }) => one === 'dead' || one === 'maybeSent')).toEqual([]);
    expect(
      desk.executions().filter(({ entryPoint, status }) => entryPoint === 'tick' && status !== 'completed'),
    ).toEqual([]);
    expect(codes(desk)).toContain('vaultClosed error');
    // Taken out of the bin, or shared again: the very file.
    const without = JSON.parse(desk.runtime.save()) as typeof state;
    without.parts.spreadsheets.files[vault] = state.parts.spreadsheets.files[vault];
    const back = driven(openRuntime({ files: builtFiles(WITH_VAULT), from: JSON.stringify(without) }));
    back.advance('PT30M');
    expect(back.mails().filter(({ to }) => to.includes('zedekiah@mail.example.org'))).toHaveLength(1);
    expect(back.as(OWNER).call('revealContact', { ticketNo, reason: 'x' })).toMatchObject({ name: 'Zedekiah' });
    expect(codes(back)).not.toContain('vaultClosed error');
  });
});

describe('a vault that is not there as it was', () => {
  test('works on from the bin and from another folder: a script without a scope for Drive sees neither', async () => {
    const desk = await vaultDesk([REGISTRAR]);
    const ticketNo = register(desk, REGISTRAR);
    desk.runtime.drive.trash(vaultOf(desk).id, true);
    expect(desk.as(REGISTRAR).call('revealContact', { ticketNo, reason: 'x' })).toMatchObject({ name: 'Zedekiah' });
    expect(vaultOf(desk).isTrashed).toBe(true);
  });

  test.each(['deleted', 'without its sheet'] as const)(
    '(%s) is named with what is lost, and replaced only by who asks for it',
    async (how) => {
      const desk = await vaultDesk([REGISTRAR]);
      const open = register(desk, REGISTRAR);
      const over = register(desk, REGISTRAR, 'Yaromir', '13922223333');
      ended(desk, over);
      const { id } = vaultOf(desk);
      if (how === 'deleted') desk.runtime.drive.remove(id);
      else {
        const opened = openedByOwner(desk);
        opened.insertSheet('other');
        const contacts = opened.getSheetByName('Contacts');
        if (contacts) opened.deleteSheet(contacts);
      }
      const sign = how === 'deleted' ? 'vaultClosed error' : 'vaultEmpty error';
      expect(codes(desk)).toContain(sign);
      // Neither repair nor set-up replaces it by themselves.
      desk.as(OWNER).call('repair');
      place(desk);
      place(desk, 'vault');
      expect(codes(desk)).toContain(sign);
      const { contacts } = desk.as(OWNER).call<{ contacts: unknown }>('setUpFacts', { language: 'en' });
      expect(contacts).toMatchObject({
        place: 'vault',
        vault: { trouble: how === 'deleted' ? 'VAULT_CLOSED' : 'VAULT_EMPTY', lost: { count: 2, open: 1 } },
      });
      const { findings } = place(desk, 'newVault');
      expect(findings.join('\n')).toContain('contact data of 2 tickets is lost');
      expect(findings.join('\n')).toContain(open);
      expect(vaultOf(desk).id === id).toBe(how !== 'deleted');
      expect(vaultRows(desk).map((cells) => cells.filter(Boolean))).toEqual([[open]]);
      expect(codes(desk)).toContain('contactsInVault info');
      // Filled in by hand, the line counts.
      const sheet = openedByOwner(desk).getSheetByName('Contacts');
      sheet?.getRange('B2:D2').setValues([['Zedekiah', '13911112222', 'zedekiah@mail.example.org']]);
      expect(desk.as(OWNER).call('revealContact', { ticketNo: open, reason: 'x' })).toMatchObject({ name: 'Zedekiah' });
      // Asked for once more, it is left as it is.
      place(desk, 'newVault');
      expect(vaultRows(desk)).toHaveLength(1);
      expect(vaultRows(desk)[0]?.[1]).toBe('Zedekiah');
    },
  );

  test('is not to be opened by a build without it, which says so and loses nothing', async () => {
    const desk = await vaultDesk([REGISTRAR]);
    const ticketNo = register(desk, REGISTRAR);
    const bare = driven(openRuntime({ files: builtFiles([]), from: desk.runtime.save() }));
    expect(refusalOf(() => bare.as(REGISTRAR).call('revealContact', { ticketNo, reason: 'x' }))?.code).toBe(
      'VAULT_NOT_BUILT',
    );
    expect(refusalOf(() => place(bare, 'desk'))?.code).toBe('VAULT_NOT_BUILT');
    expect(codes(bare)).toContain('vaultNotBuilt error');
    bare.advance('PT1H');
    const again = driven(openRuntime({ files: builtFiles(WITH_VAULT), from: bare.runtime.save() }));
    again.advance('PT30M');
    expect(again.mails().filter(({ to }) => to.includes('zedekiah@mail.example.org'))).toHaveLength(1);
  });

  test('has rows typed on the desk’s own sheet named, which the desk neither reads nor takes away', async () => {
    const desk = await vaultDesk();
    register(desk, OWNER);
    desk.runtime.as(OWNER).type('Contacts', 'A2', '20260302009');
    desk.runtime.as(OWNER).type('Contacts', 'B2', 'Zedekiah');
    expect(codes(desk)).toContain('contactsLeft error');
    desk.as(OWNER).call('repair');
    expect(desk.rows('contacts')).toHaveLength(1);
  });
});

describe('customers’ data in a vault', () => {
  let world: () => DrivenDesk;
  let ticketNo = '';
  beforeAll(async () => {
    const desk = await vaultDesk([REGISTRAR]);
    ticketNo = register(desk, REGISTRAR);
    register(desk, REGISTRAR, 'Yaromir', '13922223333');
    ended(desk, ticketNo);
    world = worldOf(desk, WITH_VAULT);
  });

  test('is handed out, and found by phone', () => {
    const desk = world();
    const { data } = desk.as(OWNER).call<{ data: { names: string[]; phones: string[] } }>('exportCustomer', {
      customer: '139 1111 2222',
      reason: 'x',
    });
    expect(data).toMatchObject({ names: ['Zedekiah'], phones: ['13911112222'] });
  });

  test('is erased there too, and others stay', () => {
    const desk = world();
    desk.as(OWNER).call('eraseCustomer', { customer: ticketNo, reason: 'asked to' });
    desk.advance('PT10M');
    expect(vaultRows(desk).map(([, name]) => name)).toEqual(['', 'Yaromir']);
    expect(placesWith(desk, ZED)).toEqual([]);
    expect(JSON.stringify(vaultOf(desk).tabs)).not.toContain('13911112222');
  });

  test('goes with the months, by hand and by night', async () => {
    const desk = await vaultDesk([], { deployment: 'addOn' });
    ended(desk, register(desk, OWNER));
    register(desk, OWNER, 'Yaromir', '13922223333');
    desk.faults({ stopClockMs: 32 * 24 * 60 * 60_000 });
    desk.advance('P33D');
    const byHand = worldOf(desk, WITH_VAULT)();
    byHand.as(OWNER).call('anonymise', { months: 1 });
    expect(vaultRows(byHand).map(([, name]) => name)).toEqual(['', 'Yaromir']);
    desk.as(OWNER).edit('settings', 'retentionMonths', 'value', '1');
    desk.advance('P1D');
    expect(vaultRows(desk).map(([, name]) => name)).toEqual(['', 'Yaromir']);
  });

  test('is not erased by halves where the person may only look into the vault', () => {
    const desk = world();
    const ADMIN = 'second@example.com';
    desk.as(OWNER).call('setUp', {
      pack: 'rapid-response',
      language: 'en',
      timeZone: 'Asia/Shanghai',
      people: [{ mail: ADMIN, name: 'Second', role: 'admin' }],
    });
    desk.runtime.drive.share(vaultOf(desk).id, { viewers: [ADMIN] });
    ownSpreadsheet(desk).addEditors([ADMIN]);
    const log = eventsOf(desk).length;
    expect(refusalOf(() => desk.as(ADMIN).call('eraseCustomer', { customer: ticketNo, reason: 'x' }))?.code).toBe(
      'VAULT_NOT_WRITTEN',
    );
    expect(eventsOf(desk)).toHaveLength(log);
    expect(vaultRows(desk).map(([, name]) => name)).toEqual(['Zedekiah', 'Yaromir']);
  });
});

test('commands with contacts cost one call more than twelve at most, and two where a contact is taken over from an earlier ticket', async () => {
  const desk = await vaultDesk([REGISTRAR]);
  const costOf = (command: string, args: Readonly<Record<string, unknown>>): number => {
    desk.resetCost();
    desk.as(REGISTRAR).call(command, args);
    return desk.cost().calls;
  };
  const complaint = complaintBy('Zedekiah', '13911112222');
  const ticketNo = register(desk, REGISTRAR);
  expect(costOf('registerComplaint', complaint)).toBeLessThanOrEqual(13);
  expect(costOf('revealContact', { ticketNo, reason: 'x' })).toBeLessThanOrEqual(12);
  ended(desk, ticketNo);
  expect(costOf('registerComplaint', { ...complaint, customer: {}, follows: ticketNo })).toBeLessThanOrEqual(14);
  expect(costOf('acknowledge', { ticketNo: register(desk, REGISTRAR) })).toBeLessThanOrEqual(12);
  expect(propertyOf(desk, 'vault')).toContain('"isInForce":true');
});
