/** Facts for the look at a mail template: plainly made up. */
import type { Instant } from '../../domain/time/instant';
import { HOUR_MS, later } from '../../domain/time/instant';
import type { LocalDate } from '../../domain/time/localDate';
import type { Zone } from '../../domain/time/zone';
import { instantToLocal } from '../../domain/time/zone';
import type { Language, Pack } from '../../packs/pack';
import { dateText } from '../dateText';
import { measureTexts } from '../review/measureWords';
import type { MailContext } from './mailFacts';
import { sampleReport } from './sampleReport';

interface SampleWords {
  readonly customer: string;
  readonly owner: string;
  readonly product: string;
  readonly description: string;
  readonly solution: string;
  readonly reason: string;
  readonly message: string;
  readonly measure: string;
  readonly job: string;
  readonly address: string;
}

const WORDS: Readonly<Record<Language, SampleWords>> = {
  'zh-CN': {
    customer: '示例客户',
    owner: '示例负责人',
    product: '示例产品 A1',
    description: '（示例）产品使用一周后无法开机，请尽快处理。',
    solution: '（示例）更换同款新机，旧机由快递取回。',
    reason: '（示例）配件尚在途中。',
    message: '（示例）您好，新机今天已经寄出，旧机由快递员一并取回。',
    measure: '（示例）出厂前增加开机检验。',
    job: '（示例）更换滤芯',
    address: '示例市示例路 1 号',
  },
  en: {
    customer: 'Sample Customer',
    owner: 'Sample Owner',
    product: 'Sample product A1',
    description: '(Sample) After a week the product no longer starts. Please help soon.',
    solution: '(Sample) A new unit is sent, the old one is collected.',
    reason: '(Sample) A part is still on its way.',
    message: '(Sample) The new unit left today; the courier takes the old one along.',
    measure: '(Sample) Every unit is started once before it leaves the works.',
    job: '(Sample) Replace the filter',
    address: '1 Sample Road, Sampletown',
  },
};

/** What a mail is filled with, but for what the desk itself knows. */
export function sampleMail(
  language: Language,
  { categories, priorities, departments, clocks }: Pack,
  now: Instant,
  zone: Zone,
): Pick<MailContext, 'values' | 'contact' | 'surveyLink'> {
  const words = WORDS[language];
  const on = (days: number): LocalDate => instantToLocal(zone, later(now, days * 24 * HOUR_MS)).date;
  const [first] = categories;
  const path = [first?.name[language], first?.children[0]?.name[language]].filter((name) => name !== undefined);
  const clock = clocks.find(({ id }) => id === 'respond') ?? clocks[0];
  return {
    values: {
      ...{
        ticketNo: '20260302001',
        priority: priorities[0]?.id ?? '',
        priorityName: priorities[0]?.name[language] ?? '',
      },
      ...{ category: path.join(' / '), department: departments[0]?.name[language] ?? '', collaborators: '' },
      ...{ description: words.description, product: words.product, orderNo: 'A-0001', serialNo: 'SN-0001' },
      ...{ owner: 'owner@example.com', ownerName: words.owner, executor: words.owner, customerName: words.customer },
      ...{ solution: words.solution, completeOn: on(3), compensation: '', request: '', attempt: 2, level: 1 },
      ...{ clock: clock?.id ?? '', dueAt: later(now, 2 * HOUR_MS), newDueAt: later(now, 48 * HOUR_MS), of: 'breach' },
      ...{ reason: words.reason, decision: words.reason, comment: words.reason, support: '', told: words.owner },
      ...{ words: words.message, measure: words.measure, job: words.job, dueOn: on(7), lastOn: on(-83), cycle: 1 },
      ...{ statement: 'noChange', measureOwner: words.owner, effect: effectSample(language, on) },
      ...{ kind: 'week', from: on(-7), to: on(-1), reportNo: `W${on(-7)}`, countedAt: now },
      report: JSON.stringify(sampleReport(path, words.owner, now, on)),
      ...{
        alarmKind: 'category',
        what: path.join(' / '),
        since: later(now, -60 * HOUR_MS),
        customers: 9,
        expected: '1.4',
      },
      ...(clock ? { [`${clock.id}DueAt`]: later(now, 2 * HOUR_MS) } : {}),
    },
    contact: { name: words.customer, phone: '000 0000 0000', mail: 'customer@example.org', address: words.address },
    surveyLink: 'https://docs.google.com/forms/d/e/SAMPLE/viewform',
  };
}

/** What was counted around a measure, four weeks on either side. */
function effectSample(language: Language, on: (days: number) => string): string {
  const { effect, statements, cases, days } = measureTexts(language);
  const part = (from: number, to: number): string => days(dateText(language, on(from)), dateText(language, on(to)));
  return effect(statements.noChange[0], cases(9), part(-64, -37), cases(7), part(-28, -1));
}
