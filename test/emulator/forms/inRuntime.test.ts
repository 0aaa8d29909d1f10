import { openRuntime } from '../../../emulator/runtime';

const SOURCE = `
function setUp() {
  const form = FormApp.create('Survey', true);
  form.addTextItem().setTitle('Ticket').setRequired(true);
  form.addCheckboxItem().setTitle('What').setChoiceValues(['speed', 'tone']);
  ScriptApp.newTrigger('heard').forForm(form).onFormSubmit().create();
  return form.getId();
}
function heard(e) {
  const answers = e.response.getItemResponses().map((one) => one.getItem().getTitle() + '=' + one.getResponse());
  console.log(e.source.getTitle(), answers.join(';'), e.response.getItemResponses()[1].getResponse() instanceof Array);
}
function linkOf(id, ticket) {
  const form = FormApp.openById(id);
  return form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse(ticket)).toPrefilledUrl();
}
function surveyLink() { return linkOf(PropertiesService.getScriptProperties().getProperty('form'), 'T-5'); }
function submitByScript() {
  const form = FormApp.openById(PropertiesService.getScriptProperties().getProperty('form'));
  form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse('T-6')).submit();
}
function remember() { const id = setUp(); PropertiesService.getScriptProperties().setProperty('form', id); return id; }
function misspelt() { FormApp.create('A').setTitel('x'); }
function missing() { FormApp.create('A').addVideoItem(); }
`;

const open = (from?: string) => openRuntime({ files: { 'Code.gs': SOURCE }, ...(from === undefined ? {} : { from }) });

test("a respondent's submission fires the form trigger with the script's own kind of objects (G/guides/triggers/events)", () => {
  const runtime = open();
  const id = runtime.run('remember') as string;
  runtime.submitForm(id, { What: ['tone'] }, runtime.run('surveyLink') as string);
  expect(runtime.executions().at(-1)).toMatchObject({ entryPoint: 'heard', status: 'completed' });
  expect(runtime.executions().at(-1)?.logs.join()).toContain('Survey Ticket=T-5;What=tone true');
});

test('a submission by script fires nothing (https://developers.google.com/apps-script/guides/triggers)', () => {
  const runtime = open();
  runtime.run('remember');
  runtime.run('submitByScript');
  expect(runtime.executions().map(({ entryPoint }) => entryPoint)).toEqual(['remember', 'submitByScript']);
});

test('forms live on in a saved world (our own)', () => {
  const before = open();
  const id = before.run('remember') as string;
  const after = open(before.save());
  after.submitForm(id, { Ticket: 'T-1' });
  expect(after.form(id).items.map(({ title }) => title)).toEqual(['Ticket', 'What']);
  expect(after.executions().at(-1)?.entryPoint).toBe('heard');
});

test('a member that Google lacks and one that is not emulated are told apart (our own)', () => {
  expect(() => open().run('misspelt')).toThrow('Form.setTitel does not exist in Apps Script');
  expect(() => open().run('missing')).toThrow('Form.addVideoItem is not emulated yet');
});

test('a form costs as the latency model says (our own)', () => {
  const runtime = open();
  runtime.run('remember');
  expect(runtime.cost().byMethod).toMatchObject({
    'FormApp.create': 1,
    'Form.addTextItem': 1,
    'Form.addCheckboxItem': 1,
  });
});

test('an unpublished form takes answers once its owner has published it by hand (G/reference/forms/form#setpublishedenabled)', () => {
  const runtime = openRuntime({
    files: {
      'Code.gs':
        "function make() { const form = FormApp.create('F'); form.addTextItem().setTitle('A'); return form.getId(); }",
    },
  });
  const id = runtime.run('make') as string;
  expect(() => {
    runtime.submitForm(id, { A: 'x' });
  }).toThrow();
  const calls = runtime.cost().calls;
  runtime.publishForm(id);
  runtime.submitForm(id, { A: 'x' });
  expect(runtime.form(id).published).toBe(true);
  expect(runtime.cost().calls).toBe(calls);
});
