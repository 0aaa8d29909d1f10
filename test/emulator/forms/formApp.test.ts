import { formApp } from '../../../emulator/forms/formApp';
import { formsOf } from '../../../emulator/forms/formState';
import { type Caller, globalOf, testContext } from '../content/testContext';

function forms(options: Parameters<typeof testContext>[0] = {}) {
  const services: Record<string, object> = {};
  const context = testContext({ ...options, services });
  const app = globalOf(formApp, context);
  services['FormApp'] = app.raw;
  return { context, app, form: app.do('create', 'Survey', true) };
}

const enumMember = (app: Caller, type: string, name: string): object => app.member(type).member(name).raw;

describe('creating and opening (G/reference/forms/form-app)', () => {
  test('a new form is unpublished unless told otherwise (developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms)', () => {
    const { app } = forms();
    expect(app.do('create', 'A').get('isPublished')).toBe(false);
    expect(app.do('create', 'A', true).get('isPublished')).toBe(true);
    expect(app.do('create', 'A').do('setPublished', true).get('isPublished')).toBe(true);
  });

  test('a title is needed', () => {
    const { app } = forms();
    expect(() => app.do('create', '')).toThrow('title');
    expect(() => app.do('create')).toThrow("The parameters () don't match the method signature for FormApp.create.");
  });

  test('a form opens by id and by its edit link, not by its published link nor by an unknown id', () => {
    const { app, form } = forms();
    const id = form.get('getId') as string;
    expect(app.do('openById', id).get('getTitle')).toBe('Survey');
    expect(app.do('openByUrl', form.get('getEditUrl')).get('getId')).toBe(id);
    for (const open of [() => app.do('openByUrl', form.get('getPublishedUrl')), () => app.do('openById', 'nothing')]) {
      expect(open).toThrow('No item with the given ID could be found.');
    }
  });

  test('a simple trigger may not create forms, and there is no active form', () => {
    const { app } = forms();
    expect(app.get('getActiveForm')).toBeNull();
    expect(() => globalOf(formApp, testContext({ authMode: 'LIMITED' })).do('create', 'A')).toThrow(
      'You do not have permission to call FormApp.create',
    );
  });

  test('creating is one call, adding an item another, taking item ids and casting none', () => {
    const { context, form } = forms();
    form.do('addTextItem').get('getId');
    const item = (form.get('getItems') as object[])[0];
    expect(item).toBeDefined();
    expect(context.counted).toEqual(['FormApp.create', 'Form.addTextItem', 'Form.getItems']);
  });
});

describe('settings (G/reference/forms/form)', () => {
  test.each([
    ['setPublished', 'isPublished'],
    ['setAcceptingResponses', 'isAcceptingResponses'],
    ['setCollectEmail', 'collectsEmail'],
    ['setLimitOneResponsePerUser', 'hasLimitOneResponsePerUser'],
    ['setAllowResponseEdits', 'canEditResponse'],
    ['setProgressBar', 'hasProgressBar'],
    ['setShowLinkToRespondAgain', 'hasRespondAgainLink'],
    ['setShuffleQuestions', 'getShuffleQuestions'],
    ['setPublishingSummary', 'isPublishingSummary'],
  ])('%s is read by %s', (setter, getter) => {
    const { form } = forms();
    expect(form.do(setter, true).get(getter)).toBe(true);
    expect(form.do(setter, false).get(getter)).toBe(false);
    expect(() => form.do(setter, 'yes')).toThrow(
      `The parameters (String) don't match the method signature for FormApp.Form.${setter}.`,
    );
  });

  test('title, description, messages chain', () => {
    const { form } = forms();
    form
      .do('setTitle', 'T')
      .do('setDescription', 'D')
      .do('setConfirmationMessage', 'C')
      .do('setCustomClosedFormMessage', 'X');
    expect(
      ['getTitle', 'getDescription', 'getConfirmationMessage', 'getCustomClosedFormMessage'].map((getter) =>
        form.get(getter),
      ),
    ).toEqual(['T', 'D', 'C', 'X']);
  });

  test('without a destination, asking for it throws', () => {
    const { form } = forms();
    expect(() => form.get('getDestinationId')).toThrow('The form currently has no response destination.');
  });

  test('editors and readers are addresses', () => {
    const { form } = forms();
    form
      .do('addEditor', 'a@example.com')
      .do('addPublishedReaders', ['b@example.com', 'c@example.com'])
      .do('removePublishedReader', 'c@example.com');
    const mails = (users: unknown) => (users as { getEmail(): string }[]).map((user) => user.getEmail());
    expect(mails(form.get('getEditors'))).toEqual(['owner@example.com', 'a@example.com']);
    expect(mails(form.get('getPublishedReaders'))).toEqual(['b@example.com']);
    expect(() => form.do('addEditor', 'nobody')).toThrow('Invalid email: nobody');
  });
});

describe('items (G/reference/forms/item)', () => {
  test('items keep their order, are found by id and kind, moved and deleted', () => {
    const { app, form } = forms();
    const text = form.do('addTextItem').do('setTitle', 'a');
    form.do('addScaleItem').do('setTitle', 'b');
    form.do('addTextItem').do('setTitle', 'c');
    const titles = () => (form.get('getItems') as { getTitle(): string }[]).map((item) => item.getTitle());
    form.do('moveItem', 2, 0);
    expect(titles()).toEqual(['c', 'a', 'b']);
    expect(form.do('getItemById', text.get('getId')).get('getIndex')).toBe(1);
    expect(form.get('getItemById', 1)).toBeNull();
    expect((form.get('getItems', enumMember(app, 'ItemType', 'SCALE')) as object[]).length).toBe(1);
    form.get('deleteItem', text.raw);
    expect(titles()).toEqual(['c', 'b']);
    expect(() => text.get('getTitle')).toThrow('Invalid data updating form.');
    expect(() => form.get('deleteItem', 2)).toThrow('Invalid index: 2');
  });

  test('a wrong cast throws with the wording met by several public projects', () => {
    const { form } = forms();
    form.do('addPageBreakItem');
    const [item] = form.get('getItems') as { asListItem(): object; asPageBreakItem(): object }[];
    expect(() => item?.asListItem()).toThrow('Invalid conversion for item type: PAGE_BREAK.');
    expect(item?.asPageBreakItem()).toBeDefined();
  });

  test('a type is compared with the enum by identity and is no string', () => {
    const { app, form } = forms();
    const type = form.do('addTextItem').get('getType');
    expect(type).toBe(enumMember(app, 'ItemType', 'TEXT'));
    expect(type).not.toBe('TEXT');
    expect(String(type)).toBe('TEXT');
  });

  test('a duplicate goes to the end of the form with an id of its own', () => {
    const { form } = forms();
    const list = form.do('addListItem').do('setTitle', 'L').do('setChoiceValues', ['x', 'y']);
    form.do('addTextItem');
    const copy = list.do('duplicate');
    expect([copy.get('getIndex'), copy.get('getTitle')]).toEqual([2, 'L']);
    expect(copy.get('getId')).not.toBe(list.get('getId'));
  });

  test('choices: not empty, no duplicates, read back', () => {
    const { form } = forms();
    const item = form.do('addMultipleChoiceItem');
    item.do('setChoices', [item.do('createChoice', 'x').raw, item.do('createChoice', 'y').raw]);
    expect((item.get('getChoices') as { getValue(): string }[]).map((choice) => choice.getValue())).toEqual(['x', 'y']);
    expect(() => item.do('setChoiceValues', [])).toThrow('Array is empty: values');
    expect(() => item.do('setChoiceValues', ['x', 'x'])).toThrow('Questions cannot have duplicate choice values');
    expect(() => item.do('setChoices', ['x'])).toThrow(
      "don't match the method signature for FormApp.MultipleChoiceItem.setChoices.",
    );
  });

  test('choices with page navigation do not mix with choices without (reference: multiple-choice-item#createChoice)', () => {
    const { app, form } = forms();
    const item = form.do('addListItem');
    const plain = item.do('createChoice', 'x').raw;
    const leading = item.do('createChoice', 'y', enumMember(app, 'PageNavigationType', 'SUBMIT')).raw;
    expect(() => item.do('setChoices', [plain, leading])).toThrow('Choices with page navigation');
  });
});

describe('answers that scripts make', () => {
  test.each([
    [0, 3],
    [1, 10],
  ])('a scale may go from %i to %i (G/reference/forms/scale-item#setBounds)', (lower, upper) => {
    const { form } = forms();
    const scale = form.do('addScaleItem').do('setBounds', lower, upper);
    expect([scale.get('getLowerBound'), scale.get('getUpperBound')]).toEqual([lower, upper]);
  });

  test.each([
    [2, 5],
    [1, 2],
    [0, 11],
  ])('a scale may not go from %i to %i (G/reference/forms/scale-item#setBounds)', (lower, upper) => {
    const { form } = forms();
    expect(() => form.do('addScaleItem').do('setBounds', lower, upper)).toThrow('Invalid scale bounds');
  });

  test('a scale goes from 1 to 5 at first and takes nothing outside (G/reference/forms/scale-item#createResponse)', () => {
    const { form } = forms();
    const scale = form.do('addScaleItem');
    expect(scale.do('createResponse', 5).get('getResponse')).toBe('5');
    for (const outside of [0, 6, 2.5])
      expect(() => scale.do('createResponse', outside)).toThrow('Invalid response submitted to item');
  });

  test('a rating goes to 3 at first, to 10 at most (G/reference/forms/rating-item)', () => {
    const { app, form } = forms();
    const rating = form.do('addRatingItem');
    expect(() => rating.do('createResponse', 4)).toThrow('Invalid response submitted to item: 4.');
    expect(() => rating.do('setRatingScaleLevel', 11)).toThrow('between 3 and 10');
    expect(rating.do('setRatingScaleLevel', 5).do('createResponse', 5).get('getResponse')).toBe('5');
    expect(rating.do('setRatingIcon', enumMember(app, 'RatingIconType', 'HEART')).get('getRatingIcon')).toBe(
      enumMember(app, 'RatingIconType', 'HEART'),
    );
  });

  test('a choice must be on offer unless "other" is allowed (G/reference/forms/multiple-choice-item#createResponse)', () => {
    const { form } = forms();
    const item = form.do('addMultipleChoiceItem').do('setChoiceValues', ['Yes', 'No']);
    expect(() => item.do('createResponse', 'Maybe')).toThrow('Invalid response submitted to item: Maybe.');
    expect(item.do('showOtherOption', true).do('createResponse', 'Maybe').get('getResponse')).toBe('Maybe');
  });

  test('every box must be on offer (G/reference/forms/checkbox-item#createResponse)', () => {
    const { form } = forms();
    const item = form.do('addCheckboxItem').do('setChoiceValues', ['a', 'b']);
    expect([...(item.do('createResponse', ['a', 'b']).get('getResponse') as string[])]).toEqual(['a', 'b']);
    expect(() => item.do('createResponse', ['a', 'c'])).toThrow('Invalid response submitted to item: c.');
  });

  test('a grid takes as many answers as it has rows, null where optional (G/reference/forms/grid-item#createResponse)', () => {
    const { form } = forms();
    const grid = form.do('addGridItem').do('setRows', ['r1', 'r2']).do('setColumns', ['c1', 'c2']);
    expect([...(grid.do('createResponse', ['c1', null]).get('getResponse') as string[])]).toEqual(['c1', null]);
    expect(() => grid.do('createResponse', ['c1'])).toThrow('Invalid response');
    expect(() => grid.do('createResponse', ['c1', 'c3'])).toThrow('Invalid response');
    expect(() => grid.do('setRequired', true).do('createResponse', ['c1', null])).toThrow('Invalid response');
  });

  test("a date keeps its day in the script's zone (G/reference/forms/date-item#createResponse)", () => {
    const { form, context } = forms({ timeZone: 'Asia/Shanghai' });
    const date = form.do('addDateItem');
    const lateUtc = context.realm.date(Date.UTC(2026, 2, 2, 18));
    expect(date.do('createResponse', lateUtc).get('getResponse')).toBe('2026-03-03');
    expect(date.do('setIncludesYear', false).do('createResponse', lateUtc).get('getResponse')).toBe('03-03');
    expect(form.do('addTimeItem').do('createResponse', 9, 5).get('getResponse')).toBe('09:05');
  });

  test('a text must pass its validation (G/reference/forms/text-validation-builder)', () => {
    const { app, form } = forms();
    const validation = app
      .do('createTextValidation')
      .do('setHelpText', 'An address')
      .do('requireTextIsEmail')
      .do('build');
    const item = form.do('addTextItem').do('setValidation', validation.raw);
    expect(() => item.do('createResponse', 'nobody')).toThrow('Invalid response submitted to item: nobody.');
    expect(item.do('createResponse', 'a@example.com').get('getResponse')).toBe('a@example.com');
    const paragraph = form.do('addParagraphTextItem');
    expect(() => paragraph.do('setValidation', validation.raw)).toThrow("don't match the method signature");
  });
});

describe('responses that scripts make (G/reference/forms/form-response)', () => {
  test('an unsubmitted response has neither id nor time nor address', () => {
    const { form } = forms();
    const response = form.do('createResponse');
    expect(['getId', 'getTimestamp', 'getRespondentEmail'].map((getter) => response.get(getter))).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('a prefilled link carries the answers, those of boxes and "other" too', () => {
    const { context, form } = forms();
    const text = form.do('addTextItem').do('createResponse', 'T-7 & 八');
    const boxes = form
      .do('addCheckboxItem')
      .do('setChoiceValues', ['a', 'b'])
      .do('showOtherOption', true)
      .do('createResponse', ['a', 'z']);
    const url = form
      .do('createResponse')
      .do('withItemResponse', text.raw)
      .do('withItemResponse', boxes.raw)
      .get('toPrefilledUrl') as string;
    const [state] = formsOf(context.world).forms;
    const [first, second] = state?.items.map(({ entryIds }) => String(entryIds[0])) ?? [];
    expect(url).toBe(
      `${form.get('getPublishedUrl') as string}?usp=pp_url&entry.${first ?? ''}=T-7+%26+%E5%85%AB` +
        `&entry.${second ?? ''}=a&entry.${second ?? ''}=__other_option__&entry.${second ?? ''}.other_option_response=z`,
    );
  });

  test('a submitted response is kept, unanswered texts read as empty, other unanswered items are left out', () => {
    const { form } = forms();
    form.do('addTextItem').do('setTitle', 'text');
    form.do('addScaleItem').do('setTitle', 'scale');
    const list = form.do('addListItem').do('setTitle', 'list').do('setChoiceValues', ['x']);
    const response = form.do('createResponse').do('withItemResponse', list.do('createResponse', 'x').raw).do('submit');
    expect(typeof response.get('getId')).toBe('string');
    const answers = (
      response.get('getItemResponses') as { getItem(): { getTitle(): string }; getResponse(): string }[]
    ).map((one) => [one.getItem().getTitle(), one.getResponse()]);
    expect(answers).toEqual([
      ['text', ''],
      ['list', 'x'],
    ]);
    expect((form.get('getResponses') as object[]).length).toBe(1);
    expect(() => response.do('submit')).toThrow('already been submitted');
  });

  test('an answer of another form does not fit', () => {
    const { app, form } = forms();
    const stranger = app.do('create', 'Other').do('addTextItem').do('createResponse', 'x');
    expect(() => form.do('createResponse').do('withItemResponse', stranger.raw)).toThrow('Invalid data updating form.');
  });
});
