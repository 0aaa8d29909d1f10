/** What was entered and not run yet, kept in the browser. */
import { WIZARD_STEPS, type WizardStep } from '../../i18n/dialogs/wizard';
import type { DraftStore } from '../drafts/draftStore';
import type { SetUpValues } from './setUpValues';

const NAME = 'setUp';

export interface SetUpDraft {
  readonly values: SetUpValues;
  readonly step: WizardStep;
}

/**
 * Keeps what differs from what the window opened with: what has been changed on the sheets meanwhile must not come back as it was.
 * Nothing is kept where nothing differs.
 */
export function keepDraft(drafts: DraftStore, { values, step }: SetUpDraft, first: SetUpValues): void {
  const changed = differing(values, first);
  if (Object.keys(changed).length === 0) drafts.drop(NAME);
  else drafts.save(NAME, { changed: JSON.stringify(changed), step, pack: first.pack });
}

/** The draft over what is in force; null where there is none, or it was made for another desk. */
export function loadDraft(drafts: DraftStore, first: SetUpValues): SetUpDraft | null {
  const kept = drafts.load(NAME);
  if (kept?.['pack'] !== first.pack) return null;
  try {
    const changed = JSON.parse(String(kept['changed'])) as Partial<SetUpValues>;
    const step = WIZARD_STEPS.find((one) => one === kept['step']) ?? 'language';
    return { values: { ...first, ...changed, week: { ...first.week, ...changed.week } }, step };
  } catch {
    return null;
  }
}

/** Forgets it. */
export function dropDraft(drafts: DraftStore): void {
  drafts.drop(NAME);
}

function differing(values: SetUpValues, first: SetUpValues): Record<string, unknown> {
  const before: Readonly<Record<string, unknown>> = { ...first };
  const changed = Object.fromEntries(Object.entries(values).filter(([key, value]) => !isSame(value, before[key])));
  if (!('week' in changed)) return changed;
  const days: Readonly<Record<string, unknown>> = { ...first.week };
  return {
    ...changed,
    week: Object.fromEntries(Object.entries(values.week).filter(([day, hours]) => !isSame(hours, days[day]))),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
