/** What a command is: arguments with their schema, and an act on the desk. */
import type { GenericSchema, InferOutput } from 'valibot';
import type { Desk } from './desk';

export interface Command<
  Schema extends GenericSchema = GenericSchema,
  Answer = unknown,
  Changes extends boolean = boolean,
> {
  /** Made on first use: every run loads all commands and calls one of them at most. */
  readonly args: () => Schema;
  /** Commands that change the desk run under the lock and answer a repeated request as they did the first time. */
  readonly changes: Changes;
  run(desk: Desk, args: InferOutput<Schema>): Answer;
  /** What a repeated request is answered, where the kept number and status do not say all. Changes nothing. */
  again?(desk: Desk, args: InferOutput<Schema>): Answer;
}

/**
 * A command that changes the desk.
 * @param again answers a repeated request; the kept number and status do where it is left out
 */
export function change<Schema extends GenericSchema, Answer>(
  args: () => Schema,
  run: (desk: Desk, args: InferOutput<Schema>) => Answer,
  again?: (desk: Desk, args: InferOutput<Schema>) => Answer,
): Command<Schema, Answer, true> {
  return { args, changes: true, run, ...(again ? { again } : {}) };
}

/** A command that only reads. */
export function question<Schema extends GenericSchema, Answer>(
  args: () => Schema,
  run: (desk: Desk, args: InferOutput<Schema>) => Answer,
): Command<Schema, Answer, false> {
  return { args, changes: false, run };
}
