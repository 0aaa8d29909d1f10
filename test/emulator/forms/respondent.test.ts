import { formApp } from '../../../emulator/forms/formApp';
import { formHands, submitAsRespondent } from '../../../emulator/forms/formHands';
import { globalOf, testContext } from '../content/testContext';

/** Source of the rules: https://developers.google.com/apps-script/reference/forms/form and what Google's page does. */
function survey() {
  const services: Record<string, object> = {};
  const context = testContext({ services });
  const app = globalOf(formApp, context);
  services['FormApp'] = app.raw;
  const form = app.do('create', 'Survey', true);
  form.do('addTextItem').do('setTitle', 'Ticket').do('setRequired', true);
  form
    .do('addScaleItem')
    .do('setTitle', 'Score')
    .do('setBounds', 1, 5)
    .do('setLabels', 'bad', 'good')
    .do('setRequired', true);
  form.do('addCheckboxItem').do('setTitle', 'What').do('setChoiceValues', ['speed', 'tone']);
  form.do('addMultipleChoiceItem').do('setTitle', 'Solved').do('setChoiceValues', ['yes', 'no']);
  const { world } = context;
  const id = form.get('getId') as string;
  const submit = (answers: Parameters<typeof submitAsRespondent>[2], link?: string, who?: string) =>
    submitAsRespondent(world, id, answers, link, who);
  const response = (at: number) => {
    const responses = form.get('getResponses') as {
      getItemResponses(): { getItem(): { getTitle(): string }; getResponse(): unknown }[];
    }[];
    return Object.fromEntries(
      (responses[at]?.getItemResponses() ?? []).map((one) => [one.getItem().getTitle(), one.getResponse()]),
    );
  };
  return { context, app, form, id, submit, response, hands: formHands(world) };
}

const COMPLETE = { Ticket: 'T-1', Score: 4 };

describe('a response is taken (G/reference/forms/form-response)', () => {
  test('with its answers by title', () => {
    const { submit, response } = survey();
    submit({ ...COMPLETE, What: ['speed'], Solved: 'yes' });
    expect(response(0)).toEqual({ Ticket: 'T-1', Score: '4', What: ['speed'], Solved: 'yes' });
  });

  test('with the answers of the link, which the respondent may change or empty', () => {
    const { form, submit, response } = survey();
    const [ticket] = form.get('getItems') as { asTextItem(): { createResponse(text: string): object } }[];
    const link = form
      .do('createResponse')
      .do('withItemResponse', ticket?.asTextItem().createResponse('T-9') ?? {})
      .get('toPrefilledUrl') as string;
    submit({ Score: 5 }, link);
    expect(response(0)).toEqual({ Ticket: 'T-9', Score: '5' });
    submit({ Score: 5, Ticket: 'T-8' }, link);
    expect(response(1)['Ticket']).toBe('T-8');
    expect(() => submit({ Score: 5, Ticket: '' }, link)).toThrow('required question');
  });

  test('and the form trigger hears of it with response and form (G/guides/triggers/events)', () => {
    const { context, id, submit } = survey();
    const [event] = submit(COMPLETE);
    expect([event?.kind, event?.fileId]).toEqual(['formSubmit', id]);
    const heard = event?.event(context) as { response: { getId(): string }; source: { getTitle(): string } };
    expect(heard.source.getTitle()).toBe('Survey');
    expect(heard.response.getId()).toMatch(/^2_/);
  });
});

describe('a response is refused (G/reference/forms/form)', () => {
  test('while the form is unpublished', () => {
    const { form, submit } = survey();
    form.do('setPublished', false);
    expect(() => submit(COMPLETE)).toThrow('«Survey» is not published');
  });

  test("while it takes no responses, with the form's own message where it has one", () => {
    const { form, submit } = survey();
    form.do('setAcceptingResponses', false);
    expect(() => submit(COMPLETE)).toThrow('no longer accepting responses');
    form.do('setCustomClosedFormMessage', 'Closed for the holidays');
    expect(() => submit(COMPLETE)).toThrow('Closed for the holidays');
  });

  test.each([
    [{ Ticket: 'T-1' }, '«Score»: this is a required question.'],
    [{ ...COMPLETE, Score: 6 }, '«Score»: «6» is not on the scale from 1 to 5.'],
    [{ ...COMPLETE, Solved: 'maybe' }, '«Solved»: there is no choice «maybe»'],
    [{ ...COMPLETE, What: ['speed', 'smell'] }, '«What»: there is no choice «smell»'],
    [{ ...COMPLETE, Nothing: 'x' }, '«Survey» has no question «Nothing»'],
  ])('for %j', (answers, refusal) => {
    const { submit, form } = survey();
    expect(() => submit(answers)).toThrow(refusal);
    expect(form.get('getResponses')).toHaveLength(0);
  });

  test('for a text that its validation refuses, with the help text of the validation', () => {
    const { app, form, submit } = survey();
    const rule = app
      .do('createTextValidation')
      .do('requireTextIsEmail')
      .do('setHelpText', 'Please give an address')
      .do('build');
    form.do('addTextItem').do('setTitle', 'Mail').do('setValidation', rule.raw);
    expect(() => submit({ ...COMPLETE, Mail: 'nobody' })).toThrow('Please give an address');
  });

  test('for a link to another form', () => {
    const { app, submit } = survey();
    const other = app.do('create', 'Other', true).get('getPublishedUrl') as string;
    expect(() => submit(COMPLETE, other)).toThrow('does not lead to «Survey»');
  });

  test('without an address where the form collects it, which the response then has', () => {
    const { form, submit } = survey();
    form.do('setCollectEmail', true);
    expect(() => submit(COMPLETE)).toThrow('asks for the e-mail address');
    submit(COMPLETE, undefined, 'c@example.com');
    expect((form.get('getResponses') as { getRespondentEmail(): string }[])[0]?.getRespondentEmail()).toBe(
      'c@example.com',
    );
  });

  test('the second time where the form takes one response per person, whose address stays hidden', () => {
    const { form, submit } = survey();
    form.do('setLimitOneResponsePerUser', true);
    submit(COMPLETE, undefined, 'c@example.com');
    expect(() => submit(COMPLETE, undefined, 'c@example.com')).toThrow('already responded');
    expect((form.get('getResponses') as { getRespondentEmail(): string }[])[0]?.getRespondentEmail()).toBe('');
  });
});

describe('pages (https://developers.google.com/apps-script/reference/forms/page-break-item)', () => {
  test('questions on a page that a choice jumps over are not asked', () => {
    const { form, app, submit, response } = survey();
    const branch = form.do('addListItem').do('setTitle', 'Again?');
    const page = form.do('addPageBreakItem').do('setTitle', 'Why');
    form.do('addTextItem').do('setTitle', 'Reason').do('setRequired', true);
    const submitType = app.member('PageNavigationType').member('SUBMIT').raw;
    branch.do('setChoices', [
      branch.do('createChoice', 'no', submitType).raw,
      branch.do('createChoice', 'yes', page.raw).raw,
    ]);
    submit({ ...COMPLETE, 'Again?': 'no' });
    expect(() => submit({ ...COMPLETE, 'Again?': 'yes' })).toThrow('«Reason»: this is a required question.');
    submit({ ...COMPLETE, 'Again?': 'yes', Reason: 'late' });
    expect([response(0)['Reason'], response(1)['Reason']]).toEqual(['', 'late']);
  });
});

describe('what a respondent sees (G/reference/forms/form-response)', () => {
  test('items in order, with choices, scale and the answers of the link', () => {
    const { form, hands, id } = survey();
    const [ticket] = form.get('getItems') as { asTextItem(): { createResponse(text: string): object } }[];
    const link = form
      .do('createResponse')
      .do('withItemResponse', ticket?.asTextItem().createResponse('T-9') ?? {})
      .get('toPrefilledUrl') as string;
    expect(hands.form(link)).toMatchObject({
      id,
      title: 'Survey',
      published: true,
      acceptingResponses: true,
      items: [
        { type: 'TEXT', title: 'Ticket', required: true, prefilled: 'T-9' },
        { type: 'SCALE', title: 'Score', scale: { lower: 1, upper: 5, lowerLabel: 'bad', upperLabel: 'good' } },
        { type: 'CHECKBOX', choices: ['speed', 'tone'] },
        { type: 'MULTIPLE_CHOICE', choices: ['yes', 'no'] },
      ],
    });
    expect(hands.forms().map((view) => view.items[0]?.prefilled)).toEqual([undefined]);
    expect(() => hands.form('nothing')).toThrow('There is no form nothing.');
  });
});
