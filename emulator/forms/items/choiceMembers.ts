import { nameIn } from '../../content/googleEnum';
import { booleanArgument, signatureError, textArgument, textsArgument } from '../../content/signature';
import type { ChoiceState, PageTarget } from '../formState';
import { type FormScope, itemBehind, type ItemHandle } from './itemHandle';

const CHOICES = new WeakMap<object, ChoiceState>();

/** Where a choice or page break is told to lead: a PageBreakItem or a member of PageNavigationType. */
export function pageTarget(scope: FormScope, method: string, given: unknown): PageTarget {
  const page = itemBehind(given);
  if (page?.item.type === 'PAGE_BREAK') return { pageId: page.item.id };
  const type = nameIn(scope.enums.PageNavigationType, given);
  if (type === undefined || type === 'GO_TO_PAGE') throw signatureError(scope.context, method, [given]);
  return { type };
}

function choiceObject(handle: ItemHandle, choice: ChoiceState, pageObject: (id: number) => object | null): object {
  const { context, enums } = handle;
  const object = context.strict('Choice', {
    getValue: () => choice.value,
    getGotoPage: () => (choice.goTo && 'pageId' in choice.goTo ? pageObject(choice.goTo.pageId) : null),
    getPageNavigationType() {
      if (choice.goTo === null) return null;
      return 'pageId' in choice.goTo ? enums.PageNavigationType.GO_TO_PAGE : enums.PageNavigationType[choice.goTo.type];
    },
  });
  CHOICES.set(object, choice);
  return object;
}

function checkedChoices(handle: ItemHandle, choices: readonly ChoiceState[]): ChoiceState[] {
  if (choices.length === 0) throw handle.exception('Array is empty: values');
  const values = choices.map(({ value }) => value);
  // Google's page and API refuse them too; the wording is unconfirmed.
  if (new Set(values).size !== values.length) throw handle.exception('Questions cannot have duplicate choice values');
  if (new Set(choices.map(({ goTo }) => goTo !== null)).size > 1) {
    throw handle.exception('Choices with page navigation cannot be combined with choices without.');
  }
  return [...choices];
}

/** A choice that this item does not offer, and no room for another answer. */
export function refuseUnknown(handle: ItemHandle, value: string): void {
  const { item } = handle;
  if (!item.otherOption && !item.choices.some((choice) => choice.value === value)) {
    throw handle.exception(`Invalid response submitted to item: ${value}.`);
  }
}

/**
 * Members of items with a list of choices. Sources: https://developers.google.com/apps-script/reference/forms/multiple-choice-item,
 * …/list-item, …/checkbox-item. Correct answers belong to quizzes, which are not emulated.
 * @param pageObject the PageBreakItem with an id
 */
export function choiceMembers(handle: ItemHandle, pageObject: (id: number) => object | null): Record<string, unknown> {
  const { item, context, className } = handle;
  const named = (method: string): string => `FormApp.${className}.${method}`;
  return {
    createChoice(...given: readonly unknown[]): object {
      const [value, goTo] = given;
      if (given.length < 1 || given.length > 2 || (given.length === 2 && className === 'CheckboxItem')) {
        throw signatureError(context, named('createChoice'), given);
      }
      const state = {
        value: textArgument(context, named('createChoice'), value),
        goTo: given.length === 2 ? pageTarget(handle, named('createChoice'), goTo) : null,
      };
      return choiceObject(handle, state, pageObject);
    },
    setChoices: (choices: unknown) =>
      handle.change('setChoices', () => {
        if (!Array.isArray(choices)) throw signatureError(context, named('setChoices'), [choices]);
        const states = choices.map((choice: unknown) => {
          const state = typeof choice === 'object' && choice !== null ? CHOICES.get(choice) : undefined;
          if (!state) throw signatureError(context, named('setChoices'), [choices]);
          return state;
        });
        item.choices = checkedChoices(handle, states);
      }),
    setChoiceValues: (values: unknown) =>
      handle.change('setChoiceValues', () => {
        const texts = textsArgument(context, named('setChoiceValues'), values);
        item.choices = checkedChoices(
          handle,
          texts.map((value) => ({ value, goTo: null })),
        );
      }),
    getChoices: () =>
      handle.ask('getChoices', () =>
        context.realm.array(item.choices.map((choice) => choiceObject(handle, choice, pageObject))),
      ),
  };
}

/** The option "other", which drop-down lists do not have. */
export function otherOptionMembers(handle: ItemHandle): Record<string, unknown> {
  const { item, context, className } = handle;
  return {
    hasOtherOption: () => handle.ask('hasOtherOption', () => item.otherOption),
    showOtherOption: (enabled: unknown) =>
      handle.change('showOtherOption', () => {
        item.otherOption = booleanArgument(context, `FormApp.${className}.showOtherOption`, enabled);
      }),
  };
}
