/** How a call to the desk ended. */
import type { RefusalAnswer } from '../../desk/answers';

/** Why nothing certain came back: the cause picks the words, the details are for whoever repairs it; a defect brings its own words. */
export interface Failure {
  readonly cause: 'offline' | 'permission' | 'noAnswer' | 'unreadable' | 'server' | 'defect';
  readonly details: string;
}

/**
 * `answered`: done. `refused`: the desk understood and says no, in words for a person. `failed`: nobody knows whether it
 * was done; the same request may be sent again.
 */
export type Outcome<T> =
  | { readonly kind: 'answered'; readonly answer: T }
  | { readonly kind: 'refused'; readonly refusal: RefusalAnswer }
  | { readonly kind: 'failed'; readonly failure: Failure };
