/** Unsent text, kept in the browser so that closing the sidebar loses nothing. */

/** The part of the browser's storage that drafts need; any of it may throw where the browser forbids storage. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

export interface DraftStore {
  load(name: string): Readonly<Record<string, string | boolean>> | null;
  save(name: string, values: Readonly<Record<string, string | boolean>>): void;
  drop(name: string): void;
}

/** Drafts hold what customers said: they do not stay in a browser for ever. */
const KEPT_MS = 3 * 24 * 60 * 60 * 1000;

function isValues(found: unknown): found is Record<string, string | boolean> {
  return (
    typeof found === 'object' &&
    found !== null &&
    !Array.isArray(found) &&
    Object.values(found).every((value) => typeof value === 'string' || typeof value === 'boolean')
  );
}

/**
 * Drafts of one person, or of none where the browser has no storage: then they last as long as the page.
 * A draft older than three days is dropped when it is looked for.
 * @param owner mail of the person, so that two people at one computer do not see each other's drafts
 * @param now machine time in milliseconds
 */
export function draftStore(storage: TextStorage | null, owner: string, now: () => number): DraftStore {
  const prefix = 'loopdesk/' + owner + '/';
  return {
    load(name) {
      try {
        const text = storage?.getItem(prefix + name);
        if (!text) return null;
        const { savedAt, values } = JSON.parse(text) as { savedAt?: unknown; values?: unknown };
        if (typeof savedAt === 'number' && now() - savedAt <= KEPT_MS && isValues(values)) return values;
        storage?.removeItem(prefix + name);
      } catch {
        // Storage that is forbidden or holds something else is as good as no draft.
      }
      return null;
    },
    save(name, values) {
      try {
        storage?.setItem(prefix + name, JSON.stringify({ savedAt: now(), values }));
      } catch {
        // A full or forbidden storage must not stand in the way of typing.
      }
    },
    drop(name) {
      try {
        storage?.removeItem(prefix + name);
      } catch {
        // Nothing was kept there.
      }
    },
  };
}
