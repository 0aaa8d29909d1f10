/** The one function that dialogs call: a command and its arguments as JSON text, the answer as JSON text. */
import * as v from 'valibot';
import type { ApiAnswer } from '../desk/answers';
import { boot, bootArgs } from '../desk/boot';
import { checkHealth } from '../desk/health/checkHealth';
import { checkSurroundings, checkSurroundingsArgs } from '../desk/health/checkSurroundings';
import { keepDefect } from '../desk/health/defects';
import { repair } from '../desk/health/repair';
import { recall } from '../desk/memory';
import { demandArguments, demandCommand, runCommand } from '../desk/runCommand';
import { checkWeek, checkWeekArgs } from '../desk/setUp/checkWeek';
import { setUp, setUpArgs } from '../desk/setUp/setUp';
import { setUpFacts, setUpFactsArgs } from '../desk/setUp/setUpFacts';
import { uninstall } from '../desk/setUp/uninstall';
import { Refusal } from '../domain/refusal';
import { instant } from '../domain/time/instant';
import { scopeRefusal } from '../google/scopeRefusal';
import { defectText, refusalText } from '../i18n/refusals/refusals';
import type { Language } from '../packs/pack';
import { LANGUAGES } from '../packs/pack';
import { lockedToEnd, portsHere } from './atDesk';
import { accountLanguage } from './deskLanguage';
import { deskFor } from './mayRun';
import { wantedView } from './view';

const request = () => v.object({ command: v.string(), args: v.optional(v.record(v.string(), v.unknown()), {}) });

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
    demandSomebody();
    return { ok: true, answer: run(command, args) };
  } catch (error) {
    return { ok: false, refusal: refused(error, json) };
  }
}

/**
 * A web app lets its visitors call any function of the script, and those are nobody.
 * @throws {Refusal} WHO_ARE_YOU
 */
function demandSomebody(): void {
  if (Session.getActiveUser().getEmail() === '') throw new Refusal('WHO_ARE_YOU');
}

function demandRequest(json: string): v.InferOutput<ReturnType<typeof request>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Refusal('REQUEST_MALFORMED');
  }
  const result = v.safeParse(request(), parsed);
  if (!result.success) throw new Refusal('REQUEST_MALFORMED');
  return result.output;
}

/** Commands about the desk itself; the others are about tickets. */
function run(name: string, args: Readonly<Record<string, unknown>>): unknown {
  switch (name) {
    case 'boot':
      return { ...boot(portsHere(), demandArguments(bootArgs(), args).language), view: wantedView() };
    case 'setUpFacts':
      return setUpFacts(portsHere(), demandArguments(setUpFactsArgs(), args));
    case 'checkWeek':
      return checkWeek(portsHere(), demandArguments(checkWeekArgs(), args));
    case 'checkSurroundings':
      return checkSurroundings(portsHere(), demandArguments(checkSurroundingsArgs(), args));
    case 'setUp':
      return lockedToEnd((ports) => setUp(ports, demandArguments(setUpArgs(), args)));
    case 'repair':
      return lockedToEnd((ports) => repair(deskFor(ports, 'repair').ports));
    case 'uninstall':
      return lockedToEnd((ports) => uninstall(deskFor(ports, 'uninstall').ports));
    case 'health':
      return lockedToEnd((ports) => ({ findings: checkHealth(deskFor(ports, 'health').ports) }));
    default: {
      const { name: known, command } = demandCommand(name);
      return command.changes
        ? lockedToEnd((ports) => runCommand(ports, known, command, args, 'person'))
        : runCommand(portsHere(), known, command, args, 'person');
    }
  }
}

function refused(
  error: unknown,
  json: string,
): { readonly code: string; readonly what: string; readonly remedy: string } {
  const language = wantedLanguage(json) ?? spokenLanguage();
  const refusal = error instanceof Refusal ? error : scopeRefusal(error);
  if (refusal) return { code: refusal.code, ...refusalText(language, refusal) };
  keepDefect(portsHere().memory, 'api', error, instant(Date.now()));
  console.error(
    `api failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)} on ${shownOf(json)}`,
  );
  return { code: 'DEFECT', ...defectText(language) };
}

/** The beginning of a request for the log; of one that carries a secret only its name. */
function shownOf(json: string): string {
  return json.includes('setChat') ? 'setChat' : json.slice(0, 200);
}

/** A window that is set to a language is answered in it, whatever the desk speaks. */
function wantedLanguage(json: string): Language | undefined {
  try {
    const { args } = demandRequest(json);
    return LANGUAGES.find((language) => language === args['language']);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function spokenLanguage(): Language {
  try {
    return recall(portsHere().memory).setUp?.language ?? 'zh-CN';
  } catch (error) {
    console.error(`the desk's language is not to be had: ${String(error)}`);
    return accountLanguage();
  }
}
