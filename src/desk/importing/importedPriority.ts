import { priorityMeant } from '../../domain/importing/valueWords';
import { unlessRefused } from '../../domain/refusal';
import type { Desk } from '../desk';
import { demandPriority } from '../rules/priorities';
import type { ImportTable } from './importArguments';

/**
 * The priority of a row, by what somebody chose for the word, by the desk's own names, or by what the word means; '' where there is none.
 * @returns null where it is none that is known
 */
export function importedPriority(desk: Desk, { priorities }: ImportTable, named: string): string | null {
  const mapped = priorities[named];
  if (named === '' || mapped === '') return '';
  return unlessRefused(() => demandPriority(desk, mapped ?? named)) ?? meantPriority(desk, named);
}

/** The id of the level that a word of another table means, null where it is none that is known. */
export function meantPriority({ pack }: Desk, named: string): string | null {
  const at = priorityMeant(named, pack.priorities.length);
  return at === null ? null : (pack.priorities[at]?.id ?? null);
}
