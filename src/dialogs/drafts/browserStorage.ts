/** The browser's storage, where it may be used. */
import type { TextStorage } from './draftStore';

/** The local storage, or null where the browser forbids it: even naming it may throw in a sandboxed frame. */
export function browserStorage(): TextStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
