/** Columns and headings that people rename, drag, insert, hide and delete, on the built bundle. */
import { columnLetters } from '../../src/google/columnLetters';
import { deskSheet } from '../../workbench/driver/deskRows';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOf, eventsOfKind, faultsOf, refusalOf, rowOf } from './deskFacts';
import { OWNER, SUPERVISOR, WORKER } from './deskStaff';
import { registered, smallDesk, worldOf } from './worlds';

let world: () => DrivenDesk;
let ada = '';
let ben = '';

beforeAll(async () => {
  const desk = await smallDesk();
  desk.advance('PT10M');
  ada = registered(desk, 'Ada');
  ben = registered(desk, 'Ben');
  world = worldOf(desk);
});

const heading = (desk: DrivenDesk, sheet: string, column: string): unknown => {
  const { places, values } = deskSheet(desk.runtime, sheet);
  return values[0]?.[(places.get(column) ?? 0) - 1];
};
const headingNote = (desk: DrivenDesk, sheet: string, place: number): string => {
  const [cells = []] = desk.runtime.view(deskSheet(desk.runtime, sheet).tab, 1, 1, OWNER);
  return cells[place - 1]?.note ?? '';
};
const repair = (desk: DrivenDesk): readonly string[] => desk.as(OWNER).call<{ repaired: string[] }>('repair').repaired;
const choicesIn = (desk: DrivenDesk, column: string): readonly string[] | undefined => {
  const { tab, places } = deskSheet(desk.runtime, 'tickets');
  return desk.runtime.view(tab, 2, 1, OWNER)[0]?.[(places.get(column) ?? 0) - 1]?.choices;
};

describe('a heading of the desk', () => {
  test('renamed goes on under its new name, until repair puts the old one back', () => {
    const desk = world();
    desk.as(SUPERVISOR).renameHeading('tickets', 'product', 'Model');
    desk.as(WORKER).edit('tickets', ada, 'product', 'App');
    expect(eventsOfKind(desk, 'edited')).toHaveLength(1);
    expect(repair(desk)).toEqual(['Register · Product']);
    expect(heading(desk, 'tickets', 'product')).toBe('Product');
    expect(rowOf(desk, ada)['product']).toBe('App');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('cleared is known by its mark, until repair puts it back', () => {
    const desk = world();
    desk.as(SUPERVISOR).renameHeading('tickets', 'owner', '');
    expect(desk.as(WORKER).call('acknowledge', { ticketNo: ada })).toMatchObject({ status: 'acknowledged' });
    expect(repair(desk)).toEqual([`Register · ${String(heading(desk, 'tickets', 'owner'))}`]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('given the name of another column is put back, with a note that says why', () => {
    const desk = world();
    const product = heading(desk, 'tickets', 'product');
    desk.as(SUPERVISOR).renameHeading('tickets', 'product', String(heading(desk, 'tickets', 'region')));
    expect(heading(desk, 'tickets', 'product')).toBe(product);
    const { places } = deskSheet(desk.runtime, 'tickets');
    expect(headingNote(desk, 'tickets', places.get('product') ?? 0)).toContain('is the heading of another column');
    desk.as(WORKER).edit('tickets', ada, 'product', 'App');
    expect(rowOf(desk, ada)).toMatchObject({ product: 'App', region: '' });
    expect(faultsOf(desk)).toEqual([]);
  });

  test('of which Google told nobody is still not taken for another: exchanged ones are told apart by repair', () => {
    const desk = world();
    const { tab, places } = deskSheet(desk.runtime, 'tickets');
    const [product, region] = [heading(desk, 'tickets', 'product'), heading(desk, 'tickets', 'region')];
    const letter = (column: string): string => columnLetters(places.get(column) ?? 0);
    const { person } = desk.as(SUPERVISOR);
    person.quickly(() => {
      person.type(tab, 'A9', 'one');
      person.type(tab, 'A9', '');
      person.type(tab, `${letter('product')}1`, String(region));
      person.type(tab, `${letter('region')}1`, String(product));
    });
    repair(desk);
    expect([heading(desk, 'tickets', 'product'), heading(desk, 'tickets', 'region')]).toEqual([product, region]);
    expect(faultsOf(desk)).toEqual([]);
  });
});

describe('a column', () => {
  test('of people’s own may not be called like one of the desk’s: it gets a star, and what stands in it stays', () => {
    const desk = world();
    desk.as(WORKER).insertColumns('tickets', 'ticketNo');
    const { tab } = deskSheet(desk.runtime, 'tickets');
    desk.as(WORKER).person.type(tab, 'A1', 'Product');
    desk.as(WORKER).person.type(tab, 'A2', 'our own word');
    const { values } = deskSheet(desk.runtime, 'tickets');
    expect(values[0]?.[0]).toBe('Product *');
    expect(values[1]?.[0]).toBe('our own word');
    expect(headingNote(desk, 'tickets', 1)).toContain('Give this column another one');
    desk.as(WORKER).edit('tickets', ada, 'product', 'App');
    expect(rowOf(desk, ada)['product']).toBe('App');
    expect(deskSheet(desk.runtime, 'tickets').values[1]?.[0]).toBe('our own word');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('of people’s own keeps what it holds beside its ticket, through sorting, commands and repair', () => {
    const desk = world();
    desk.as(WORKER).insertColumns('tickets', 'description');
    const { tab, places } = deskSheet(desk.runtime, 'tickets');
    const own = columnLetters((places.get('description') ?? 0) - 1);
    desk.as(WORKER).person.type(tab, `${own}1`, 'Ours');
    desk.as(WORKER).person.type(tab, `${own}2`, '=1+1');
    desk.as(WORKER).person.type(tab, `${own}3`, 'about Ben');
    desk.as(WORKER).sort('tickets', 'ticketNo', false);
    desk.as(WORKER).call('acknowledge', { ticketNo: ben });
    expect(faultsOf(desk)).toEqual([]);
    const { values } = deskSheet(desk.runtime, 'tickets');
    expect(values.find((cells) => cells.includes('about Ben'))).toContain(ben);
    expect(desk.runtime.view(tab, 3, 1, OWNER)[0]?.find(({ formula }) => formula === '=1+1')?.text).toBe('2');
  });

  test('dragged elsewhere is found there, also within the columns that the clocks write', () => {
    const desk = world();
    desk.as(SUPERVISOR).moveColumn('tickets', 'state', 'wakeAt');
    desk.as(SUPERVISOR).moveColumn('tickets', 'product', 'ticketNo');
    desk.as(WORKER).call('acknowledge', { ticketNo: ada });
    desk.as(WORKER).edit('tickets', ada, 'product', 'App');
    desk.advance('PT1H');
    expect(eventsOf(desk, ada).map(({ kind }) => kind)).toContain('acknowledged');
    expect(eventsOfKind(desk, 'breached').length).toBeGreaterThan(0);
    expect(rowOf(desk, ada)).toMatchObject({ product: 'App', status: 'Accepted' });
    expect(faultsOf(desk)).toEqual([]);
  });

  test('hidden or frozen changes nothing for the desk', () => {
    const desk = world();
    desk.as(SUPERVISOR).hideColumn('tickets', 'owner');
    desk.as(SUPERVISOR).freeze('tickets', 3, 4);
    desk.as(WORKER).call('acknowledge', { ticketNo: ada });
    expect(faultsOf(desk)).toEqual([]);
    const tab = desk.runtime.tabs().find(({ name }) => name === 'Register');
    expect(tab).toMatchObject({ frozenRows: 3, frozenColumns: 4 });
    expect(tab?.hiddenColumns).toContain(deskSheet(desk.runtime, 'tickets').places.get('owner'));
  });

  test('of the desk deleted makes it refuse, before anything is written, until repair has brought it back', () => {
    const desk = world();
    desk.as(WORKER).edit('tickets', ada, 'priority', 'Urgent');
    const events = eventsOf(desk).length;
    desk.as(SUPERVISOR).deleteColumn('tickets', 'priority');
    const complaint = { channel: 'phone', description: 'x', customer: { name: 'X' } };
    expect(refusalOf(() => desk.as(WORKER).call('registerComplaint', complaint))?.code).toBe('HEADING_MISSING');
    expect(refusalOf(() => desk.as(WORKER).call('acknowledge', { ticketNo: ada }))?.code).toBe('HEADING_MISSING');
    expect(eventsOf(desk)).toHaveLength(events);
    expect(repair(desk)).toEqual(['Register · Priority', ada, ben]);
    expect(rowOf(desk, ada)['priority']).toBe('Urgent');
    expect(choicesIn(desk, 'priority')).toContain('Urgent');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('whose drop-down somebody took off has it again after repair', () => {
    const desk = world();
    const app = desk.runtime.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    app.getActiveSpreadsheet().getSheetByName('Register')?.getRange('A2:AW').clearDataValidations();
    app.flush();
    expect(choicesIn(desk, 'priority')).toBeUndefined();
    repair(desk);
    expect(choicesIn(desk, 'priority')).toContain('Urgent');
  });

  test.each([
    ['repair', (desk: DrivenDesk) => repair(desk)],
    [
      'set-up',
      (desk: DrivenDesk) =>
        desk.as(OWNER).call('setUp', { pack: 'rapid-response', language: 'en', timeZone: 'Asia/Shanghai' }),
    ],
  ])('of departments whose drop-down somebody took off has it again after %s', (_, mends) => {
    const desk = world();
    const app = desk.runtime.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    const cells = ['staff', 'matrix'].map((sheet) => {
      const { tab, places } = deskSheet(desk.runtime, sheet);
      return app
        .getActiveSpreadsheet()
        .getSheetByName(tab)
        ?.getRange(2, places.get('department') ?? 0);
    });
    for (const cell of cells) cell?.clearDataValidations();
    app.flush();
    mends(desk);
    for (const cell of cells)
      expect(cell?.getDataValidation()?.getCriteriaValues()[0]).toContain('Technical department');
  });
});
