import * as v from 'valibot';
import { ROLES } from '../../domain/access/role';
import { Refusal } from '../../domain/refusal';
import { LANGUAGES } from '../../packs/pack';
import { allPacks, packOf } from '../../packs/packs';
import { fields, requestId, typed, word } from '../arguments';
import { DESK_ACTOR, openDesk } from '../desk';
import { mendOwnForms } from '../forms/mendOwnForms';
import { checkHealth } from '../health/checkHealth';
import { mayUse } from '../mayUse';
import type { SetUpState } from '../memory';
import { recall, remember } from '../memory';
import type { Ports } from '../ports';
import { CONTACT_PLACES, demandPlace, placeContacts } from '../privacy/placeContacts';
import { lostFindings } from '../privacy/vaultFindings';
import { START } from '../progress';
import { demandLog } from '../register/demandLog';
import { repairRegister } from '../register/repairRegister';
import { countAnew, nextReview } from '../review/review';
import { departmentName, departmentsOf } from '../rules/departments';
import { refreshConfig } from '../rules/refreshConfig';
import { surveyFormFor } from '../surveys/surveyFormFor';
import { nextNight } from '../tick/nightly';
import { fillCalendar } from './fillCalendar';
import { fillRules } from './fillRules';
import { fillSheets } from './fillSheets';
import { nameDepartments } from './nameDepartments';
import { refillRules } from './refillRules';
import { awaitsUpgrade, demandKnownSchema, SCHEMA } from './schema';
import { configForSwitch, demandSwitchable, progressForSwitch, setProcessAside } from './switchPack';
import { upgrade } from './upgrade';
import { demandWeek, standingWeek, week, writeWeek } from './workingWeek';

const person = fields({
  mail: () => v.pipe(v.string(), v.trim(), v.email()),
  name: () => v.pipe(typed(), v.trim(), v.nonEmpty()),
  role: () => v.picklist(ROLES),
  department: word,
  substitute: word,
  away: () => v.optional(v.boolean(), false),
  experience: () => v.optional(v.picklist(['novice', 'experienced']), 'experienced'),
});

/** Names in one cell are parted by these. */
const ONE_NAME = /^[^,，、;；\n]+$/;
const department = fields({
  of: word,
  name: () => v.pipe(typed(), v.trim(), v.nonEmpty(), v.maxLength(60), v.regex(ONE_NAME)),
});
export type Person = v.InferOutput<ReturnType<typeof person>>;

export const setUpArgs = fields({
  requestId,
  pack: () => v.picklist(allPacks().map(({ id }) => id)),
  language: () => v.picklist(LANGUAGES),
  timeZone: word,
  /** Left out: as before, at first bound. */
  deployment: () => v.optional(v.picklist(['bound', 'addOn'])),
  deskName: word,
  people: () => v.optional(v.array(person()), []),
  /** Whether a desk at work shall take up `pack` in place of the one it has; `previewPack` says what that changes. */
  switchPack: () => v.optional(v.boolean(), false),
  senderName: () => v.optional(v.pipe(typed(), v.trim(), v.maxLength(100))),
  week: () => v.optional(week()),
  holidays: () => v.optional(v.boolean()),
  departments: () => v.optional(v.array(department())),
  /** Left out: where they are, at first in this spreadsheet. */
  contacts: () => v.optional(v.picklist(CONTACT_PLACES)),
  /** Whether customers enter complaints with a form of their own. Left out: as before, at first not. */
  intakeForm: () => v.optional(v.boolean()),
});
export type SetUpArgs = v.InferOutput<ReturnType<typeof setUpArgs>>;

export interface SetUpReport {
  readonly created: readonly string[];
  readonly repaired: readonly string[];
  readonly findings: readonly string[];
}

/**
 * Sets the desk up, or mends it: sheets, headings, drop-downs, protection, the survey form, the triggers, the staff.
 * Run again it changes nothing that is in order and nothing that people made. With another pack, and told to switch, it takes that up.
 * `week` has the hours of each day of the week, written as in the calendar sheet, '' for a day off. `departments` tells what the pack's
 * departments (`of`) are called here and adds others (`of` empty); only the first set-up looks at it. `holidays: false` goes without the
 * public holidays. `contacts` says where customers’ contact data lies, in this spreadsheet or in a vault; a move takes along what there is, and
 * `newVault` gives up a vault that cannot be read any more. What is left out stays as it is.
 * @throws {Refusal} SET_UP_OWNER_ONLY where the desk belongs to somebody else's triggers; PACK_IN_USE for another pack without being told;
 *   CALENDAR_INVALID that names the day; VAULT_NOT_BUILT; VAULT_CLOSED or VAULT_EMPTY where contacts are to come back and cannot be read
 */
export function setUp(ports: Ports, args: SetUpArgs): SetUpReport {
  const me = ports.me();
  if (me === '') throw new Refusal('WHO_ARE_YOU');
  const before = recall(ports.memory);
  if (before.setUp) demandKnownSchema(before.setUp);
  if (before.setUp && before.setUp.owner !== me) throw new Refusal('SET_UP_OWNER_ONLY', { owner: before.setUp.owner });
  const former = before.setUp && before.setUp.pack !== args.pack ? before.setUp : null;
  demandGrants(ports);
  if (former && !args.switchPack) throw new Refusal('PACK_IN_USE', { pack: former.pack });
  // A set-up that was cut off half way left sheets of the new process, which cannot be read by the one before.
  if (former && before.switchingTo !== args.pack) demandSwitchable(ports, former, before.config);
  const pack = packOf(args.pack);
  if (before.setUp) demandLog(ports, before.progress);
  const hours = demandWeek(args.week ?? {}, args.week ? standingWeek(ports, before.setUp, before.config) : {});
  demandPlace(ports, args.contacts);
  if (upgrade(ports) !== null) {
    const upgraded = recall(ports.memory).setUp;
    if (upgraded && awaitsUpgrade(upgraded)) throw new Refusal('DESK_BUSY');
    return setUp(ports, args);
  }
  const deployment = args.deployment ?? before.setUp?.deployment ?? 'bound';
  if (args.timeZone !== '' && args.timeZone !== ports.ownZone()) ports.workbook.setZone(args.timeZone);
  // Rows of the register say what they say by process and language: until they are written anew, the change is not done.
  const isRecount = former !== null || before.switchingTo !== '' || (before.setUp ?? args).language !== args.language;
  if (isRecount) remember(ports.memory, { switchingTo: args.pack });
  const aside = former ? setProcessAside(ports, former) : [];
  const ensured = ports.workbook.ensure(pack, args.language, former !== null);
  const { made: madeSurvey, ...survey } = surveyFormFor(ports, before.setUp, pack, args.language);
  const state: SetUpState = {
    version: SCHEMA,
    pack: args.pack,
    language: args.language,
    timeZone: args.timeZone || ports.ownZone(),
    deployment,
    owner: me,
    secret: before.setUp?.secret ?? ports.uniqueId() + ports.uniqueId(),
    ...ownFormsOf(before.setUp),
    ...survey,
    holidayYears: before.setUp?.holidayYears ?? [],
    ...chosenOnce(before.setUp, args),
  };
  const config = former && before.config ? configForSwitch(before.config, packOf(former.pack)) : before.config;
  if (before.setUp && before.config && !former) refillRules(ports, state, before.config, ensured);
  fillSheets(ports, state, args, former ? packOf(former.pack) : null);
  if (before.setUp === null || former) nameDepartments(ports, state);
  fillRules(ports, state, config);
  const holidayYears = fillCalendar(ports, state, config);
  if (Object.keys(hours).length > 0) writeWeek(ports, state, hours);
  const isOtherPace = before.setUp !== null && before.setUp.deployment !== deployment;
  const triggers = ports.workbook.ensureTriggers(deployment, isOtherPace);
  ports.flush();
  const progress = before.setUp ? before.progress : START;
  const standing = { ports, setUp: state, now: ports.now() };
  const auditAt = nextNight(standing);
  const reviewAt = progress.reviewAt ?? nextReview(standing);
  remember(ports.memory, {
    setUp: { ...state, holidayYears },
    ...(former && config ? { config } : {}),
    progress: { ...(former ? progressForSwitch(progress, packOf(former.pack), pack) : progress), auditAt, reviewAt },
  });
  const problems = refreshConfig(ports, state, config);
  const inForce = recall(ports.memory).config;
  if (inForce) ports.workbook.offerDepartments(departmentsOf(state, inForce));
  const made = mendOwnForms(ports);
  const moved = isRecount ? recount(ports) : [];
  if (!isRecount) countAnew(openDesk(ports, 'person', '', DESK_ACTOR));
  const { created: vault, lost } = placeContacts(ports, state, inForce, args.contacts);
  const findings = [...lostFindings(state.language, lost), ...checkHealth(ports)];
  return {
    created: [...aside, ...ensured.created, ...madeSurvey, ...made, ...triggers, ...vault],
    repaired: [...ensured.repaired, ...(former ? moved : [])],
    findings: whatsOf([...problems, ...findings.filter((one) => one.severity !== 'ok')]),
  };
}

/** Without timers, forms and mail there is no desk: better none of it than half. @throws {Refusal} NOT_AUTHORISED */
function demandGrants(ports: Ports): void {
  const granted = ports.workbook.authorisation();
  const { missing, url } = granted;
  if (!(['script.scriptapp', 'script.send_mail', 'forms'] as const).every((scope) => mayUse(granted, scope)))
    throw new Refusal('NOT_AUTHORISED', { scopes: missing.join(' '), url });
}

/** Forms that belong to no process: they stay until `mendOwnForms` has looked at their language. */
function ownFormsOf(
  before: SetUpState | null,
): Pick<SetUpState, 'intakeForm' | 'confirmForm' | 'formerIntakes' | 'formerConfirms'> {
  const { intakeForm, confirmForm, formerIntakes, formerConfirms } = before ?? {};
  return {
    ...(intakeForm ? { intakeForm } : {}),
    ...(confirmForm ? { confirmForm } : {}),
    ...(formerIntakes ? { formerIntakes } : {}),
    ...(formerConfirms ? { formerConfirms } : {}),
  };
}

/** Rows, counters and review by the log, as the new process and language have them; with it a change of either is done. */
function recount(ports: Ports): readonly string[] {
  const desk = openDesk(ports, 'person', '', DESK_ACTOR);
  const rows = repairRegister(desk);
  countAnew(desk);
  ports.flush();
  remember(ports.memory, { switchingTo: '', progress: { ...desk.progress, wakeAt: desk.now } });
  return rows;
}

/** What the team chose beyond the pack, kept where it is left out. */
function chosenOnce(before: SetUpState | null, args: SetUpArgs): Pick<SetUpState, 'holidays' | 'departments'> {
  const holidays = args.holidays ?? before?.holidays;
  const departments = before === null ? args.departments : departmentsKept(before, args);
  return { ...(holidays === undefined ? {} : { holidays }), ...(departments ? { departments } : {}) };
}

/** Departments are called as people call them, whatever the language; by it alone the pack would now call them otherwise. */
function departmentsKept(before: SetUpState, { pack, language }: SetUpArgs): SetUpState['departments'] {
  if (before.language === language || before.pack !== pack) return before.departments;
  const added = (before.departments ?? []).filter(({ of }) => of === '');
  return [...packOf(pack).departments.map((one) => ({ of: one.id, name: departmentName(before, one) })), ...added];
}

/** What was found, each once: the health check names faults of the calendar too. */
export function whatsOf(advices: readonly { readonly what: string }[]): readonly string[] {
  return [...new Set(advices.map(({ what }) => what))];
}
