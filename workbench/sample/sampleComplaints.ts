/** Complaints of the sample desk. Invented; names, numbers and addresses are visibly samples. */
export interface SampleComplaint {
  /** Category by place: first and second level, as far as the pack has them. */
  readonly category: readonly [number, number];
  readonly channel: 'phone' | 'mail' | 'chat' | 'web';
  readonly name: string;
  readonly phone: string;
  readonly description: string;
  readonly product: string;
  readonly orderNo: string;
  /** How far the sample staff has come with it. */
  readonly upTo: 'assigned' | 'acknowledged' | 'responded' | 'proposed' | 'informed' | 'confirmed';
}

type Words = readonly [zh: string, en: string];

const CASES: readonly (Omit<SampleComplaint, 'description' | 'product' | 'name'> & {
  readonly description: Words;
  readonly product: Words;
})[] = [
  {
    category: [4, 0],
    channel: 'chat',
    phone: '13800000001',
    orderNo: 'SAMPLE-1001',
    upTo: 'confirmed',
    product: ['示例收银系统', 'Sample till software'],
    description: [
      '系统紧急报错，门店无法收银，严重影响营业。',
      'Urgent: the till shows an error and the shop cannot take payments.',
    ],
  },
  {
    category: [2, 0],
    channel: 'phone',
    phone: '13800000002',
    orderNo: 'SAMPLE-1002',
    upTo: 'informed',
    product: ['示例烤箱', 'Sample oven'],
    description: [
      '物流信息停在中转站已经三天没有更新，请尽快核实。',
      'The parcel has been at the transit centre for three days without an update.',
    ],
  },
  {
    category: [3, 0],
    channel: 'web',
    phone: '13800000003',
    orderNo: 'SAMPLE-1003',
    upTo: 'proposed',
    product: ['示例台灯', 'Sample lamp'],
    description: ['退货已签收一周，退款还没有到账。', 'The return arrived a week ago and the refund has not come.'],
  },
  {
    category: [5, 0],
    channel: 'phone',
    phone: '13800000004',
    orderNo: 'SAMPLE-1004',
    upTo: 'responded',
    product: ['示例净水器', 'Sample water filter'],
    description: ['预约上门安装，师傅迟到两小时且态度很差。', 'The fitter came two hours late and was rude.'],
  },
  {
    category: [0, 0],
    channel: 'chat',
    phone: '13800000005',
    orderNo: '',
    upTo: 'acknowledged',
    product: ['示例手表', 'Sample watch'],
    description: ['请问睡眠监测功能怎么打开？', 'How do I switch on sleep tracking?'],
  },
  {
    category: [4, 1],
    channel: 'mail',
    phone: '13800000001',
    orderNo: 'SAMPLE-1006',
    upTo: 'assigned',
    product: ['示例收银系统', 'Sample till software'],
    description: ['升级后账号无法登录，提示密码错误。', 'Since the update my account cannot log in: wrong password.'],
  },
];

/** The sample complaints in a language. */
export function sampleComplaints(language: 'zh-CN' | 'en'): readonly SampleComplaint[] {
  const at = language === 'en' ? 1 : 0;
  return CASES.map((one, index) => ({
    ...one,
    name: language === 'en' ? `Customer Sample ${index + 1}` : `示例客户${index + 1}`,
    description: one.description[at],
    product: one.product[at],
  }));
}
