/** What went wrong that is nobody's refusal: kept for the health sheet, since an add-on's triggers tell nobody of their failures. */
import { errorText } from '../../domain/errorText';
import type { Instant } from '../../domain/time/instant';
import { isoOf } from '../../domain/time/instant';
import type { MemoryPort } from '../memoryPort';

export interface Defect {
  readonly where: string;
  readonly error: string;
  readonly at: string;
}

const KEY = 'defects';
const KEPT = 5;
const LONGEST = 300;

/** Keeps a defect, the newest last. */
export function keepDefect(memory: MemoryPort, where: string, error: unknown, at: Instant): void {
  const all = [...defects(memory), { where, error: errorText(error).slice(0, LONGEST), at: isoOf(at) }];
  memory.write({ [KEY]: JSON.stringify(all.slice(-KEPT)) });
}

/** The defects kept, oldest first. */
export function defects(memory: MemoryPort): readonly Defect[] {
  return JSON.parse(memory.read()[KEY] ?? '[]') as Defect[];
}

/** Forgets them: a repair begins anew. */
export function forgetDefects(memory: MemoryPort): void {
  memory.write({ [KEY]: '[]' });
}
