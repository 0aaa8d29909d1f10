import type { MemoryPort } from '../desk/memoryPort';
import { Refusal } from '../domain/refusal';

/** A memory that knows what it has read. */
export type CachedMemory = MemoryPort & { cached(): Readonly<Record<string, string>> };

/** The document's properties, read once a run; null where no document holds the script (a web app), which is a refusal. */
export function documentMemory(): CachedMemory {
  let known: Record<string, string> | null = null;
  const store = (): GoogleAppsScript.Properties.Properties => {
    const properties = PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
    if (properties === null) throw new Refusal('NO_DOCUMENT');
    return properties;
  };
  const memory = {
    read(): Readonly<Record<string, string>> {
      known = store().getProperties();
      return known;
    },
    write(values: Readonly<Record<string, string>>): void {
      if (Object.keys(values).length === 0) return;
      store().setProperties({ ...values }, false);
      if (known !== null) known = { ...known, ...values };
    },
    forget(names: readonly string[]): void {
      for (const name of names) store().deleteProperty(name);
      known = null;
    },
    cached: (): Readonly<Record<string, string>> => known ?? memory.read(),
  };
  return memory;
}
