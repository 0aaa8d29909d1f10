/** The part of Google's client bridge that the dialogs use. */

export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (fault: unknown) => void): ScriptRun;
  api(json: string): void;
  showSetUp(): void;
  showSidebar(): void;
  showChat(): void;
}

export interface ScriptBridge {
  readonly run: ScriptRun;
  readonly host: { close(): void };
}

/** The bridge that Google puts into the page, or null where the page was opened on its own. */
export function scriptBridge(): ScriptBridge | null {
  const page = globalThis as { readonly google?: { readonly script?: ScriptBridge } };
  return page.google?.script ?? null;
}
