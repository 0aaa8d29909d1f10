/** What the desk remembers in the document's properties: small, read and written in one call each. */
import { instant } from '../domain/time/instant';
import type { Instant } from '../domain/time/instant';
import type { Language, PackId } from '../packs/pack';
import type { Done } from './answers';
import type { DeskConfig } from './config';
import type { MemoryPort, SurveyForm } from './ports';

/** Fixed by set-up. */
export interface SetUpState {
  readonly version: number;
  readonly pack: PackId;
  readonly language: Language;
  readonly timeZone: string;
  readonly deployment: 'bound' | 'addOn';
  /** Whose trigger ticks. */
  readonly owner: string;
  /** Signs survey tokens and customer keys. */
  readonly secret: string;
  readonly surveyForm: SurveyForm | null;
}

/** Where the log ends, as far as rows were projected from it. */
export interface LogHead {
  readonly row: number;
  readonly seq: number;
  readonly hash: string;
}

export interface Progress {
  readonly head: LogHead;
  /** Last number given in the running period. */
  readonly period: string;
  readonly count: number;
  /** Requests answered lately, oldest first: a repeated one gets its first answer. */
  readonly requests: readonly (readonly [requestId: string, answer: Done])[];
  /** Open tickets of each owner, for sharing out new ones; counted anew by repair. */
  readonly loads: Readonly<Record<string, number>>;
  /** Last event whose messages, loop and survey rows were made. */
  readonly followedUp: number;
  /** First row of the outbox that is not settled yet, and its first free row. */
  readonly outboxFrom: number;
  readonly outboxNext: number;
  /** When a waiting message may go out, or a claimed one is overdue; null where nothing waits. */
  readonly outboxAt: Instant | null;
  /** The most recipients that a day ever allowed: what is scarce is judged by it. */
  readonly mailQuota: number;
  /** When the whole register was last held against the log. */
  readonly reconciledAt: Instant | null;
  /** When the tick has to look again; null when nothing is awaited. */
  readonly wakeAt: Instant | null;
}

export interface Memory {
  readonly setUp: SetUpState | null;
  readonly config: DeskConfig | null;
  readonly progress: Progress;
  /** When somebody last edited the register by hand and the sweep has not looked yet. Written without the lock. */
  readonly editedAt: Instant | null;
}

export const START: Progress = {
  head: { row: 1, seq: 0, hash: '' },
  period: '',
  count: 0,
  requests: [],
  loads: {},
  followedUp: 0,
  outboxFrom: 2,
  outboxNext: 2,
  outboxAt: null,
  mailQuota: 0,
  reconciledAt: null,
  wakeAt: null,
};

/** Google holds 9 KB a value; three bytes a Chinese character. */
const CHUNK_CHARACTERS = 2_800;
/** A request is repeated within minutes or never. */
const REQUESTS_KEPT = 24;

/** Everything the desk remembers. One read. */
export function recall(port: MemoryPort): Memory {
  const values = port.read();
  const progress = joined(values, 'progress');
  const setUp = values['setUp'];
  const config = joined(values, 'config');
  return {
    setUp: setUp ? (JSON.parse(setUp) as SetUpState) : null,
    config: config ? (JSON.parse(config) as DeskConfig) : null,
    progress: { ...START, ...(progress ? (JSON.parse(progress) as Progress) : {}) },
    editedAt: values['editedAt'] ? instant(Number(values['editedAt'])) : null,
  };
}

/** Keeps some of it. One write. */
export function remember(port: MemoryPort, changed: Partial<Memory>): void {
  port.write({
    ...(changed.setUp ? { setUp: JSON.stringify(changed.setUp) } : {}),
    ...(changed.editedAt === undefined ? {} : { editedAt: changed.editedAt === null ? '' : String(changed.editedAt) }),
    ...(changed.config ? chunked('config', JSON.stringify(changed.config)) : {}),
    ...(changed.progress
      ? chunked(
          'progress',
          JSON.stringify({ ...changed.progress, requests: changed.progress.requests.slice(-REQUESTS_KEPT) }),
        )
      : {}),
  });
}

function chunked(name: string, text: string): Record<string, string> {
  const chunks: Record<string, string> = {};
  let count = 0;
  for (let at = 0; at < text.length; at += CHUNK_CHARACTERS)
    chunks[`${name}.${count++}`] = text.slice(at, at + CHUNK_CHARACTERS);
  return { ...chunks, [`${name}.count`]: String(count) };
}

function joined(values: Readonly<Record<string, string>>, name: string): string {
  const count = Number(values[`${name}.count`] ?? 0);
  return Array.from({ length: count }, (_, at) => values[`${name}.${at}`] ?? '').join('');
}
