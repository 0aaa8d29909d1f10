/** More sample complaints, for a desk in full swing. Invented; visibly samples. */
import type { SampleComplaint } from './sampleComplaints';

type Words = readonly [zh: string, en: string];

const CASES: readonly (readonly [category: readonly [number, number], product: Words, description: Words])[] = [
  [
    [2, 3],
    ['示例咖啡机', 'Sample coffee maker'],
    ['收到的咖啡机颜色不对，订单写的是白色。', 'The coffee maker came in the wrong colour; the order says white.'],
  ],
  [
    [3, 1],
    ['示例吸尘器', 'Sample vacuum cleaner'],
    [
      '吸尘器用了两天就断电，要求退货并承担运费。',
      'The vacuum cleaner cut out after two days; I want to return it free of charge.',
    ],
  ],
  [
    [4, 2],
    ['示例门锁', 'Sample door lock'],
    [
      '指纹锁升级后经常识别失败，老人被锁在门外。',
      'Since the update the lock fails to read fingerprints; my parents were locked out.',
    ],
  ],
  [
    [1, 4],
    ['示例打印机', 'Sample printer'],
    [
      '发票抬头开错，财务要求本周内重开。',
      'The invoice is made out to the wrong name; accounting needs a new one this week.',
    ],
  ],
  [
    [5, 1],
    ['示例电热毯', 'Sample electric blanket'],
    [
      '电热毯局部过热，有烧焦气味，非常担心安全。',
      'The blanket gets too hot in one spot and smells burnt; I am worried about safety.',
    ],
  ],
  [
    [2, 1],
    ['示例书架', 'Sample bookshelf'],
    [
      '约好周六上午送货，等到晚上也没有来，客服电话一直占线。',
      'Delivery was agreed for Saturday morning; nobody came until night and the line was always busy.',
    ],
  ],
  [
    [0, 1],
    ['示例路由器', 'Sample router'],
    ['页面标价和结算价格不一致，请说明原因。', 'The price on the page and at the checkout differ; please explain.'],
  ],
  [
    [3, 3],
    ['示例洗碗机', 'Sample dishwasher'],
    [
      '洗碗机漏水，维修师傅来过一次没有修好。',
      'The dishwasher leaks; the technician came once and did not get it fixed.',
    ],
  ],
  [
    [5, 0],
    ['示例空调', 'Sample air conditioner'],
    [
      '安装后要求额外收费，事先没有任何说明。',
      'The fitter asked for extra money afterwards that nobody had mentioned.',
    ],
  ],
  [
    [1, 3],
    ['示例耳机', 'Sample earphones'],
    ['重复扣款两次，只下了一单。', 'I ordered once and was charged twice.'],
  ],
];

/** The further complaints in a language. */
export function busyComplaints(language: 'zh-CN' | 'en'): readonly Omit<SampleComplaint, 'upTo'>[] {
  const at = language === 'en' ? 1 : 0;
  const channels = ['phone', 'web', 'chat', 'mail'] as const;
  return CASES.map(([category, product, description], index) => ({
    category,
    channel: channels[index % channels.length] ?? 'phone',
    phone: `138000001${String(index).padStart(2, '0')}`,
    orderNo: `SAMPLE-11${String(index).padStart(2, '0')}`,
    name: language === 'en' ? `Customer Sample ${index + 11}` : `示例客户${index + 11}`,
    product: product[at],
    description: description[at],
  }));
}
