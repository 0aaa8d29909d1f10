import * as v from 'valibot';
import { ROLES } from '../domain/access/role';
import { Refusal } from '../domain/refusal';
import { surveyWords } from '../i18n/surveyForm';
import { LANGUAGES } from '../packs/pack';
import { allPacks, packOf } from '../packs/packs';
import { fields, requestId, word } from './arguments';
import { checkHealth } from './checkHealth';
import { demandLog } from './demandLog';
import type { SetUpState } from './memory';
import { START, recall, remember } from './memory';
import type { Ports } from './ports';
import { refreshConfig } from './refreshConfig';
import { fillCalendar } from './fillCalendar';
import { fillLadder } from './fillLadder';
import { fillSheets } from './fillSheets';
import { refillRules } from './refillRules';

const VERSION = 1;

const person = fields({
  mail: () => v.pipe(v.string(), v.trim(), v.email()),
  name: () => v.pipe(v.string(), v.trim(), v.nonEmpty()),
  role: () => v.picklist(ROLES),
  department: word,
  substitute: word,
  away: () => v.optional(v.boolean(), false),
  experience: () => v.optional(v.picklist(['novice', 'experienced']), 'experienced'),
});
export type Person = v.InferOutput<ReturnType<typeof person>>;

export const setUpArgs = fields({
  requestId,
  pack: () => v.picklist(allPacks().map(({ id }) => id)),
  language: () => v.picklist(LANGUAGES),
  timeZone: word,
  deployment: () => v.optional(v.picklist(['bound', 'addOn']), 'bound'),
  deskName: word,
  people: () => v.optional(v.array(person()), []),
});
export type SetUpArgs = v.InferOutput<ReturnType<typeof setUpArgs>>;

export interface SetUpReport {
  readonly created: readonly string[];
  readonly repaired: readonly string[];
  readonly findings: readonly string[];
}

/**
 * Sets the desk up, or mends it: sheets, headings, drop-downs, protection, the survey form, the triggers, the staff.
 * Run again it changes nothing that is in order and nothing that people made.
 * @throws {Refusal} SET_UP_OWNER_ONLY where the desk belongs to somebody else's triggers
 */
export function setUp(ports: Ports, args: SetUpArgs): SetUpReport {
  const me = ports.me();
  if (me === '') throw new Refusal('WHO_ARE_YOU');
  const before = recall(ports.memory);
  if (before.setUp && before.setUp.owner !== me) throw new Refusal('SET_UP_OWNER_ONLY', { owner: before.setUp.owner });
  if (before.setUp && before.setUp.pack !== args.pack) throw new Refusal('PACK_IN_USE', { pack: before.setUp.pack });
  const pack = packOf(args.pack);
  if (before.setUp) demandLog(ports, before.progress);
  if (args.timeZone !== '' && args.timeZone !== ports.ownZone()) ports.workbook.setZone(args.timeZone);
  const ensured = ports.workbook.ensure(pack, args.language);
  const known = before.setUp?.surveyForm ?? null;
  const surveyForm =
    known && ports.forms.mendSurvey(known) ? known : ports.forms.createSurvey(surveyWords(pack, args.language));
  const state: SetUpState = {
    version: VERSION,
    pack: args.pack,
    language: args.language,
    timeZone: args.timeZone || ports.ownZone(),
    deployment: args.deployment,
    owner: me,
    secret: before.setUp?.secret ?? ports.uniqueId() + ports.uniqueId(),
    surveyForm,
    holidayYears: before.setUp?.holidayYears ?? [],
  };
  if (before.setUp && before.config) refillRules(ports, state, before.config, ensured);
  fillSheets(ports, state, args);
  fillLadder(ports, state, before.config);
  const holidayYears = fillCalendar(ports, state, before.config);
  const triggers = ports.workbook.ensureTriggers(args.deployment);
  ports.flush();
  remember(ports.memory, { setUp: { ...state, holidayYears }, progress: before.setUp ? before.progress : START });
  const problems = refreshConfig(ports, state, before.config);
  const findings = checkHealth(ports);
  return {
    created: [...ensured.created, ...(known === surveyForm ? [] : [surveyForm.publishedUrl]), ...triggers],
    repaired: ensured.repaired,
    findings: whatsOf([...problems, ...findings.filter((one) => one.severity !== 'ok')]),
  };
}

/** What was found, each once: the health check names faults of the calendar too. */
export function whatsOf(advices: readonly { readonly what: string }[]): readonly string[] {
  return [...new Set(advices.map(({ what }) => what))];
}
