import type { HandEvent, World } from '../kernel/contract';
import type { FormHands } from '../kernel/handsContract';
import type { FormAnswers } from '../kernel/runtimeContract';
import { writeResponse } from './destination';
import { formObject, keepResponse, submittedResponse } from './form';
import { formScope } from './formApp';
import { findForm, formsOf, type FormState, type ResponseState } from './formState';
import { formView } from './formView';
import { prefilledAnswers } from './prefilledLink';
import { answersOf, FormRefusal, letIn } from './respondent';

function knownForm(world: World, idOrLink: string): FormState {
  const form = findForm(world, idOrLink);
  if (!form) throw new FormRefusal(`There is no form ${idOrLink}.`);
  return form;
}

/** What form triggers hear of a submission: response and form as the script's own FormApp makes them. */
function formEvent(form: FormState, response: ResponseState): HandEvent {
  return {
    kind: 'formSubmit',
    fileId: form.id,
    event: (context) => {
      const scope = formScope(context);
      return { response: submittedResponse(scope, form, response), source: formObject(scope, form) };
    },
  };
}

/**
 * A respondent fills in the page and presses send: the response is kept, its row goes to the destination sheet.
 * @param formId id of the form, or any link to it
 * @param answers by title, a row of a grid as `Title [Row]`
 * @param link prefilled link whose answers stand where `answers` says nothing
 * @param respondent address of the account signed in, '' for none
 * @returns what triggers hear: the spreadsheet's event first, then the form's
 * @throws {FormRefusal} what Google's page would refuse
 * @internal
 */
export function submitAsRespondent(
  world: World,
  formId: string,
  answers: FormAnswers,
  link = '',
  respondent = '',
): readonly HandEvent[] {
  const form = knownForm(world, formId);
  if (link !== '' && findForm(world, link) !== form)
    throw new FormRefusal(`The link ${link} does not lead to «${form.title}».`);
  letIn(form, respondent);
  const taken = answersOf(form, answers, link === '' ? {} : prefilledAnswers(form, link));
  const isRecorded = form.collectsEmail || form.oneResponsePerUser;
  const response = keepResponse(world, form, taken, isRecorded ? respondent : '');
  return [...writeResponse(world, form, response), formEvent(form, response)];
}

/** What respondents do to the forms of a world and see of them. */
export function formHands(world: World): FormHands {
  return {
    submit: (formId, answers, link, respondent) => submitAsRespondent(world, formId, answers, link, respondent),
    publish: (formId) => {
      knownForm(world, formId).published = true;
    },
    form: (formIdOrLink) => formView(knownForm(world, formIdOrLink), formIdOrLink),
    forms: () => formsOf(world).forms.map((form) => formView(form, form.id)),
  };
}
