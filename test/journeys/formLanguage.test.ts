/** The desk's forms when it takes up another language: asked anew, and what customers hold of the old ones still counts. */
import { PACK_IDS } from '../../src/packs/pack';
import { confirmLinksIn, surveyLinksIn } from '../../workbench/driver/deskForms';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOf, eventsOfKind, faultsOf } from './deskFacts';
import { OWNER, REGISTRAR, staffOf, SUPERVISOR, WORKER } from './deskStaff';
import type { Typed } from './formVisits';
import { ADA, intakeUrl, switchIntake, writes } from './formVisits';
import type { KillCase } from './killed';
import { worldsWithin, wrecksOf } from './killed';
import { complaintOf, smallDesk, worldOf } from './worlds';

type Language = 'en' | 'zh-CN';

const DEPARTMENTS = {
  en: ['Technical department', 'Operations'],
  'zh-CN': ['技术部', '运营部'],
} as const;
const CATEGORY = { en: ['Technical fault', 'Cannot log in'], 'zh-CN': ['技术故障', '无法登录'] } as const;
const VERDICT = {
  en: ['Is your problem solved?', 'No, not solved', 'Why it is not solved'],
  'zh-CN': ['您的问题解决了吗？', '没有解决', '没有解决的原因'],
} as const;
const INTAKE_TITLE = { en: 'Tell us what is wrong', 'zh-CN': '投诉与售后登记' } as const;
const otherThan = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en');
const intoLanguage = (desk: DrivenDesk, language: Language, args: Readonly<Record<string, unknown>> = {}): Made =>
  desk.as(OWNER).call('setUp', { pack: 'rapid-response', language, timeZone: 'Asia/Shanghai', ...args });
interface Made {
  readonly created: readonly string[];
}

/** Brings a complaint to the customer who is told, and with a verdict on to the survey. */
function worked(desk: DrivenDesk, name: string, language: Language, isConfirmed: boolean): string {
  const [category1, category2] = CATEGORY[language];
  const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
    ...complaintOf(name),
    // Of nobody else: the same customer is not asked twice within a month.
    customer: { name, mail: `${name.toLowerCase()}@example.org` },
    category1,
    category2,
  });
  desk.as(WORKER).call('acknowledge', { ticketNo });
  desk.as(WORKER).call('proposeSolution', { ticketNo, solution: 'A new code.' });
  desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
  desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'mail', note: 'Please try again.' });
  if (isConfirmed) desk.as(WORKER).call('recordVerdict', { ticketNo, satisfied: true });
  desk.advance('PT10M');
  return ticketNo;
}

const linkTo = (desk: DrivenDesk, name: string, found: (text: string) => readonly string[]): string =>
  desk
    .mails()
    .filter(({ to }) => to.includes(`${name.toLowerCase()}@example.org`))
    .flatMap(({ body }) => found(body))
    .at(-1) ?? '';
const setting = (desk: DrivenDesk, key: string): string =>
  String(desk.rows('settings').find((row) => row['setting'] === key)?.['value'] ?? '');
const titles = (desk: DrivenDesk): readonly string[] => desk.runtime.forms().map(({ title }) => title);
const isOpen = (desk: DrivenDesk, url: string): boolean => desk.runtime.form(url).acceptingResponses;
/** Ada’s complaint with its kind in the form’s words. */
const typedIn = (language: Language, more: Typed = {}): Typed => ({
  ...ADA,
  category: CATEGORY[language].join(' / '),
  ...more,
});

interface Before {
  readonly desk: DrivenDesk;
  readonly survey: string;
  readonly confirm: string;
  readonly intake: string;
}
const worlds = new Map<Language, () => Before>();
let told = '';
let asked = '';

beforeAll(async () => {
  for (const language of ['en', 'zh-CN'] as const) {
    const [department, other] = DEPARTMENTS[language];
    const desk = await smallDesk({ language, people: staffOf(language, department, other) });
    switchIntake(desk, true, { language });
    told = worked(desk, 'Tom', language, false);
    asked = worked(desk, 'Sue', language, true);
    const open = worldOf(desk);
    const held = {
      survey: linkTo(desk, 'Sue', surveyLinksIn),
      confirm: linkTo(desk, 'Tom', confirmLinksIn),
      intake: intakeUrl(desk),
    };
    worlds.set(language, () => ({ desk: open(), ...held }));
  }
});
const before = (language: Language): Before => {
  const open = worlds.get(language);
  if (!open) throw new Error(language);
  return open();
};

describe.each(['en', 'zh-CN'] as const)('A desk that began in %s and takes up the other language', (language) => {
  const next = otherThan(language);

  test('asks with survey, confirmation and intake form in that language, and links to them everywhere', () => {
    const { desk, survey, confirm, intake } = before(language);
    expect(titles(desk)).toHaveLength(3);
    const { created } = intoLanguage(desk, next);
    expect(created.filter((one) => one.includes('/forms/'))).toHaveLength(3);
    expect(titles(desk)).toHaveLength(6);
    expect(setting(desk, 'intakeLink')).not.toBe(intake);
    expect(desk.runtime.form(setting(desk, 'intakeLink'))).toMatchObject({
      title: INTAKE_TITLE[next],
      acceptingResponses: true,
    });
    expect(desk.runtime.form(setting(desk, 'intakeLink')).items.flatMap(({ choices }) => choices)).toContain(
      CATEGORY[next].join(' / '),
    );
    expect(setting(desk, 'surveyForm')).toBe(created.find((one) => one === setting(desk, 'surveyForm')));

    worked(desk, 'Uma', next, false);
    worked(desk, 'Vic', next, true);
    const anew = { confirm: linkTo(desk, 'Uma', confirmLinksIn), survey: linkTo(desk, 'Vic', surveyLinksIn) };
    expect(desk.runtime.form(anew.confirm).id).not.toBe(desk.runtime.form(confirm).id);
    expect(desk.runtime.form(anew.confirm).items.map(({ title }) => title)).toContain(VERDICT[next][0]);
    expect(desk.runtime.form(anew.survey).id).not.toBe(desk.runtime.form(survey).id);
    desk.submitForm(anew.confirm, { [VERDICT[next][0]]: VERDICT[next][1], [VERDICT[next][2]]: 'Still.' }, anew.confirm);
    desk.submitForm('survey', { q1: 5 }, anew.survey);
    writes(desk, typedIn(next), next);
    expect(eventsOfKind(desk, 'reopened')).toHaveLength(1);
    expect(eventsOfKind(desk, 'surveyAnswered')).toHaveLength(1);
    expect(desk.rows('tickets').at(-1)).toMatchObject({ category1: CATEGORY[next][0], category2: CATEGORY[next][1] });
    desk.advance('PT10M');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('counts the answers that come by the old forms', () => {
    const { desk, survey, confirm, intake } = before(language);
    intoLanguage(desk, next);
    desk.submitForm('survey', { q1: 2, r1: 'Too slow.' }, survey);
    const [question, no, why] = VERDICT[language];
    desk.submitForm(confirm, { [question]: no, [why]: 'Still locked out.' }, confirm);
    writes(desk, typedIn(language), language, intake);
    expect(eventsOf(desk, asked).at(-1)).toMatchObject({ kind: 'surveyAnswered', fields: { low: true } });
    expect(desk.rows('surveys')).toMatchObject([{ lowest: 2, suggestion: 'Too slow.' }]);
    expect(eventsOf(desk, told).map(({ kind, note }) => [kind, note])).toContainEqual([
      'rejected',
      'Still locked out.',
    ]);
    const ticket = desk.rows('tickets').at(-1);
    expect(ticket).toMatchObject({
      category1: CATEGORY[next][0],
      category2: CATEGORY[next][1],
      customerName: 'A***',
      description: ADA.description,
    });
    // Once, whichever form it comes by.
    writes(desk, typedIn(next), next);
    expect(desk.rows('formAnswers').map(({ ticketNo }) => ticketNo)).toEqual([
      told,
      ticket?.['ticketNo'],
      ticket?.['ticketNo'],
    ]);
    desk.advance('PT10M');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('takes in by night what came by the old forms and no run took', () => {
    const { desk, confirm, intake } = before(language);
    intoLanguage(desk, next);
    desk.advance('PT1H');
    desk.faults({ killAtCall: 1 });
    writes(desk, typedIn(language), language, intake);
    const [question, no, why] = VERDICT[language];
    desk.faults({ killAtCall: 1 });
    desk.submitForm(confirm, { [question]: no, [why]: 'Still locked out.' }, confirm);
    expect(desk.rows('formAnswers')).toEqual([]);
    desk.advance('P1D');
    expect(desk.rows('formAnswers')).toHaveLength(2);
    expect(eventsOfKind(desk, 'rejected')).toHaveLength(1);
    expect(desk.rows('tickets').at(-1)).toMatchObject({ category1: CATEGORY[next][0] });
  });

  test('takes the first forms up again when it goes back, and makes none a second time', () => {
    const { desk, intake } = before(language);
    const survey = setting(desk, 'surveyForm');
    intoLanguage(desk, next);
    const made = desk.runtime.forms().length;
    const there = [setting(desk, 'surveyForm'), setting(desk, 'intakeLink')];
    const { created } = intoLanguage(desk, language);
    expect(created.filter((one) => one.includes('/forms/'))).toEqual([]);
    expect([setting(desk, 'surveyForm'), setting(desk, 'intakeLink')]).toEqual([survey, intake]);
    intoLanguage(desk, next);
    expect([setting(desk, 'surveyForm'), setting(desk, 'intakeLink')]).toEqual(there);
    intoLanguage(desk, language);
    expect(desk.runtime.forms()).toHaveLength(made);
    const { confirm } = before(language);
    const [question, no, why] = VERDICT[language];
    desk.submitForm(confirm, { [question]: no, [why]: 'Still.' }, confirm);
    expect(eventsOfKind(desk, 'rejected')).toHaveLength(1);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('makes anew what cannot be opened any more when it goes back', () => {
    const { desk, intake } = before(language);
    const survey = setting(desk, 'surveyForm');
    intoLanguage(desk, next);
    desk.faults({ failing: { 'FormApp.openById': 1 } });
    const { created } = intoLanguage(desk, language);
    expect(created.filter((one) => one.includes('/forms/'))).toEqual([setting(desk, 'surveyForm')]);
    expect(setting(desk, 'surveyForm')).not.toBe(survey);
    expect(setting(desk, 'intakeLink')).toBe(intake);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('closes the old intake form too when customers are to enter nothing, and opens both again', () => {
    const { desk, intake } = before(language);
    intoLanguage(desk, next, { intakeForm: false });
    expect(isOpen(desk, intake)).toBe(false);
    expect(setting(desk, 'intakeLink')).toBe('');
    intoLanguage(desk, next, { intakeForm: true });
    expect(isOpen(desk, intake)).toBe(true);
    expect(desk.runtime.form(setting(desk, 'intakeLink'))).toMatchObject({
      title: INTAKE_TITLE[next],
      acceptingResponses: true,
    });
    intoLanguage(desk, next, { intakeForm: false });
    expect(
      [
        intake,
        ...desk.runtime
          .forms()
          .filter(({ title }) => title === INTAKE_TITLE[next])
          .map(({ id }) => id),
      ].map((url) => isOpen(desk, url)),
    ).toEqual([false, false]);
  });
});

test('A desk that keeps its language keeps its forms, whatever else set-up and repair do', () => {
  const { desk } = before('en');
  const forms = desk.runtime.forms();
  const links = ['surveyForm', 'intakeLink'].map((key) => setting(desk, key));
  intoLanguage(desk, 'en', { deskName: 'Another name' });
  desk.as(OWNER).call('repair', {});
  expect(desk.runtime.forms()).toEqual(forms);
  expect(['surveyForm', 'intakeLink'].map((key) => setting(desk, key))).toEqual(links);
});

test('A desk whose forms are in its former language still has repair make them anew', () => {
  const { desk, intake } = before('en');
  const kept = desk.runtime.save();
  // As a version left it that changed the language and not the forms.
  const open = worldOf({
    ...desk,
    runtime: { ...desk.runtime, save: () => kept.replace(/(\\"language\\":\\)"en\\"/, '$1"zh-CN\\"') },
  })();
  open.as(OWNER).call('repair', {});
  expect(setting(open, 'intakeLink')).not.toBe(intake);
  expect(titles(open)).toHaveLength(6);
});

test('Through every process in both languages, twice, a desk keeps one survey form of each', () => {
  const { desk } = before('en');
  const round = (): void => {
    for (const pack of PACK_IDS)
      for (const language of ['en', 'zh-CN'] as const) intoLanguage(desk, language, { pack, switchPack: true });
  };
  round();
  const made = desk.runtime.forms().length;
  round();
  expect(desk.runtime.forms()).toHaveLength(made);
  const { survey } = before('en');
  desk.submitForm('survey', { q1: 4 }, survey);
  expect(eventsOf(desk, asked).at(-1)).toMatchObject({ kind: 'surveyAnswered' });
});

describe('The change of language', () => {
  const world = (): DrivenDesk => before('en').desk;
  const act = (desk: DrivenDesk): unknown => intoLanguage(desk, 'zh-CN');
  test('killed while it makes the forms and done again ends alike', () => {
    const whole = world();
    act(whole);
    const forms = worldsWithin({ world, act }, (desk) => desk.runtime.forms().length);
    const [survey, intake, confirm] = [4, 5, 6].map(
      (count) => forms.find(({ seen }) => seen >= count)?.at ?? forms.length,
    ) as [number, number, number];
    const calls = [survey - 1, ...every(5, survey, survey + 30), ...every(5, intake - 2, confirm + 30)];
    const one: KillCase = { world, act, callsOf: () => calls, between: 1 };
    const { confirm: link, intake: url, survey: surveyed } = before('en');
    const told = (desk: DrivenDesk): unknown => {
      const current = [setting(desk, 'surveyForm'), setting(desk, 'intakeLink')];
      const [question, no, why] = VERDICT.en;
      desk.submitForm(link, { [question]: no, [why]: 'Still locked out.' }, link);
      desk.submitForm('survey', { q1: 5 }, surveyed);
      writes(desk, typedIn('en'), 'en', url);
      writes(desk, typedIn('zh-CN', { name: 'Ben', mail: 'ben@example.org', phone: '' }), 'zh-CN');
      return [
        current.map((address) => desk.runtime.form(address).title),
        desk.rows('formAnswers').map(({ form, state, ticketNo }) => [form, state, ticketNo]),
        eventsOfKind(desk, 'rejected').length,
        eventsOfKind(desk, 'surveyAnswered').length,
      ];
    };
    const wanted = told(whole);
    const wrecks = wrecksOf(one);
    expect(wrecks.length).toBeGreaterThan(10);
    for (const { at, left, world: wreck } of wrecks) {
      const desk = wreck();
      act(desk);
      expect({ at, left, told: told(desk) }).toEqual({ at, left, told: wanted });
      // What a killed run made and nobody links to stays in the owner's Drive; the desk makes none twice once it knows it.
      const made = desk.runtime.forms().length;
      act(desk);
      expect(desk.runtime.forms()).toHaveLength(made);
    }
  });
});

function every(step: number, from: number, to: number): readonly number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
}
