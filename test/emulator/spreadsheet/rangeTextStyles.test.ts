import { inMemory, sheetOf } from './inMemory';

describe('TextStyles of cells (https://developers.google.com/apps-script/reference/spreadsheet/range#settextstylestyle)', () => {
  test('change the traits they name and leave the others', () => {
    const { app } = inMemory().run();
    const sheet = sheetOf(app);
    sheet.getRange('A1').setFontStyle('italic').setFontSize(8);
    const style = app.newTextStyle().setBold(true).setForegroundColor('#336699').setUnderline(true).build();
    sheet.getRange('A1:B1').setTextStyle(style);
    const [[first, second]] = sheet.getRange('A1:B1').getTextStyles() as [
      [GoogleAppsScript.Spreadsheet.TextStyle, GoogleAppsScript.Spreadsheet.TextStyle],
    ];
    expect([first.isBold(), first.isItalic(), first.isUnderline(), first.getFontSize()]).toEqual([true, true, true, 8]);
    expect([second.isBold(), second.isItalic(), second.getFontSize()]).toEqual([true, false, 10]);
    expect(second.getForegroundColor()).toBe('#336699');
    sheet
      .getRange('B1')
      .setTextStyles([[app.newTextStyle().setBold(false).setStrikethrough(true).setFontFamily('Courier').build()]]);
    expect([
      sheet.getRange('B1').getFontWeight(),
      sheet.getRange('B1').getFontLine(),
      sheet.getRange('B1').getFontFamily(),
    ]).toEqual(['normal', 'line-through', 'Courier']);
    expect(sheet.getRange('B1').getTextStyle().isStrikethrough()).toBe(true);
  });

  test('rich texts are read by the block, links with them', () => {
    const { app } = inMemory().run();
    const sheet = sheetOf(app);
    sheet
      .getRange('A1')
      .setRichTextValue(app.newRichTextValue().setText('here').setLinkUrl('https://example.com/').build());
    sheet.getRange('A2').setValue(5);
    const texts = sheet.getRange('A1:A2').getRichTextValues();
    expect(texts.map(([text]) => [text?.getText(), text?.getLinkUrl()])).toEqual([
      ['here', 'https://example.com/'],
      ['5', null],
    ]);
  });
});
