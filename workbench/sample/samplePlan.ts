/** Sample rows of the sheets that a service-plan desk has besides, so that there is something to see. */
import { deskSheet } from '../driver/deskRows';
import type { DrivenDesk } from '../driver/openDesk';
import { DEFAULT_OWNER } from '../driver/openDesk';

type Language = 'zh-CN' | 'en';
type Row = Readonly<Record<string, string>>;

const WORDS = {
  'zh-CN': {
    products: ['净水机 W5', '空气净化器 A3', '热水器 H2'],
    jobs: ['更换滤芯并检查密封', '清洗风道，更换滤网', '检查镁棒和安全阀', '软件升级并校准'],
    intervals: ['6 个月', '90 天', '1 年', '1 年'],
    remark: '上门前一天电话预约',
    terms: '滤芯等耗材不在保修范围内',
    topics: ['安全用电与登高作业', '投诉沟通技巧', '新品维修'],
    trainer: '示例培训中心',
    results: ['合格', '92 分', '合格'],
  },
  en: {
    products: ['Water purifier W5', 'Air purifier A3', 'Water heater H2'],
    jobs: [
      'Change the cartridge and check the seals',
      'Clean the ducts and change the filter',
      'Check anode and safety valve',
      'Update the software and calibrate',
    ],
    intervals: ['6 months', '90 days', '1 year', '1 year'],
    remark: 'Call the day before',
    terms: 'Cartridges are not covered',
    topics: ['Electrical safety and ladders', 'Talking with customers who complain', 'Repair of the new models'],
    trainer: 'Sample school',
    results: ['passed', '92 points', 'passed'],
  },
} as const satisfies Record<Language, object>;

/** Types the rows as the owner would; a desk without these sheets stays as it is. */
export function fillSamplePlan(desk: DrivenDesk, language: Language): void {
  const { products, jobs, intervals, remark, terms, topics, trainer, results } = WORDS[language];
  const [mail = DEFAULT_OWNER, other = DEFAULT_OWNER] = desk
    .rows('staff')
    .map((row) => String(row['mail']))
    .slice(1);
  typeRows(desk, 'terms', [
    { product: products[0], warrantyMonths: '24', returnDays: '7', exchangeDays: '15', repairDays: '7', remark: terms },
  ]);
  const dates = [
    ['2025-09-05', ''],
    ['2025-12-15', ''],
    ['2025-02-20', ''],
    ['', '2026-09-01'],
  ];
  typeRows(
    desk,
    'maintenance',
    dates.map(([lastOn = '', nextOn = ''], index) => ({
      product: products[index % products.length] ?? '',
      serialNo: `${['W5', 'A3', 'H2'][index % 3] ?? ''}-00${index + 1}23`,
      customerNo: `C-40${index + 10}`,
      job: jobs[index] ?? '',
      interval: intervals[index] ?? '',
      ...{ lastOn, nextOn },
      owner: index % 2 === 0 ? mail : other,
      remark: index === 0 ? remark : '',
    })),
  );
  typeRows(
    desk,
    'training',
    topics.map((topic, index) => ({
      heldOn: `2025-0${index + 2}-1${index}`,
      ...{ topic, trainer },
      participant: index === 1 ? other : mail,
      hours: String(index + 2),
      result: results[index] ?? '',
      nextOn: index === 0 ? '2026-02-10' : '',
    })),
  );
}

/** Rows below what stands there, as one paste each; cells that nobody names are left empty. */
function typeRows(desk: DrivenDesk, sheet: string, rows: readonly Row[]): void {
  if (!desk.runtime.tabs().some(({ name }) => desk.runtime.table(name).sheetMetadata['loopdesk.sheet'] === sheet))
    return;
  const { tab, places, values } = deskSheet(desk.runtime, sheet);
  const used = values.reduce((last, row, index) => (row.some((cell) => cell !== '') ? index + 1 : last), 1);
  const typed = [...places]
    .sort(([, one], [, place]) => one - place)
    .filter(([key]) => key !== 'state' && key !== 'line');
  desk.as(DEFAULT_OWNER).person.paste(
    tab,
    `A${used + 1}`,
    rows.map((row) => typed.map(([key]) => row[key] ?? '')),
  );
}
