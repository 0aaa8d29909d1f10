import type { ClockRule } from './clockRule';
import type { World } from './contract';

export type TriggerKind = 'clock' | 'open' | 'edit' | 'change' | 'sheetFormSubmit' | 'formOpen' | 'formSubmit';

/** An installable trigger; runs as its creator with full authorisation (G/guides/triggers/installable). */
export interface TriggerRecord {
  readonly id: string;
  readonly handler: string;
  readonly creator: string;
  readonly kind: TriggerKind;
  /** Spreadsheet or form; '' for a clock. */
  readonly sourceId: string;
  readonly rule: ClockRule | null;
  /** When a clock trigger fires next; null for others and for a one-shot that has fired. */
  nextAt: number | null;
}

interface TriggerBook {
  triggers: TriggerRecord[];
}

function triggerBook(world: World): TriggerBook {
  return world.part<TriggerBook>('triggers', () => ({ triggers: [] }));
}

/** Every user's triggers, oldest first. */
export function allTriggers(world: World): readonly TriggerRecord[] {
  return triggerBook(world).triggers;
}

/** Installs a trigger. */
export function addTrigger(world: World, trigger: TriggerRecord): void {
  triggerBook(world).triggers.push(trigger);
}

/** Removes a trigger; false when there is none of that id. */
export function removeTrigger(world: World, id: string): boolean {
  const book = triggerBook(world);
  const kept = book.triggers.filter((trigger) => trigger.id !== id);
  const removed = kept.length < book.triggers.length;
  book.triggers = kept;
  return removed;
}
