/** Asking the desk from the customer's page. */
import type { PageAnswer } from '../../desk/customerPage/pageAnswers';
import type { PageKind } from '../../domain/customerPage/pageStatus';

/** What the page was served with (src/entry/customerPage.ts). */
export interface Brought {
  readonly token: string;
  readonly language: string;
}

export interface SendArgs {
  readonly requestId: string;
  readonly kind: PageKind;
  readonly attempt: number;
  readonly text: string;
}

interface CustomerRun {
  withSuccessHandler(handler: (answer: unknown) => void): CustomerRun;
  withFailureHandler(handler: (fault: unknown) => void): CustomerRun;
  customerApi(json: string): void;
}

interface Globals {
  readonly loopdeskPage?: Brought;
  readonly google?: { readonly script?: { readonly run?: CustomerRun } };
}

/** The token and language that came with the page. */
export function broughtAlong(): Brought {
  return (globalThis as Globals).loopdeskPage ?? { token: '', language: '' };
}

/** Longer than the desk waits for its lock, shorter than a person does. */
const PATIENCE_MS = 45_000;

/**
 * Looks at the case, or sends something.
 * @returns null where nobody answered: it may or may not have arrived, and the same request can be sent again
 */
export function askDesk(token: string, send?: SendArgs): Promise<PageAnswer | null> {
  return new Promise((resolve) => {
    const run = (globalThis as Globals).google?.script?.run;
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    const settle = (answer: PageAnswer | null): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    if (!run) settle(null);
    else
      run
        .withSuccessHandler((json) => settle(answerIn(json)))
        .withFailureHandler(() => settle(null))
        .customerApi(JSON.stringify(send ? { token, send } : { token }));
  });
}

function answerIn(json: unknown): PageAnswer | null {
  try {
    return typeof json === 'string' ? (JSON.parse(json) as PageAnswer) : null;
  } catch {
    return null;
  }
}
