import type { ServiceContext } from '../kernel/contract';
import type { Answer, ItemState } from './formState';

const BEHIND = new WeakMap<object, { readonly item: ItemState; readonly answer: Answer }>();

/** Item and answer of an ItemResponse that a script holds, undefined for anything else. */
export function answerBehind(value: unknown): { readonly item: ItemState; readonly answer: Answer } | undefined {
  return typeof value === 'object' && value !== null ? BEHIND.get(value) : undefined;
}

/**
 * An ItemResponse. Source: https://developers.google.com/apps-script/reference/forms/item-response
 * @param itemObject makes the Item that `getItem` returns
 */
export function itemResponse(
  context: ServiceContext,
  item: ItemState,
  answer: Answer,
  itemObject: () => object,
): object {
  const response = context.strict('ItemResponse', {
    getItem: itemObject,
    getResponse: () => (typeof answer === 'string' ? answer : context.realm.array<string | null>(answer)),
  });
  BEHIND.set(response, { item, answer });
  return response;
}
