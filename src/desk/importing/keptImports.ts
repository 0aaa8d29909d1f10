/** What the desk remembers of imports made with the wizard: how each was made, so that it can be gone on with or taken back. What came of it stands in the log. */
import { chunked, joined } from '../chunks';
import type { MemoryPort } from '../memoryPort';

/** Imports remembered; older ones stay in the log and can no longer be taken back as one. */
const MOST_KEPT = 12;

/** One import. */
export interface KeptImport {
  /** The beginning of its requests' ids, by which its events are known. */
  readonly id: string;
  readonly source: string;
  /** The tab it is of; null for a file. */
  readonly tab: number | null;
  /** Rows below the headings. */
  readonly size: number;
  readonly startedAt: number;
  /** Name of who began it. */
  readonly by: string;
  readonly state: 'running' | 'done' | 'undone';
  /** Tickets that it made, once it is done. */
  readonly tickets: number;
  /** How its columns and words are read, as JSON, while it is not done. */
  readonly plan: string;
}

/** The imports, newest first. */
export function keptImports(values: Readonly<Record<string, string>>): readonly KeptImport[] {
  const kept = joined(values, 'imports');
  return kept === '' ? [] : (JSON.parse(kept) as readonly KeptImport[]);
}

/** Adds an import, or changes one. One read and one write. */
export function keepImportOf(memory: MemoryPort, one: KeptImport): readonly KeptImport[] {
  const others = keptImports(memory.read()).filter(({ id }) => id !== one.id);
  const all = [one, ...others].sort((first, second) => second.startedAt - first.startedAt).slice(0, MOST_KEPT);
  memory.write(chunked('imports', JSON.stringify(all)));
  return all;
}
