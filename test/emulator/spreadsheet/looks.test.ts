import { humanActions } from '../../../emulator/spreadsheet/humanActions';
import { sheetTabs, sheetView } from '../../../emulator/spreadsheet/view';
import { inMemory, sheetOf } from './inMemory';

const OWNER = 'owner@example.com';

describe('alternating colours (G/reference/spreadsheet/range#applyrowbandingbandingtheme,-showheader,-showfooter)', () => {
  test('colour the rows that no cell has a colour of its own for, from the first row without a header', () => {
    const { world, file, run } = inMemory();
    const { app } = run();
    const sheet = sheetOf(app);
    sheet.getRange('A2:B5').applyRowBanding(app.BandingTheme.LIGHT_GREY, false, false).setSecondRowColor('#eef3f8');
    sheet.getRange('B3').setBackground('#ff0000');
    app.flush();
    const seen = file.sheets.slice(0, 1).flatMap((tab) => sheetView(world, file, tab, 1, 6, OWNER));
    expect(seen.map((row) => [row[0]?.background, row[1]?.background])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      ['#eef3f8', '#ff0000'],
      [undefined, undefined],
      ['#eef3f8', '#eef3f8'],
      [undefined, undefined],
    ]);
  });

  test('are refused where some are already, and can be taken away', () => {
    const { app } = inMemory().run();
    const sheet = sheetOf(app);
    const banding = sheet.getRange('A1:C9').applyRowBanding();
    expect(() => sheet.getRange('C9:D10').applyRowBanding()).toThrow(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
    sheet.getRange('D1:E9').applyColumnBanding();
    expect(sheet.getBandings().map((each) => each.getRange().getA1Notation())).toEqual(['A1:C9', 'D1:E9']);
    banding.remove();
    expect(sheet.getRange('A1:C9').getBandings()).toEqual([]);
  });

  test('grow with the rows inserted between', () => {
    const { app } = inMemory().run();
    const sheet = sheetOf(app);
    const banding = sheet.getRange('A2:B5').applyRowBanding(app.BandingTheme.BLUE, false, false);
    sheet.insertRowsAfter(3, 2);
    expect(banding.getRange().getA1Notation()).toBe('A2:B7');
  });
});

describe('links on text (G/reference/spreadsheet/rich-text-value-builder#setlinkurllinkurl)', () => {
  test('are kept, shown in the colour of links and lead to a tab by its id', () => {
    const { world, file, run } = inMemory();
    const { app } = run();
    const sheet = sheetOf(app);
    const linked = app.newRichTextValue().setText('Register').setLinkUrl('#gid=17').build();
    const plain = app.newRichTextValue().setText('=1+1').build();
    sheet.getRange('A1:B1').setRichTextValues([[linked, plain]]);
    app.flush();
    expect(sheet.getRange('A1').getRichTextValue()?.getLinkUrl()).toBe('#gid=17');
    expect(sheet.getRange('B1').getRichTextValue()?.getLinkUrl()).toBeNull();
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['Register', '=1+1']]);
    const [row = []] = file.sheets.slice(0, 1).flatMap((tab) => sheetView(world, file, tab, 1, 1, OWNER));
    expect(row[0]).toEqual({ text: 'Register', color: '#1155cc', link: '#gid=17' });
    expect(row[1]).toEqual({ text: '=1+1' });
  });

  test('go when something else is written over them, by a script or a hand', () => {
    const { world, run } = inMemory();
    const { app } = run();
    const sheet = sheetOf(app);
    const linked = app.newRichTextValue().setText('Register').setLinkUrl('#gid=17').build();
    sheet
      .getRange('A1:A3')
      .setRichTextValues([[linked], [linked], [linked]])
      .setFontWeight('bold');
    sheet.getRange('A1').setValue('by a script');
    sheet.getRange('A3').clearContent();
    app.flush();
    humanActions(world).type(OWNER, sheet.getName(), 'A2', 'by a hand');
    const links = ['A1', 'A2', 'A3'].map((cell) => sheet.getRange(cell).getRichTextValue()?.getLinkUrl());
    expect(links).toEqual([null, null, null]);
    expect(sheet.getRange('A1').getFontWeight()).toBe('bold');
  });
});

describe('groups of columns (G/reference/spreadsheet/range#shiftcolumngroupdepthdelta)', () => {
  const grouped = () => {
    const made = inMemory();
    const { app } = made.run();
    const sheet = sheetOf(app);
    sheet.getRange('C:F').shiftColumnGroupDepth(1);
    sheet.getRange('D:E').shiftColumnGroupDepth(1);
    app.flush();
    const groups = () => made.file.sheets.slice(0, 1).flatMap(() => sheetTabs(made.world, made.file)[0]?.columnGroups);
    return { ...made, app, sheet, groups };
  };

  test('lie within each other, with the button before them', () => {
    const { groups } = grouped();
    expect(groups()).toEqual([
      { first: 3, last: 6, depth: 1, control: 2, collapsed: false },
      { first: 4, last: 5, depth: 2, control: 3, collapsed: false },
    ]);
  });

  test('collapse and expand their columns (G/reference/spreadsheet/range#collapsegroups)', () => {
    const { app, sheet, groups } = grouped();
    sheet.getRange('D:E').collapseGroups();
    app.flush();
    expect(groups().map((group) => group?.collapsed)).toEqual([false, true]);
    expect([3, 4, 5, 6].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, true, true, false]);
    sheet.getRange('C:F').expandGroups();
    app.flush();
    expect(groups().map((group) => group?.collapsed)).toEqual([false, false]);
  });

  test('take in a column inserted between theirs, and lose a deleted one', () => {
    const { app, sheet, groups } = grouped();
    sheet.insertColumnAfter(4);
    sheet.deleteColumn(3);
    app.flush();
    expect(groups().map((group) => [group?.first, group?.last])).toEqual([
      [3, 6],
      [3, 5],
    ]);
  });

  test('are toggled by whoever may edit the file', () => {
    const { world, sheet, groups } = grouped();
    const hands = humanActions(world);
    hands.toggleColumnGroup(OWNER, sheet.getName(), 6);
    expect(groups().map((group) => group?.collapsed)).toEqual([true, true]);
    hands.toggleColumnGroup(OWNER, sheet.getName(), 3);
    expect(groups().map((group) => group?.collapsed)).toEqual([false, false]);
    expect(() => hands.toggleColumnGroup(OWNER, sheet.getName(), 2)).toThrow('in no group');
    expect(() => hands.toggleColumnGroup('stranger@example.com', sheet.getName(), 3)).toThrow('view-only');
  });
});

test('heights of rows are told as runs and move with the rows (G/reference/spreadsheet/sheet#setrowheightsforced)', () => {
  const { world, file, run } = inMemory();
  const { app } = run();
  const sheet = sheetOf(app);
  sheet.setRowHeightsForced(2, 4, 42);
  sheet.setRowHeight(9, 60);
  sheet.insertRowsBefore(1, 1);
  app.flush();
  expect(sheetTabs(world, file)[0]?.rowHeights).toEqual([
    { first: 3, last: 6, height: 42 },
    { first: 10, last: 10, height: 60 },
  ]);
});
