import type { Price, ServiceContext } from '../../kernel/contract';
import { PRICES } from '../../kernel/prices';
import type { FormEnums } from '../formEnums';
import type { Answer, FormState, ItemState } from '../formState';

/** What everything made by one execution's FormApp shares. */
export interface FormScope {
  readonly context: ServiceContext;
  readonly enums: FormEnums;
}

/** Asking or telling a form anything else than to add an item; not in the published latency table, priced like a prefilled link. */
export const TOUCH: Price = { kind: 'fixed', ms: PRICES.prefilledLink };
export const ADD_ITEM: Price = { kind: 'fixed', ms: PRICES.formItem };

/** What the members of one item object work with. */
export interface ItemHandle extends FormScope {
  readonly form: FormState;
  readonly item: ItemState;
  /** 'TextItem', or 'Item' for the untyped one. */
  readonly className: string;
  /** Counted; the item must still be in the form. */
  ask<T>(method: string, tell: () => T): T;
  /** Counted; returns the item object for chaining. */
  change(method: string, act: () => void): object;
  /** A new ItemResponse, not counted: nothing leaves the execution. */
  respond(answer: Answer): object;
  exception(message: string): Error;
}

/** Which item an object in the script stands for, wherever it came from. */
const ITEM_OBJECTS = new WeakMap<object, { readonly form: FormState; readonly item: ItemState }>();

/** The item that an Item, TextItem… of a script stands for, undefined for anything else. */
export function itemBehind(value: unknown): { readonly form: FormState; readonly item: ItemState } | undefined {
  return typeof value === 'object' && value !== null ? ITEM_OBJECTS.get(value) : undefined;
}

/** Remembers that `object` stands for this item. */
export function standsFor(object: object, form: FormState, item: ItemState): void {
  ITEM_OBJECTS.set(object, { form, item });
}
