// Longer than most: a form has sixty members, nearly all of them one line of state.
import { nameIn } from '../content/googleEnum';
import { booleanArgument, integerArgument, signatureError, textArgument, textsArgument } from '../content/signature';
import { recipientsIn } from '../mail/recipients';
import { closeDestination, followQuestions, openDestination, writeResponse } from './destination';
import { formResponse } from './formResponse';
import {
  addItem,
  type Answer,
  editUrl,
  type EmulatedItem,
  type FormState,
  publishedUrl,
  type ResponseState,
} from './formState';
import { genericItem, ITEM_CLASSES, itemOfForm, typedItem } from './items/item';
import { ADD_ITEM, type FormScope, TOUCH } from './items/itemHandle';

type Members = Record<string, unknown>;
type FlagName = { [Key in keyof FormState]: FormState[Key] extends boolean ? Key : never }[keyof FormState];
type TextName = 'title' | 'description' | 'confirmationMessage' | 'closedMessage';

/** Settings that are true or false: member of the state → Google's getter and setter. */
const FLAGS: Readonly<Record<FlagName, readonly [getter: string, setter: string]>> = {
  published: ['isPublished', 'setPublished'],
  acceptingResponses: ['isAcceptingResponses', 'setAcceptingResponses'],
  collectsEmail: ['collectsEmail', 'setCollectEmail'],
  oneResponsePerUser: ['hasLimitOneResponsePerUser', 'setLimitOneResponsePerUser'],
  responseEdits: ['canEditResponse', 'setAllowResponseEdits'],
  progressBar: ['hasProgressBar', 'setProgressBar'],
  respondAgainLink: ['hasRespondAgainLink', 'setShowLinkToRespondAgain'],
  shuffleQuestions: ['getShuffleQuestions', 'setShuffleQuestions'],
  publishesSummary: ['isPublishingSummary', 'setPublishingSummary'],
};

const TEXTS: Readonly<Record<TextName, readonly [getter: string, setter: string]>> = {
  title: ['getTitle', 'setTitle'],
  description: ['getDescription', 'setDescription'],
  confirmationMessage: ['getConfirmationMessage', 'setConfirmationMessage'],
  closedMessage: ['getCustomClosedFormMessage', 'setCustomClosedFormMessage'],
};

/** Keeps a response that a script or a respondent submitted and writes it to the destination. Fires nothing. */
export function keepResponse(
  world: FormScope['context']['world'],
  form: FormState,
  answers: Readonly<Record<string, Answer>>,
  respondent: string,
): ResponseState {
  const response: ResponseState = { id: `2_${world.newId()}`, at: world.now(), respondent, answers: { ...answers } };
  form.responses.push(response);
  return response;
}

/** A submitted response as scripts and event handlers get it. */
export function submittedResponse(scope: FormScope, form: FormState, response: ResponseState): object {
  return formResponse(scope, form, response, () => response);
}

/**
 * A Form of a script. Source: https://developers.google.com/apps-script/reference/forms/form
 * Quiz settings, required sign-in (deprecated) and short links are not emulated and say so.
 */
export function formObject(scope: FormScope, form: FormState): object {
  const { context, enums } = scope;
  const { world, realm } = context;
  const count = <T>(method: string, act: () => T): T => context.call(`Form.${method}`, TOUCH, act);
  const change = (method: string, act: () => void): object =>
    count(method, () => {
      act();
      followQuestions(world, form);
      return object;
    });
  const refuse = (method: string, given: readonly unknown[]): Error =>
    signatureError(context, `FormApp.Form.${method}`, given);

  const flags = Object.entries(FLAGS).flatMap(([key, [getter, setter]]) => {
    const flag = key as FlagName;
    const set = (value: unknown): object =>
      change(setter, () => {
        form[flag] = booleanArgument(context, `FormApp.Form.${setter}`, value);
      });
    return [[getter, () => count(getter, () => form[flag])] as const, [setter, set] as const];
  });
  const texts = Object.entries(TEXTS).flatMap(([key, [getter, setter]]) => {
    const text = key as TextName;
    const set = (value: unknown): object =>
      change(setter, () => {
        form[text] = textArgument(context, `FormApp.Form.${setter}`, value);
      });
    return [[getter, () => count(getter, () => form[text])] as const, [setter, set] as const];
  });
  const adders = Object.entries(ITEM_CLASSES).map(([type, className]) => {
    const add = (): object =>
      context.call(`Form.add${className}`, ADD_ITEM, () => {
        const item = addItem(world, form, type as EmulatedItem);
        followQuestions(world, form);
        return typedItem(scope, form, item);
      });
    return [`add${className}`, add] as const;
  });

  const position = (method: string, value: unknown, given: readonly unknown[]): number => {
    const at =
      typeof value === 'number'
        ? integerArgument(context, `FormApp.Form.${method}`, value)
        : form.items.indexOf(itemOfForm(scope, form, value));
    if (given.length > 2) throw refuse(method, given);
    if (at < 0 || at >= form.items.length) throw realm.exception(`Invalid index: ${String(at)}`);
    return at;
  };
  const itemMembers: Members = {
    getItems(...given: readonly unknown[]) {
      const type = given.length === 0 ? undefined : nameIn(enums.ItemType, given[0]);
      if (given.length > 0 && type === undefined) throw refuse('getItems', given);
      const wanted = (): object[] =>
        form.items
          .filter((item) => type === undefined || item.type === type)
          .map((item) => genericItem(scope, form, item));
      return count('getItems', () => realm.array(wanted()));
    },
    getItemById(...given: readonly unknown[]) {
      const id = integerArgument(context, 'FormApp.Form.getItemById', given[0]);
      const item = form.items.find((one) => one.id === id);
      return item ? genericItem(scope, form, item) : null;
    },
    deleteItem: (...given: readonly unknown[]): void =>
      count('deleteItem', () => {
        form.items.splice(position('deleteItem', given[0], given), 1);
      }),
    moveItem: (...given: readonly unknown[]) =>
      count('moveItem', () => {
        const [from, to] = [position('moveItem', given[0], given), position('moveItem', given[1], given)];
        const [item] = form.items.splice(from, 1);
        if (item) form.items.splice(to, 0, item);
        return item ? genericItem(scope, form, item) : null;
      }),
  };

  const responseMembers: Members = {
    createResponse: () =>
      formResponse(scope, form, null, (answers) => {
        const response = keepResponse(world, form, answers, form.collectsEmail ? context.execution.effectiveUser : '');
        writeResponse(world, form, response);
        return response;
      }),
    getResponses(...given: readonly unknown[]) {
      const [since] = given;
      if (given.length > 0 && !realm.isDate(since)) throw refuse('getResponses', given);
      const after = realm.isDate(since) ? since.getTime() : Number.NEGATIVE_INFINITY;
      return count('getResponses', () =>
        realm.array(form.responses.filter(({ at }) => at >= after).map((one) => submittedResponse(scope, form, one))),
      );
    },
    getResponse: (id: unknown) =>
      count('getResponse', () => {
        const found = form.responses.find((response) => response.id === id);
        if (!found) throw realm.exception('No response with the given ID could be found.');
        return submittedResponse(scope, form, found);
      }),
    deleteAllResponses: () =>
      change('deleteAllResponses', () => {
        form.responses = [];
      }),
    deleteResponse: (id: unknown) =>
      change('deleteResponse', () => {
        form.responses = form.responses.filter((response) => response.id !== id);
      }),
  };

  const destination = (): NonNullable<FormState['destination']> => {
    if (form.destination === null) throw realm.exception('The form currently has no response destination.');
    return form.destination;
  };
  const destinationMembers: Members = {
    setDestination: (...given: readonly unknown[]) =>
      context.call('Form.setDestination', { kind: 'structure' }, () => {
        const [type, id] = given;
        if (given.length !== 2 || nameIn(enums.DestinationType, type) === undefined || typeof id !== 'string')
          throw refuse('setDestination', given);
        const opened = openDestination(world, form, id, context.execution.effectiveUser);
        if (!opened)
          throw realm.exception(
            `Invalid destination: there is no spreadsheet with the id ${id}, or you may not open it.`,
          );
        return object;
      }),
    getDestinationId: () => count('getDestinationId', () => destination().spreadsheetId),
    getDestinationType: () =>
      count('getDestinationType', () => {
        destination();
        return enums.DestinationType.SPREADSHEET;
      }),
    removeDestination: () =>
      change('removeDestination', () => {
        closeDestination(world, form);
      }),
  };

  const people = (method: string, key: 'editors' | 'publishedReaders', given: unknown): object =>
    change(method, () => {
      const mails = (
        Array.isArray(given) ? textsArgument(context, `FormApp.Form.${method}`, given) : [mailOf(given)]
      ).map((text) => {
        const found = recipientsIn(text);
        if ('invalid' in found || found.addresses.length !== 1) throw realm.exception(`Invalid email: ${text}`);
        return text;
      });
      form[key] = [...new Set([...form[key], ...mails])];
    });
  const without = (method: string, key: 'editors' | 'publishedReaders', given: unknown): object =>
    change(method, () => {
      form[key] = form[key].filter((mail) => mail !== mailOf(given));
    });
  const mailOf = (given: unknown): string => {
    const asUser = given as { getEmail?: () => string } | null;
    return typeof asUser === 'object' && typeof asUser?.getEmail === 'function'
      ? asUser.getEmail()
      : textArgument(context, 'FormApp.Form.addEditor', given);
  };
  const users = (mails: readonly string[]): object[] =>
    realm.array(mails.map((mail) => context.strict('User', { getEmail: () => mail, toString: () => mail })));
  const peopleMembers: Members = {
    addEditor: (given: unknown) => people('addEditor', 'editors', given),
    addEditors: (given: unknown) => people('addEditors', 'editors', given),
    removeEditor: (given: unknown) => without('removeEditor', 'editors', given),
    getEditors: () => count('getEditors', () => users([form.owner, ...form.editors])),
    addPublishedReader: (given: unknown) => people('addPublishedReader', 'publishedReaders', given),
    addPublishedReaders: (given: unknown) => people('addPublishedReaders', 'publishedReaders', given),
    removePublishedReader: (given: unknown) => without('removePublishedReader', 'publishedReaders', given),
    getPublishedReaders: () => count('getPublishedReaders', () => users(form.publishedReaders)),
  };

  const object: object = context.strict('Form', {
    getId: () => form.id,
    getEditUrl: () => count('getEditUrl', () => editUrl(form)),
    getPublishedUrl: () => count('getPublishedUrl', () => publishedUrl(form)),
    getSummaryUrl: () => count('getSummaryUrl', () => publishedUrl(form).replace(/viewform$/, 'viewanalytics')),
    supportsAdvancedResponderPermissions: () => count('supportsAdvancedResponderPermissions', () => true),
    ...(Object.fromEntries<unknown>([...flags, ...texts, ...adders]) satisfies Members),
    ...itemMembers,
    ...responseMembers,
    ...destinationMembers,
    ...peopleMembers,
  });
  return object;
}
