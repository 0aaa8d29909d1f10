import { openRuntime } from '../../../emulator/runtime';
import type { Runtime } from '../../../emulator/kernel/runtimeContract';

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
  }
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
