/** The number of the form in which a desk keeps its sheets, events and properties. */
import { Refusal } from '../../domain/refusal';
import type { SetUpState } from '../memory';

/** What this code writes. It grows with an entry of `MIGRATIONS`; docs/deploy.md says what each number brought. */
export const SCHEMA = 2;

/** Desks from before there were numbers are 1. */
type Numbered = Pick<SetUpState, 'version'>;

/** Whether the desk has yet to be taken over from an earlier version. Commands go on meanwhile: see decision 0040. */
export function awaitsUpgrade({ version }: Numbered): boolean {
  return version < SCHEMA;
}

/** Code from before must not write over what it does not know. @throws {Refusal} DESK_NEWER */
export function demandKnownSchema({ version }: Numbered): void {
  if (version > SCHEMA) throw new Refusal('DESK_NEWER', { found: version, known: SCHEMA });
}
