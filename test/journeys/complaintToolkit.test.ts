import { SUPERVISOR, WORKER } from './deskStaff';
import type { JourneyPlan, JourneyStep } from './wholeJourney';
import { wholeJourney } from './wholeJourney';

/** Accepted, then graded and given out by hand, investigated before anything is proposed; the first answer is due 15 minutes after the receipt. */
const process = {
  pack: 'complaint-toolkit',
  priorities: ['low', 'mid', 'high'],
  respondMinutes: 15,
  firstNo: '20260306001',
  handOut: [
    [SUPERVISOR, 'triage'],
    [SUPERVISOR, 'assign'],
  ],
  scales: 1,
  isAnonymous: false,
} as const satisfies Partial<JourneyPlan>;

const investigated = (
  note: string,
  findings: string,
  rootCause: string,
  responsible: string,
): readonly JourneyStep[] => [
  [WORKER, 'logProgress', { note }],
  [WORKER, 'recordFindings', { findings, rootCause, responsible, affectedCustomers: 3 }],
];

describe('a complaint-toolkit desk in Chinese', () => {
  wholeJourney({
    ...process,
    onFriday: investigated(
      '已调取出库检验照片。',
      '出库照片上已有划痕，同批次还有三位客户反映。',
      '包装垫片缺失',
      '品控部',
    ),
    language: 'zh-CN',
    deskName: '示例投诉台',
    department: '品控部',
    front: '客服部',
    complaint: {
      channel: 'web',
      customer: { name: '孙示例', phone: '13500003333', mail: 'customer@example.org', customerNo: 'C-5005' },
      category1: '产品质量类',
      category2: '外观瑕疵',
      description: '收到的电饭煲外壳有两道划痕，像是用过的。',
      product: '电饭煲 R3',
      batch: 'R3-2602',
    },
    words: {
      first: '已致电客户，理解客户的不满，说明正在核查。',
      decision: '请立即联系客户，并核查同批次出库记录。',
      solution1: '补偿客户一张优惠券。',
      solution2: '为客户换一台新机。',
      solution3: '再换一台，由品控部开箱检验后发出。',
      solution4: '全额退款，并赠送一台检验过的新机。',
      why1: '不要优惠券，要换新的。',
      why2: '换来的这台也有划痕。',
      return: '请写明换机的发货时间。',
      told: '我们会按上述方案处理，有问题请随时回复。',
      thanks: '新机完好，谢谢。',
      reason: '客户认为换了两次才收到完好的产品。',
      measure: '包装线增加垫片检测，缺垫片自动停线。',
      cause: '包装垫片缺失',
      done: '检测装置已安装。',
      proof: '之后一个批次无外观投诉。',
      suggestion: '发货前请认真检查。',
    },
  });
});

describe('a complaint-toolkit desk in English', () => {
  wholeJourney({
    ...process,
    onFriday: investigated(
      'Pulled the photographs of the outgoing inspection.',
      'The scratches are on the photographs; three more customers of the batch report them.',
      'Spacer missing in the packaging',
      'Quality control',
    ),
    language: 'en',
    deskName: 'Sample Complaints',
    department: 'Quality control',
    front: 'Customer service',
    complaint: {
      channel: 'web',
      customer: { name: 'Joe Sample', phone: '+44 20 7946 0444', mail: 'customer@example.org', customerNo: 'C-5005' },
      category1: 'Product quality',
      category2: 'Blemish',
      description: 'The rice cooker that arrived has two scratches as if it had been used.',
      product: 'Rice cooker R3',
      batch: 'R3-2602',
    },
    words: {
      first: 'Called the customer, apologised and said that we are looking into it.',
      decision: 'Call the customer at once and check the records of the batch.',
      solution1: 'Send the customer a voucher.',
      solution2: 'Exchange it for a new one.',
      solution3: 'Exchange it again; quality control opens and checks it first.',
      solution4: 'Refund in full, and a checked new one as a gift.',
      why1: 'A voucher is no use, I want a new one.',
      why2: 'The new one has scratches too.',
      return: 'Say when the new one is sent.',
      told: 'We will do as described; please reply if anything is unclear.',
      thanks: 'This one is flawless, thank you.',
      reason: 'Two exchanges until one arrived intact.',
      measure: 'A sensor for the spacer stops the packaging line.',
      cause: 'Spacer missing in the packaging',
      done: 'The sensor is installed.',
      proof: 'No complaint about blemishes in the batch after.',
      suggestion: 'Please look before you send.',
    },
  });
});
