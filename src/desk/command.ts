/** What a command is: arguments with their schema, and an act on the desk. */
import type { GenericSchema, InferOutput } from 'valibot';
import type { Desk } from './desk';

export interface Command<Schema extends GenericSchema = GenericSchema, Answer = unknown> {
  readonly args: Schema;
  /** Commands that change the desk run under the lock and answer a repeated request as they did the first time. */
  readonly changes: boolean;
  run(desk: Desk, args: InferOutput<Schema>): Answer;
}

/** A command that changes the desk. */
export function change<Schema extends GenericSchema, Answer>(
  args: Schema,
  run: (desk: Desk, args: InferOutput<Schema>) => Answer,
): Command<Schema, Answer> {
  return { args, changes: true, run };
}

/** A command that only reads. */
export function question<Schema extends GenericSchema, Answer>(
  args: Schema,
  run: (desk: Desk, args: InferOutput<Schema>) => Answer,
): Command<Schema, Answer> {
  return { args, changes: false, run };
}
