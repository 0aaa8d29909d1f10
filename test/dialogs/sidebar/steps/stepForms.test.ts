import { TICKET_COMMANDS } from '../../../../src/desk/tickets/ticketCommands';
import { optionsOf } from '../../../../src/dialogs/sidebar/steps/optionsOf';
import { STEP_FORMS } from '../../../../src/dialogs/sidebar/steps/stepForms';
import { argumentsOf, faultsOf, isRequired } from '../../../../src/dialogs/sidebar/steps/stepValues';
import { dateWords } from '../../../../src/dialogs/words/dateWords';
import { dialogTexts } from '../../../../src/i18n/dialogs/dialogs';
import { LANGUAGES } from '../../../../src/packs/pack';
import { cannedBoot, cannedCard, NOW } from '../../fakeDesk';

describe('the forms of the steps', () => {
  it.each(TICKET_COMMANDS)('%s has a form, words and labels in both languages', (step) => {
    for (const language of LANGUAGES) {
      const texts = dialogTexts(language);
      expect(texts.steps[step]).not.toBe('');
      for (const field of STEP_FORMS[step].fields) expect(texts.fields[field.label]).not.toBe('');
    }
  });

  it('ask for no argument twice', () => {
    for (const step of TICKET_COMMANDS) {
      const args = STEP_FORMS[step].fields.map((field) => field.arg);
      expect(new Set(args).size).toBe(args.length);
    }
  });

  it('offer choices wherever one has to be made', () => {
    const boot = cannedBoot('en', { impacts: ['Great'], urgencies: ['Now'] });
    const known = { boot, texts: dialogTexts('en') };
    const card = cannedCard('en', {
      solutionTypes: ['Refund'],
      measures: [
        { ...cannedCard('en').measures[0]!, state: 'open' },
        { measureNo: 2, measure: 'x', owner: 'y', dueOn: '2026-04-01', state: 'done' },
      ],
    });
    for (const step of TICKET_COMMANDS)
      for (const field of STEP_FORMS[step].fields)
        if (field.kind === 'choice')
          expect(optionsOf(field.options!, known, card, { category1: 'Delivery' }).length).toBeGreaterThan(0);
  });

  it('start with what the card knows and are then ready to send where nothing is left to say', () => {
    const texts = dialogTexts('zh-CN');
    const card = cannedCard('zh-CN');
    const dates = dateWords('zh-CN', 'Asia/Shanghai', NOW);
    const { fields } = STEP_FORMS.informCustomer;
    const values = Object.fromEntries(fields.map((field) => [field.arg, field.startsAs?.(card, texts, dates) ?? '']));
    expect(faultsOf(fields, values)).toEqual({});
    expect(values['note']).toContain(card.solution);
    expect(values['note']).toContain('工程师乙负责，于2026年3月9日周一前完成。');
    expect(values['note']).toContain(card.ticketNo);
  });
});

describe('what follows when a field changes', () => {
  const card = cannedCard('en', { solutionWordings: { Refund: 'We refund.', Repair: 'We repair.', Other: '' } });
  const chosen = (kind: string, solution: string): unknown =>
    STEP_FORMS.proposeSolution.follows?.(card, { solution }, 'solutionType', kind);

  it('a kind of solution brings its words, and another takes them along again', () => {
    expect(chosen('Refund', '')).toEqual({ knowledge: '', solution: 'We refund.' });
    expect(chosen('Repair', 'We refund.')).toEqual({ knowledge: '', solution: 'We repair.' });
    expect(chosen('Other', 'We repair.')).toEqual({ knowledge: '', solution: '' });
  });

  it('never takes away what somebody typed', () => {
    expect(chosen('Refund', 'We refund. And apologise.')).toEqual({});
  });

  it('another category empties its sub-category', () => {
    expect(STEP_FORMS.triage.follows?.(card, {}, 'category1', 'x')).toEqual({ category2: '' });
    expect(STEP_FORMS.triage.follows?.(card, {}, 'reason', 'x')).toEqual({});
  });
});

describe('what a step sends', () => {
  it('leaves empty fields out, trims text and makes numbers of amounts', () => {
    const values = { solution: '  换新 ', executor: '', completeOn: '2026-03-09', compensation: '１,280.50' };
    expect(argumentsOf(STEP_FORMS.proposeSolution, values, 'UTC')).toEqual({
      solution: '换新',
      completeOn: '2026-03-09',
      compensation: 1280.5,
    });
  });

  it('reads local times in the zone of the desk', () => {
    const values = { channel: 'phone', reason: 'parts late', newDueAt: '2026-03-06T14:30' };
    expect(argumentsOf(STEP_FORMS.notifyDelay, values, 'Asia/Shanghai')).toEqual({
      channel: 'phone',
      reason: 'parts late',
      newDueAt: NOW,
    });
  });

  it('sends yes and no as truth, numbers of measures as numbers, an unticked box not at all', () => {
    expect(
      argumentsOf(STEP_FORMS.verifyMeasure, { measureNo: '2', effective: 'no', note: 'came back' }, 'UTC'),
    ).toEqual({ measureNo: 2, effective: false, note: 'came back' });
    expect(argumentsOf(STEP_FORMS.withdraw, { reason: 'advert', spam: true }, 'UTC')).toEqual({
      reason: 'advert',
      spam: true,
    });
    expect(argumentsOf(STEP_FORMS.withdraw, { reason: 'advert', spam: '' }, 'UTC')).toEqual({ reason: 'advert' });
  });
});

describe('what is wrong with a step', () => {
  it('names required fields that are blank', () => {
    expect(faultsOf(STEP_FORMS.hold.fields, { waitingFor: 'customer', reason: '   ', chaseOn: '' })).toEqual({
      reason: 'required',
    });
  });

  it('wants a note with a returned solution and none with an approved one', () => {
    const [, note] = STEP_FORMS.reviewSolution.fields;
    expect(isRequired(note!, { approve: 'no' })).toBe(true);
    expect(isRequired(note!, { approve: 'yes' })).toBe(false);
    expect(isRequired(note!, {})).toBe(false);
  });

  it.each([['-1'], ['abc'], ['1.2.3'], ['Infinity']])('takes %s for no amount', (compensation) => {
    expect(faultsOf(STEP_FORMS.proposeSolution.fields, { solution: 'x', compensation })).toEqual({
      compensation: 'number',
    });
  });

  it('takes half a customer for no count', () => {
    expect(faultsOf(STEP_FORMS.recordFindings.fields, { findings: 'x', affectedCustomers: '1.5' })).toEqual({
      affectedCustomers: 'wholeNumber',
    });
  });
});
