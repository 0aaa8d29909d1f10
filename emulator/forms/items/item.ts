import { textArgument } from '../../content/signature';
import { followQuestions } from '../destination';
import { addItem, type Answer, type EmulatedItem, type FormState, freshItemNumber, type ItemState } from '../formState';
import { itemResponse } from '../itemResponse';
import { choiceMembers, otherOptionMembers, pageTarget } from './choiceMembers';
import { ADD_ITEM, type FormScope, itemBehind, type ItemHandle, standsFor, TOUCH } from './itemHandle';
import {
  checkboxMembers,
  dateMembers,
  gridMembers,
  ratingMembers,
  requiredMembers,
  scaleMembers,
  singleChoiceMembers,
  textMembers,
  timeMembers,
  validationMembers,
} from './questionMembers';

/** Google's class for each kind of item; `asTextItem` and `addTextItem` are named after it. */
export const ITEM_CLASSES: Readonly<Record<EmulatedItem, string>> = {
  TEXT: 'TextItem',
  PARAGRAPH_TEXT: 'ParagraphTextItem',
  MULTIPLE_CHOICE: 'MultipleChoiceItem',
  CHECKBOX: 'CheckboxItem',
  LIST: 'ListItem',
  SCALE: 'ScaleItem',
  RATING: 'RatingItem',
  GRID: 'GridItem',
  DATE: 'DateItem',
  TIME: 'TimeItem',
  SECTION_HEADER: 'SectionHeaderItem',
  PAGE_BREAK: 'PageBreakItem',
};

type Members = Record<string, unknown>;

function commonMembers(handle: ItemHandle): Members {
  const { item, form, context, enums, className } = handle;
  const text = (method: string, value: unknown): string =>
    textArgument(context, `FormApp.${className}.${method}`, value);
  return {
    getId: () => item.id,
    getType: () => enums.ItemType[item.type],
    getIndex: () => handle.ask('getIndex', () => form.items.indexOf(item)),
    getTitle: () => handle.ask('getTitle', () => item.title),
    setTitle: (title: unknown) =>
      handle.change('setTitle', () => {
        item.title = text('setTitle', title);
      }),
    getHelpText: () => handle.ask('getHelpText', () => item.help),
    setHelpText: (help: unknown) =>
      handle.change('setHelpText', () => {
        item.help = text('setHelpText', help);
      }),
    duplicate: () => context.call(`${className}.duplicate`, ADD_ITEM, () => duplicateOf(handle)),
  };
}

/** A copy at the end of the form with numbers of its own (reference: "appends it to the end of the form"). */
function duplicateOf(handle: ItemHandle): object {
  const { form, item, className, context } = handle;
  const copy = addItem(context.world, form, item.type);
  const { id, entryIds } = copy;
  Object.assign(copy, structuredClone(item), {
    id,
    entryIds: item.entryIds.map((_, at) => entryIds[at] ?? freshItemNumber(context.world, form)),
  });
  return className === 'Item' ? genericItem(handle, form, copy) : typedItem(handle, form, copy);
}

function pageBreakMembers(handle: ItemHandle): Members {
  const { item, enums } = handle;
  return {
    setGoToPage: (target: unknown) =>
      handle.change('setGoToPage', () => {
        item.goTo = pageTarget(handle, 'FormApp.PageBreakItem.setGoToPage', target);
      }),
    getGoToPage: () =>
      handle.ask('getGoToPage', () =>
        item.goTo && 'pageId' in item.goTo ? pageObject(handle, item.goTo.pageId) : null,
      ),
    getPageNavigationType: () =>
      handle.ask('getPageNavigationType', () => {
        if (item.goTo && 'pageId' in item.goTo) return enums.PageNavigationType.GO_TO_PAGE;
        return enums.PageNavigationType[item.goTo?.type ?? 'CONTINUE'];
      }),
  };
}

function pageObject(handle: ItemHandle, id: number): object | null {
  const page = handle.form.items.find((item) => item.id === id);
  return page ? typedItem(handle, handle.form, page) : null;
}

function choices(handle: ItemHandle): Members {
  return choiceMembers(handle, (id) => pageObject(handle, id));
}

/** What each kind of item has besides title, help text and place. */
const SPECIAL: Readonly<Record<EmulatedItem, (handle: ItemHandle) => Members>> = {
  TEXT: (handle) => ({ ...requiredMembers(handle), ...validationMembers(handle, 'text'), ...textMembers(handle) }),
  PARAGRAPH_TEXT: (handle) => ({
    ...requiredMembers(handle),
    ...validationMembers(handle, 'paragraph'),
    ...textMembers(handle),
  }),
  MULTIPLE_CHOICE: (handle) => ({
    ...requiredMembers(handle),
    ...choices(handle),
    ...otherOptionMembers(handle),
    ...singleChoiceMembers(handle),
  }),
  LIST: (handle) => ({ ...requiredMembers(handle), ...choices(handle), ...singleChoiceMembers(handle) }),
  CHECKBOX: (handle) => ({
    ...requiredMembers(handle),
    ...choices(handle),
    ...otherOptionMembers(handle),
    ...validationMembers(handle, 'checkbox'),
    ...checkboxMembers(handle),
  }),
  SCALE: (handle) => ({ ...requiredMembers(handle), ...scaleMembers(handle) }),
  RATING: (handle) => ({ ...requiredMembers(handle), ...ratingMembers(handle) }),
  GRID: (handle) => ({ ...requiredMembers(handle), ...validationMembers(handle, 'grid'), ...gridMembers(handle) }),
  DATE: (handle) => ({ ...requiredMembers(handle), ...dateMembers(handle) }),
  TIME: (handle) => ({ ...requiredMembers(handle), ...timeMembers(handle) }),
  SECTION_HEADER: () => ({}),
  PAGE_BREAK: pageBreakMembers,
};

function castMembers(handle: ItemHandle): Members {
  const { item, form } = handle;
  const casts = Object.entries(ITEM_CLASSES).map(([type, className]) => {
    const cast = (): object => {
      // The wording is recorded by several public projects that met it.
      if (type !== item.type) throw handle.exception(`Invalid conversion for item type: ${item.type}.`);
      return typedItem(handle, form, item);
    };
    return [`as${className}`, cast] as const;
  });
  return Object.fromEntries(casts);
}

function itemObject(
  scope: FormScope,
  form: FormState,
  item: ItemState,
  className: string,
  special: (handle: ItemHandle) => Members,
): object {
  const { context } = scope;
  const exception = (message: string): Error => context.realm.exception(message);
  const present = (): void => {
    if (!form.items.includes(item)) throw exception('Invalid data updating form.');
  };
  const handle: ItemHandle = {
    ...scope,
    form,
    item,
    className,
    exception,
    ask: (method, tell) =>
      context.call(`${className}.${method}`, TOUCH, () => {
        present();
        return tell();
      }),
    change: (method, act) =>
      context.call(`${className}.${method}`, TOUCH, () => {
        present();
        act();
        followQuestions(context.world, form);
        return object;
      }),
    respond: (answer: Answer) => itemResponse(context, item, answer, () => genericItem(scope, form, item)),
  };
  const object: object = context.strict(className, { ...commonMembers(handle), ...special(handle) });
  standsFor(object, form, item);
  return object;
}

/** The item as `Form.getItems` returns it: what all items have, and the `as…Item` casts, which refuse a wrong kind. */
export function genericItem(scope: FormScope, form: FormState, item: ItemState): object {
  return itemObject(scope, form, item, 'Item', castMembers);
}

/** The item as `asTextItem`, `addScaleItem`… return it. */
export function typedItem(scope: FormScope, form: FormState, item: ItemState): object {
  return itemObject(scope, form, item, ITEM_CLASSES[item.type], SPECIAL[item.type]);
}

/** The item of `form` that an object of a script stands for, or Google's refusal. */
export function itemOfForm(scope: FormScope, form: FormState, given: unknown): ItemState {
  const found = itemBehind(given);
  if (!found || !form.items.includes(found.item)) throw scope.context.realm.exception('Invalid data updating form.');
  return found.item;
}
