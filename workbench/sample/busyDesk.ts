/** The sample desk two days on: late and held tickets, surveys answered well and badly, corrective actions at every state. */
import { asksScore, asksWhy, surveyLinksIn } from '../driver/deskForms';
import type { DeskOptions, DrivenDesk } from '../driver/openDesk';
import { DEFAULT_OWNER } from '../driver/openDesk';
import { busyComplaints } from './busyComplaints';
import type { SampleComplaint } from './sampleComplaints';
import type { Board } from './sampleDesk';
import { sampleDesk, workComplaint } from './sampleDesk';
import { fillSamplePlan } from './samplePlan';

type Language = 'zh-CN' | 'en';

const WORDS = {
  'zh-CN': {
    measures: ['收银系统升级前增加断网回归测试', '与物流公司约定停滞48小时主动通知', '安装收费标准随预约短信发送'],
    causes: ['升级包未覆盖断网场景', '物流停滞没有主动提醒', '收费标准未提前告知'],
    done: '已上线并纳入发布检查单。',
    verified: '连续两周无同类投诉。',
    hold: '等客户寄回样品检测。',
    why: '等了两天没有人联系。',
    suggestion: ['处理很及时，谢谢。', '等了太久才有人联系，希望主动说明进度。'],
  },
  en: {
    measures: [
      'Test the till without a network before each update',
      'Have the carrier report parcels that stand still for 48 hours',
      'Send the price list with the appointment',
    ],
    causes: [
      'The update was not tested offline',
      'Nobody reports parcels that stand still',
      'Charges were not announced',
    ],
    done: 'In use, and on the checklist for releases.',
    verified: 'No such complaint for two weeks.',
    hold: 'Waiting for the customer to send the item in.',
    why: 'Nobody called for two days.',
    suggestion: ['Quick and friendly, thank you.', 'It took too long until somebody called; keep me informed.'],
  },
} as const satisfies Record<Language, object>;

/** How far the staff has come with each further complaint; the first five are of the first day. */
const UP_TO: readonly SampleComplaint['upTo'][] = [
  ...(['confirmed', 'confirmed', 'informed', 'proposed', 'responded'] as const),
  ...(['proposed', 'responded', 'acknowledged', 'assigned', 'assigned'] as const),
];
const FIRST_DAY = 5;

/** Opens the busy desk: Wednesday noon. */
export async function busyDesk(options: {
  readonly language: Language;
  readonly pack: NonNullable<DeskOptions['pack']>;
  readonly features?: NonNullable<DeskOptions['features']>;
}): Promise<DrivenDesk> {
  const { language } = options;
  const desk = await sampleDesk(options);
  const board = desk.as(DEFAULT_OWNER).call<Board>('boot');
  fillSamplePlan(desk, language);
  const complaints = busyComplaints(language).map((one, index) => ({ ...one, upTo: UP_TO[index] ?? 'assigned' }));
  for (const complaint of complaints.slice(0, FIRST_DAY)) workComplaint(desk, board, complaint, language);
  desk.advance('2026-03-03T15:00:00+08:00');
  answerSurveys(desk, language);
  openMeasures(desk, language);
  keepKnowledge(desk);
  desk.advance('2026-03-04T09:00:00+08:00');
  for (const complaint of complaints.slice(FIRST_DAY)) workComplaint(desk, board, complaint, language);
  holdOne(desk, language);
  const [away] = board.staff.filter(({ role }) => role === 'agent').slice(-1);
  if (away !== undefined) desk.as(DEFAULT_OWNER).edit('staff', away.mail, 'away', 'TRUE');
  desk.advance('2026-03-04T11:40:00+08:00');
  desk.as(DEFAULT_OWNER).call('makeReport', { from: '2026-03-02', to: '2026-03-02', mailTo: 'nobody' });
  desk.as(DEFAULT_OWNER).call('health');
  return desk;
}

/** The first customer asked is pleased, the next is not; the others keep silent. */
function answerSurveys(desk: DrivenDesk, language: Language): void {
  const links = desk.mails().flatMap(({ body }) => surveyLinksIn(body));
  [...new Set(links)].slice(0, 2).forEach((link, index) => {
    const answers: Record<string, string | number> = {};
    for (const item of desk.runtime.form(link).items) {
      const { title, type } = item;
      if (asksScore(item)) answers[title] = index === 0 ? 5 : 2;
      else if (asksWhy(item)) answers[title] = WORDS[language].why;
      else if (type === 'PARAGRAPH_TEXT') answers[title] = WORDS[language].suggestion[index] ?? '';
    }
    desk.submitForm('survey', answers, link);
  });
  desk.advance('PT10M');
}

/** What solved the first tickets is known since; one of it waits for a supervisor. */
function keepKnowledge(desk: DrivenDesk): void {
  const owner = desk.as(DEFAULT_OWNER);
  const solved = desk.rows('tickets').filter((row) => String(row['solution']) !== '');
  solved.slice(0, 3).forEach((row, index) => {
    // Typed: of a sample customer's name every word is a word of its own, and would be taken out of what is learned from a ticket.
    const [problem, solution, category, product] = ['description', 'solution', 'category', 'product'].map(
      (key) => row[key],
    );
    owner.call(index < 2 ? 'publishKnowledge' : 'suggestKnowledge', { problem, solution, category, product });
  });
  owner.call('rateKnowledge', { entryNo: 'K0001', helpful: true });
}

function openMeasures(desk: DrivenDesk, language: Language): void {
  const { measures, causes, done, verified } = WORDS[language];
  const owner = desk.as(DEFAULT_OWNER);
  const solved = desk.rows('tickets').filter((row) => String(row['solution']) !== '');
  solved.slice(0, measures.length).forEach((row, index) => {
    const ticketNo = String(row['ticketNo']);
    const dueOn = `2026-03-${index === 2 ? '03' : '20'}`;
    owner.call('openMeasure', {
      ticketNo,
      measure: measures[index],
      rootCause: causes[index],
      owner: String(row['owner']),
      dueOn,
    });
    if (index < 2) owner.call('completeMeasure', { ticketNo, measureNo: 1, result: done });
    if (index === 0) owner.call('verifyMeasure', { ticketNo, measureNo: 1, effective: true, note: verified });
  });
}

function holdOne(desk: DrivenDesk, language: Language): void {
  const owner = desk.as(DEFAULT_OWNER);
  const found = desk
    .rows('tickets')
    .map((row) => String(row['ticketNo']))
    .find((ticketNo) => owner.call<{ status: string }>('getTicket', { ticketNo }).status === 'inProgress');
  if (found === undefined) return;
  owner.call('hold', { ticketNo: found, waitingFor: 'customer', reason: WORDS[language].hold, chaseOn: '2026-03-09' });
}
