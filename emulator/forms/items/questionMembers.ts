import { nameIn } from '../../content/googleEnum';
import { booleanArgument, integerArgument, signatureError, textArgument, textsArgument } from '../../content/signature';
import { freshItemNumber } from '../formState';
import type { RULES } from '../textValidation';
import { passes } from '../textValidation';
import { validationBehind } from '../validation';
import { refuseUnknown } from './choiceMembers';
import type { ItemHandle } from './itemHandle';

type Members = Record<string, unknown>;

function named(handle: ItemHandle, method: string): string {
  return `FormApp.${handle.className}.${method}`;
}

/** Members of every question. */
export function requiredMembers(handle: ItemHandle): Members {
  const { item, context } = handle;
  return {
    isRequired: () => handle.ask('isRequired', () => item.required),
    setRequired: (enabled: unknown) =>
      handle.change('setRequired', () => {
        item.required = booleanArgument(context, named(handle, 'setRequired'), enabled);
      }),
  };
}

/** setValidation and clearValidation of the items that have them; null takes the rule away. */
export function validationMembers(handle: ItemHandle, kind: keyof typeof RULES): Members {
  const { item, context } = handle;
  return {
    setValidation: (validation: unknown) =>
      handle.change('setValidation', () => {
        const state = validation === null ? null : validationBehind(kind, validation);
        if (state === undefined) throw signatureError(context, named(handle, 'setValidation'), [validation]);
        item.validation = state;
      }),
    clearValidation: () =>
      handle.change('clearValidation', () => {
        item.validation = null;
      }),
  };
}

/** A text answer must pass the item's rule (https://developers.google.com/apps-script/reference/forms/text-item). */
export function textMembers(handle: ItemHandle): Members {
  return {
    createResponse(response: unknown): object {
      const text = textArgument(handle.context, named(handle, 'createResponse'), response);
      if (!passes(handle.item.validation, text)) throw handle.exception(`Invalid response submitted to item: ${text}.`);
      return handle.respond(text);
    },
  };
}

/** One choice (https://developers.google.com/apps-script/reference/forms/multiple-choice-item#createResponse(String)). */
export function singleChoiceMembers(handle: ItemHandle): Members {
  return {
    createResponse(response: unknown): object {
      const value = textArgument(handle.context, named(handle, 'createResponse'), response);
      refuseUnknown(handle, value);
      return handle.respond(value);
    },
  };
}

/** Any number of boxes (https://developers.google.com/apps-script/reference/forms/checkbox-item#createResponse(String)). */
export function checkboxMembers(handle: ItemHandle): Members {
  return {
    createResponse(responses: unknown): object {
      const values = textsArgument(handle.context, named(handle, 'createResponse'), responses);
      for (const value of values) refuseUnknown(handle, value);
      return handle.respond(values);
    },
  };
}

function boundedResponse(handle: ItemHandle, response: unknown): object {
  const { item } = handle;
  const value = integerArgument(handle.context, named(handle, 'createResponse'), response);
  if (value !== response || value < item.lower || value > item.upper) {
    throw handle.exception(`Invalid response submitted to item: ${String(response)}.`);
  }
  return handle.respond(String(value));
}

/** Lower bound 0 or 1, upper 3 to 10 (https://developers.google.com/apps-script/reference/forms/scale-item#setBounds(Integer,Integer)). */
export function scaleMembers(handle: ItemHandle): Members {
  const { item, context } = handle;
  return {
    createResponse: (response: unknown) => boundedResponse(handle, response),
    getLowerBound: () => handle.ask('getLowerBound', () => item.lower),
    getUpperBound: () => handle.ask('getUpperBound', () => item.upper),
    getLeftLabel: () => handle.ask('getLeftLabel', () => item.lowerLabel),
    getRightLabel: () => handle.ask('getRightLabel', () => item.upperLabel),
    setBounds: (lower: unknown, upper: unknown) =>
      handle.change('setBounds', () => {
        const bounds = [lower, upper].map((bound) => integerArgument(context, named(handle, 'setBounds'), bound)) as [
          number,
          number,
        ];
        if (![0, 1].includes(bounds[0]) || bounds[1] < 3 || bounds[1] > 10)
          throw handle.exception(
            'Invalid scale bounds: the lower bound must be 0 or 1, the upper bound between 3 and 10.',
          );
        [item.lower, item.upper] = bounds;
      }),
    setLabels: (lower: unknown, upper: unknown) =>
      handle.change('setLabels', () => {
        item.lowerLabel = textArgument(context, named(handle, 'setLabels'), lower);
        item.upperLabel = textArgument(context, named(handle, 'setLabels'), upper);
      }),
  };
}

/** 1 to a level of 3 to 10 (https://developers.google.com/apps-script/reference/forms/rating-item). */
export function ratingMembers(handle: ItemHandle): Members {
  const { item, context, enums } = handle;
  return {
    createResponse: (response: unknown) => boundedResponse(handle, response),
    getRatingScaleLevel: () => handle.ask('getRatingScaleLevel', () => item.upper),
    getRatingIcon: () => handle.ask('getRatingIcon', () => enums.RatingIconType[item.icon]),
    setRatingScaleLevel: (level: unknown) =>
      handle.change('setRatingScaleLevel', () => {
        const chosen = integerArgument(context, named(handle, 'setRatingScaleLevel'), level);
        if (chosen < 3 || chosen > 10)
          throw handle.exception('Invalid rating scale level: it must be between 3 and 10.');
        item.upper = chosen;
      }),
    setRatingIcon: (icon: unknown) =>
      handle.change('setRatingIcon', () => {
        const chosen = nameIn(enums.RatingIconType, icon);
        if (chosen === undefined) throw signatureError(context, named(handle, 'setRatingIcon'), [icon]);
        item.icon = chosen;
      }),
  };
}

/** One choice a row, null for none (https://developers.google.com/apps-script/reference/forms/grid-item). */
export function gridMembers(handle: ItemHandle): Members {
  const { item, form, context } = handle;
  const labels = (method: string, given: unknown): string[] => {
    const texts = textsArgument(context, named(handle, method), given);
    if (texts.length === 0) throw handle.exception('Array is empty: values');
    return texts;
  };
  return {
    createResponse(responses: unknown): object {
      if (!Array.isArray(responses)) throw signatureError(context, named(handle, 'createResponse'), [responses]);
      const values = responses as (string | null)[];
      const bad = values.find((value) => value !== null && !item.columns.includes(value));
      const isIncomplete = item.required && values.includes(null);
      if (values.length !== item.rows.length || bad !== undefined || isIncomplete || !passes(item.validation, values)) {
        throw handle.exception(`Invalid response submitted to item: ${values.join(', ')}.`);
      }
      return handle.respond([...values]);
    },
    getRows: () => handle.ask('getRows', () => context.realm.array(item.rows)),
    getColumns: () => handle.ask('getColumns', () => context.realm.array(item.columns)),
    setRows: (rows: unknown) =>
      handle.change('setRows', () => {
        item.rows = labels('setRows', rows);
        item.entryIds = item.rows.map((_, row) => item.entryIds[row] ?? freshItemNumber(context.world, form));
      }),
    setColumns: (columns: unknown) =>
      handle.change('setColumns', () => {
        item.columns = labels('setColumns', columns);
      }),
  };
}

function dayIn(timeZone: string, date: Date): string {
  // The Swedish locale writes ISO dates.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(date);
}

/** Only year, month and day count (https://developers.google.com/apps-script/reference/forms/date-item), read in the script's zone. */
export function dateMembers(handle: ItemHandle): Members {
  const { item, context } = handle;
  return {
    createResponse(response: unknown): object {
      if (!context.realm.isDate(response)) throw signatureError(context, named(handle, 'createResponse'), [response]);
      const day = dayIn(context.world.scriptTimeZone, response);
      return handle.respond(item.includesYear ? day : day.slice(5));
    },
    includesYear: () => handle.ask('includesYear', () => item.includesYear),
    setIncludesYear: (enabled: unknown) =>
      handle.change('setIncludesYear', () => {
        item.includesYear = booleanArgument(context, named(handle, 'setIncludesYear'), enabled);
      }),
  };
}

/** Hour 0 to 23 and minute (https://developers.google.com/apps-script/reference/forms/time-item). */
export function timeMembers(handle: ItemHandle): Members {
  return {
    createResponse(...given: readonly unknown[]): object {
      const [hour, minute] = given.map((part) =>
        integerArgument(handle.context, named(handle, 'createResponse'), part),
      );
      if (hour === undefined || minute === undefined || given.length !== 2)
        throw signatureError(handle.context, named(handle, 'createResponse'), given);
      if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
        throw handle.exception(`Invalid response submitted to item: ${String(hour)}:${String(minute)}.`);
      }
      return handle.respond(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    },
  };
}
