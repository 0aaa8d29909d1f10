/** The one function that dialogs call: a command and its arguments as JSON text, the answer as JSON text. */
import * as v from 'valibot';
import type { ApiAnswer } from '../desk/answers';
import { boot, bootArgs } from '../desk/boot';
import { checkHealth } from '../desk/checkHealth';
import { keepDefect } from '../desk/defects';
import { openDesk } from '../desk/desk';
import { recall } from '../desk/memory';
import { mayRun } from '../desk/permissions';
import type { CommandName } from '../desk/permissions';
import type { Ports } from '../desk/ports';
import { repair } from '../desk/repair';
import { demandCommand, runCommand } from '../desk/runCommand';
import { setUp, setUpArgs } from '../desk/setUp';
import { Refusal } from '../domain/refusal';
import { instant } from '../domain/time/instant';
import type { Language } from '../packs/pack';
import { defectText, refusalText } from '../i18n/refusals';
import { lockedToEnd, portsHere } from './atDesk';
import { wantedView } from './view';

const request = v.object({ command: v.string(), args: v.optional(v.record(v.string(), v.unknown()), {}) });

/**
 * Answers a dialog's request. Never throws: a refusal is an answer, worded in the desk's language, and a defect is logged and said.
 * @param json {"command": name, "args": {…}}
 * @returns {"ok": true, "answer": …} or {"ok": false, "refusal": {code, what, remedy}}
 */
export function api(json: string): string {
  return JSON.stringify(answered(json));
}

function answered(json: string): ApiAnswer<unknown> {
  try {
    const { command, args } = demandRequest(json);
    return { ok: true, answer: run(command, args) };
  } catch (error) {
    return { ok: false, refusal: refused(error, json) };
  }
}

function demandRequest(json: string): v.InferOutput<typeof request> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Refusal('REQUEST_MALFORMED');
  }
  const result = v.safeParse(request, parsed);
  if (!result.success) throw new Refusal('REQUEST_MALFORMED');
  return result.output;
}

/** Commands about the desk itself; the others are about tickets. */
function run(name: string, args: Readonly<Record<string, unknown>>): unknown {
  switch (name) {
    case 'boot':
      return { ...boot(portsHere(), demandArgs(bootArgs, args).language), view: wantedView() };
    case 'setUp':
      return lockedToEnd((ports) => setUp(ports, demandArgs(setUpArgs, args)));
    case 'repair':
      return lockedToEnd((ports) => repair(demandMayRun(ports, 'repair')));
    case 'health':
      return lockedToEnd((ports) => ({ findings: checkHealth(demandMayRun(ports, 'health')) }));
    default: {
      const { name: known, command } = demandCommand(name);
      return command.changes
        ? lockedToEnd((ports) => runCommand(ports, known, command, args, 'person'))
        : runCommand(portsHere(), known, command, args, 'person');
    }
  }
}

/** @throws {Refusal} NO_ROLE or NOT_ALLOWED for who may not */
function demandMayRun(ports: Ports, name: CommandName): Ports {
  const { actor } = openDesk(ports, 'person', '');
  if (actor.mail === '') throw new Refusal('WHO_ARE_YOU');
  if (actor.role === null) throw new Refusal('NO_ROLE', { mail: actor.mail });
  if (!mayRun(name, actor.role)) throw new Refusal('NOT_ALLOWED', { command: name, role: actor.role });
  return ports;
}

function demandArgs<Schema extends v.GenericSchema>(schema: Schema, args: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, args);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Refusal('ARGUMENTS_WRONG', {
    field: v.getDotPath(issue) ?? '',
    found: issue.received.slice(0, 80),
    expected: issue.expected ?? issue.message,
  });
}

function refused(
  error: unknown,
  json: string,
): { readonly code: string; readonly what: string; readonly remedy: string } {
  const language = spokenLanguage();
  if (error instanceof Refusal) return { code: error.code, ...refusalText(language, error) };
  keepDefect(portsHere().memory, 'api', error, instant(Date.now()));
  console.error(
    `api failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)} on ${json.slice(0, 200)}`,
  );
  return { code: 'DEFECT', ...defectText(language) };
}

function spokenLanguage(): Language {
  try {
    return recall(portsHere().memory).setUp?.language ?? 'zh-CN';
  } catch (error) {
    console.error(`the desk's language is not to be had: ${String(error)}`);
    return 'zh-CN';
  }
}
