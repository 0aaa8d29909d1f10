/** How the page talks to its server. */
import type { DeskRefused } from '../server/wire';

/** Which start of the workbench this page is of; its token is good for no other. */
const start = document.querySelector<HTMLMetaElement>('meta[name="workbench-start"]')?.content ?? '';
const token = document.querySelector<HTMLMetaElement>('meta[name="workbench-token"]')?.content ?? '';

/** A refusal by the desk or the server, in words for a person. */
export class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal';
}

/**
 * Reads; changes nothing.
 * @throws ServerRefusal with the server's words
 */
export async function ask<T>(path: string, query: Readonly<Record<string, string | number>> = {}): Promise<T> {
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  return outcome<T>(await fetch(`${path}?${search.toString()}`));
}

/**
 * Does something, at once and beside whatever else is on its way.
 * @throws ServerRefusal with the server's words
 */
export async function tell<T>(path: string, body: unknown): Promise<T> {
  return outcome<T>(
    await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Workbench-Token': token },
      body: JSON.stringify(body),
    }),
  );
}

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** Does something after everything that was asked for before, so that fast typing arrives in the order typed. */
export function tellInOrder<T>(path: string, body: unknown): Promise<T> {
  waiting += 1;
  const result = last
    .then(() => tell<T>(path, body))
    .finally(() => {
      waiting -= 1;
    });
  last = result.catch(() => null);
  return result;
}

/** Whether an act in order is still on its way. */
export function isTelling(): boolean {
  return waiting > 0;
}

/** Ends when every act in order that has been asked for is done. */
export function told(): Promise<unknown> {
  return last;
}

/** Hears the revision after every change of the desk, and whether the server can be reached. */
export function follow(onRevision: (revision: number) => void, onReach: (isReached: boolean) => void): void {
  const events = new EventSource('/api/events');
  events.addEventListener('start', (event: MessageEvent<string>) => {
    if (event.data !== start) location.reload();
  });
  events.onmessage = (event: MessageEvent<string>) => {
    onReach(true);
    onRevision(Number(event.data));
  };
  events.onerror = () => {
    onReach(false);
  };
}

async function outcome<T>(response: Response): Promise<T> {
  const answer: unknown = await response.json().catch(() => null);
  const said: Partial<DeskRefused & { readonly error: string }> = typeof answer === 'object' ? (answer ?? {}) : {};
  if (said.refusal !== undefined) throw new ServerRefusal(said.refusal);
  if (!response.ok) throw new ServerRefusal(said.error ?? `HTTP ${String(response.status)}`);
  return answer as T;
}
