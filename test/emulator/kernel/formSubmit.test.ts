import type { Runtime } from '../../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../../emulator/runtime';

const SOURCE = `
  function setUp() {
    const form = FormApp.create('Survey', true);
    form.addTextItem().setTitle('Name');
    form.addScaleItem().setTitle('Score').setBounds(1, 5);
    const file = SpreadsheetApp.getActive();
    form.setDestination(FormApp.DestinationType.SPREADSHEET, file.getId());
    ScriptApp.newTrigger('sheetHears').forSpreadsheet(file).onFormSubmit().create();
    ScriptApp.newTrigger('formHears').forForm(form).onFormSubmit().create();
    return form.getId();
  }
  function sheetHears(e) {
    console.log(JSON.stringify([String(e.authMode), e.namedValues['Name'], e.values.slice(1), e.range.getValues()[0].slice(1), e.range.getRow(), e.source.getId() === SpreadsheetApp.getActive().getId()]));
    const tab = SpreadsheetApp.getActiveSheet();
    console.log(tab.getSheetId() === e.range.getSheet().getSheetId(), tab.getActiveRange().getA1Notation());
  }
  function lookElsewhere() { const file = SpreadsheetApp.getActive(); file.setActiveSheet(file.getSheets()[1]); }
  function seen() { return SpreadsheetApp.getActiveSheet().getName(); }
  function formHears(e) {
    console.log(JSON.stringify([String(e.authMode), e.response.getItemResponses().map((one) => String(one.getResponse())), e.source.getTitle()]));
  }
  function byScript(id) { const form = FormApp.openById(id); form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse('script')).submit() }
`;

function desk(): { readonly runtime: Runtime; readonly formId: string } {
  const runtime = openRuntime({ files: { 'Code.gs': SOURCE } });
  return { runtime, formId: String(runtime.run('setUp')) };
}

describe('a form sent by a respondent', () => {
  test("adds its row, then fires the spreadsheet's and the form's triggers as their creator (G/guides/triggers/events)", () => {
    const { runtime, formId } = desk();
    runtime.submitForm(formId, { Name: 'Wang', Score: 4 });
    const [sheet, form] = runtime.executions().slice(1);
    expect(sheet).toMatchObject({
      entryPoint: 'sheetHears',
      trigger: 'installable',
      user: 'owner@example.com',
      error: null,
    });
    expect(JSON.parse(sheet?.logs[0] ?? '')).toEqual(['FULL', ['Wang'], ['Wang', '4'], ['Wang', 4], 2, true]);
    expect(form).toMatchObject({ entryPoint: 'formHears', error: null });
    expect(JSON.parse(form?.logs[0] ?? '')).toEqual(['FULL', ['Wang', '4'], 'Survey']);
  });

  test('finds the new row selected in the response sheet, whatever its owner looks at (https://developers.google.com/apps-script/samples/automations/content-signup)', () => {
    const { runtime, formId } = desk();
    runtime.run('lookElsewhere');
    runtime.submitForm(formId, { Name: 'Wang', Score: 4 });
    const heard = runtime.executions().find(({ entryPoint }) => entryPoint === 'sheetHears');
    expect(heard?.logs[1]).toContain('true A2:C2');
    expect(runtime.run('seen')).toBe('Sheet1');
  });

  test('is refused where the form would refuse it (G/reference/forms/form)', () => {
    const { runtime, formId } = desk();
    expect(() => runtime.submitForm(formId, { Score: 9 })).toThrow();
    expect(runtime.executions()).toHaveLength(1);
  });
});

test('a response sent by a script fires no trigger (G/guides/triggers)', () => {
  const { runtime, formId } = desk();
  runtime.run('byScript', formId);
  expect(runtime.executions()).toHaveLength(2);
});
