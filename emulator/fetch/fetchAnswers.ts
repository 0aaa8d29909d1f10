import type { World } from '../kernel/contract';
import type { Fetched } from '../kernel/runtimeContract';

/** What the outside world answers to requests whose address begins with `urlPrefix`. */
export interface FetchAnswer {
  readonly urlPrefix: string;
  readonly method?: string;
  /** HTTP status; 0 stands for a host that cannot be reached. Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How many requests it answers before it is used up; default all. */
  readonly times?: number;
}

interface FetchPart {
  readonly fetched: Fetched[];
  answers: FetchAnswer[];
}

function fetchPart(world: World): FetchPart {
  return world.part<FetchPart>('fetch', () => ({ fetched: [], answers: [] }));
}

/** Every request the scripts of this world made, oldest first. */
export function fetchedRequests(world: World): readonly Fetched[] {
  return fetchPart(world).fetched;
}

/** Notes a request as made. */
export function recordFetch(world: World, request: Fetched): void {
  fetchPart(world).fetched.push(request);
}

/** Lets the outside world answer so from now on; the answer given last goes first. */
export function answerFetches(world: World, answer: FetchAnswer): void {
  fetchPart(world).answers.unshift(answer);
}

/** What the outside world answers to this request, using up an answer that was given for so many times. */
export function answerTo(world: World, request: Fetched): Required<Pick<FetchAnswer, 'status' | 'headers' | 'body'>> {
  const part = fetchPart(world);
  const fits = ({ urlPrefix, method }: FetchAnswer): boolean =>
    request.url.startsWith(urlPrefix) && (method === undefined || method.toLowerCase() === request.method);
  const found = part.answers.find(fits);
  if (found?.times !== undefined) {
    const left = { ...found, times: found.times - 1 };
    part.answers = part.answers.flatMap((answer) => (answer !== found ? [answer] : left.times > 0 ? [left] : []));
  }
  return {
    status: found?.status ?? 200,
    headers: found?.headers ?? { 'Content-Type': 'application/json' },
    body: found?.body ?? '{}',
  };
}
