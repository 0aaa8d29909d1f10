/** Business-time vectors: published cases of working-time arithmetic, held against ours. Format: docs in the file's own `about`. */
import { readFileSync } from 'node:fs';
import type { Clamp } from '../src/domain/time/businessDays';
import { addBusinessDays } from '../src/domain/time/businessDays';
import type { WrittenCalendar, WrittenWindow } from '../src/domain/time/calendar';
import { calendarOf } from '../src/domain/time/calendar';
import { dueAt } from '../src/domain/time/dueAt';
import { elapsed } from '../src/domain/time/elapsed';
import { instant, isoOf, minutes } from '../src/domain/time/instant';
import { instantBefore } from '../src/domain/time/instantBefore';
import { intlZone, isIntlZone } from '../src/domain/time/intlZone';
import type { Period } from '../src/domain/time/period';
import { merge } from '../src/domain/time/period';
import type { WorkTime } from '../src/domain/time/workTime';
import { workTime } from '../src/domain/time/workTime';
import { wallToInstant } from '../src/domain/time/zone';

/** One vector that did not hold. */
export interface VectorFailure {
  readonly id: string;
  readonly expected: string;
  readonly found: string;
}

export interface VectorReport {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly VectorFailure[];
}

type Vector = Readonly<Record<string, unknown>>;

/**
 * Holds every vector of a file against the desk's arithmetic.
 * @throws {Error} with one line, where the file cannot be read, is not JSON or has no list `vectors`
 */
export function checkVectors(file: string): VectorReport {
  const vectors = vectorsIn(file);
  const failures = vectors.flatMap((vector, i) => failureOf(vector, i) ?? []);
  return { passed: vectors.length - failures.length, failed: failures.length, failures };
}

function vectorsIn(file: string): readonly unknown[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${messageOf(error)}`, { cause: error });
  }
  const vectors = isRecord(parsed) ? parsed['vectors'] : parsed;
  if (!Array.isArray(vectors) || vectors.length === 0)
    throw new Error(`${file} has no list "vectors" with anything in it`);
  return vectors;
}

function failureOf(vector: unknown, index: number): VectorFailure | null {
  const id = isRecord(vector) && typeof vector['id'] === 'string' ? vector['id'] : `vector ${index + 1}`;
  try {
    if (!isRecord(vector)) throw new Error('a vector is an object');
    const [expected, found] = outcomeOf(vector);
    return expected === found ? null : { id, expected, found };
  } catch (error) {
    return { id, expected: 'an outcome', found: messageOf(error) };
  }
}

/** What the vector expects and what we find, as texts that are the same where both agree. */
function outcomeOf(vector: Vector): [expected: string, found: string] {
  const kind = textAt(vector, 'kind');
  if (kind === 'local_to_instant') return localOutcome(vector);
  const time = workTimeOf(vector);
  const pauses = pausesOf(vector);
  switch (kind) {
    case 'due': {
      const start = instant(textAt(vector, 'start'));
      const count = numberAt(vector, 'add_minutes');
      const due =
        count < 0 ? instantBefore(time, start, minutes(-count), pauses) : dueAt(time, start, minutes(count), pauses);
      return [isoOf(instant(textAt(vector, 'expected_due'))), isoOf(due)];
    }
    case 'due_days': {
      const due = addBusinessDays(
        time,
        instant(textAt(vector, 'start')),
        numberAt(vector, 'add_business_days'),
        clampOf(vector),
      );
      return [isoOf(instant(textAt(vector, 'expected_due'))), isoOf(due)];
    }
    case 'elapsed': {
      const spent = elapsed(time, instant(textAt(vector, 'from')), instant(textAt(vector, 'to')), pauses);
      return [`${numberAt(vector, 'expected_business_minutes')} min`, `${spent} min`];
    }
    default:
      throw new Error(`kind "${kind}" is none of due, due_days, elapsed, local_to_instant`);
  }
}

/** A wall-clock time (the text without offset) and the instant it maps to (the text with one). */
function localOutcome(vector: Vector): [expected: string, found: string] {
  const texts = Object.values(vector).filter((value): value is string => typeof value === 'string');
  const wall = texts.find((text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text));
  const expected = Object.entries(vector).find(([key]) => key.startsWith('expected'))?.[1];
  if (wall === undefined || typeof expected !== 'string') throw new Error('needs a local time and an expected instant');
  const found = wallToInstant(intlZone(textAt(vector, 'timezone')), instant(`${wall}Z`));
  return [isoOf(instant(expected)), isoOf(found)];
}

function clampOf(vector: Vector): Clamp {
  if (vector['end_of_day'] === true) return 'endOfDay';
  const clamp = vector['clamp'] ?? 'none';
  if (clamp !== 'none' && clamp !== 'forward')
    throw new Error(`clamp ${JSON.stringify(clamp)} is neither none nor forward`);
  return clamp;
}

function workTimeOf(vector: Vector): WorkTime {
  const special = vector['special_hours'] ?? {};
  const weekly = vector['hours'];
  if (!isRecord(weekly) || !isRecord(special)) throw new Error('"hours" and "special_hours" are objects of windows');
  const written: WrittenCalendar = {
    zone: textAt(vector, 'timezone'),
    weekly: Object.fromEntries(Object.entries(weekly).map(([day, windows]) => [day, windowsIn(windows)])),
    holidays: listAt(vector, 'holidays').map(String),
    specialHours: Object.entries(special).map(([on, windows]) => ({ on, windows: windowsIn(windows) })),
  };
  return workTime(calendarOf(written, (id) => (isIntlZone(id) ? intlZone(id) : null)));
}

function windowsIn(value: unknown): WrittenWindow[] {
  if (!Array.isArray(value)) throw new Error('windows are a list of pairs');
  return value.map(pairOf);
}

function pausesOf(vector: Vector): readonly Period[] {
  return merge(
    listAt(vector, 'pauses').map((pause) => {
      const [start, end] = pairOf(pause);
      return { start: instant(start), end: instant(end) };
    }),
  );
}

function pairOf(value: unknown): [string, string] {
  if (!Array.isArray(value) || typeof value[0] !== 'string' || typeof value[1] !== 'string') {
    throw new Error(`a pair of times was expected; found ${JSON.stringify(value)}`);
  }
  return [value[0], value[1]];
}

function listAt(vector: Vector, key: string): readonly unknown[] {
  const value = vector[key] ?? [];
  if (!Array.isArray(value)) throw new Error(`"${key}" is a list`);
  return value;
}

function textAt(vector: Vector, key: string): string {
  const value = vector[key];
  if (typeof value !== 'string') throw new Error(`"${key}" is a text; found ${JSON.stringify(value)}`);
  return value;
}

function numberAt(vector: Vector, key: string): number {
  const value = vector[key];
  if (typeof value !== 'number') throw new Error(`"${key}" is a number; found ${JSON.stringify(value)}`);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
}
