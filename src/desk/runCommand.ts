/** Running one command: who may, once per request, and leaving the log, the rows and the memory in step. */
import * as v from 'valibot';
import { Refusal } from '../domain/refusal';
import type { Cause } from '../domain/ticket/events';
import type { Done } from './answers';
import type { Command } from './command';
import { COMMANDS } from './commands';
import type { Desk } from './desk';
import { openDesk } from './desk';
import { keepProgress } from './keepProgress';
import { remember } from './memory';
import type { CommandName } from './permissions';
import { mayRun } from './permissions';
import type { Ports } from './ports';
import { catchUp } from './register/catchUp';

/** The command of a name, or a refusal that names it. */
export function demandCommand(name: string): { readonly name: keyof typeof COMMANDS; readonly command: Command } {
  if (!Object.prototype.hasOwnProperty.call(COMMANDS, name)) throw new Refusal('COMMAND_UNKNOWN', { found: name });
  const known = name as keyof typeof COMMANDS;
  return { name: known, command: COMMANDS[known] };
}

/**
 * Checks the arguments, the person and the step, then acts.
 * @param ports of this run; a command that changes the desk must be given them under the desk's lock
 * @throws {Refusal} that says what is wrong and what to do
 */
export function runCommand(
  ports: Ports,
  name: keyof typeof COMMANDS,
  command: Command,
  args: unknown,
  cause: Cause,
): unknown {
  const parsed = demandArguments(command.args(), args);
  const requestId = (parsed as { readonly requestId?: string }).requestId || ports.uniqueId();
  const desk = openDesk(ports, cause, requestId);
  demandRole(desk, name);
  if (!command.changes) return command.run(desk, parsed);
  const known = desk.progress;
  catchUp(desk);
  const before = desk.progress.requests.find(([id]) => id === requestId);
  if (before) {
    // The first run was cut off: what this one caught up must not be left to the next.
    if (desk.progress !== known) {
      keepProgress(desk);
    }
    return command.again?.(desk, parsed) ?? before[1];
  }
  const answer = command.run(desk, parsed);
  ports.flush();
  remember(ports.memory, {
    progress: { ...desk.progress, requests: [...desk.progress.requests, [requestId, kept(answer)]] },
  });
  return answer;
}

/** Raw contact data must not be kept with the answers. */
function kept(answer: unknown): Done {
  const { ticketNo = '', status = 'registered' } = answer as Partial<Done>;
  return { ticketNo, status };
}

/** Arguments that are not to be seen again, not even by who typed them. */
const SECRETS: readonly string[] = ['url', 'secret'];

/**
 * The arguments as their schema reads them.
 * @throws {Refusal} ARGUMENTS_WRONG with the first field that does not fit, what stands there and what would do
 */
export function demandArguments<Schema extends v.GenericSchema>(schema: Schema, args: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, args);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Refusal('ARGUMENTS_WRONG', {
    field: v.getDotPath(issue) ?? '',
    // What is too long is told by its length; anything else of a secret would be told itself.
    found:
      SECRETS.includes(v.getDotPath(issue) ?? '') && issue.type !== 'max_length' ? '' : issue.received.slice(0, 80),
    expected: issue.expected ?? issue.message,
  });
}

/** @throws {Refusal} WHO_ARE_YOU, NO_ROLE or NOT_ALLOWED for who may not run the command */
export function demandRole(desk: Desk, name: CommandName): void {
  const { actor } = desk;
  if (actor.mail === '') throw new Refusal('WHO_ARE_YOU');
  if (actor.role === null) throw new Refusal('NO_ROLE', { mail: actor.mail });
  if (!mayRun(name, actor.role)) throw new Refusal('NOT_ALLOWED', { command: name, role: actor.role });
}
