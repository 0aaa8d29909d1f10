import { HEAD } from './deskStaff';
import type { JourneyPlan } from './wholeJourney';
import { wholeJourney } from './wholeJourney';

/** A question (P3) has 24 hours to its first answer; a late one goes to the department's manager at once. */
const process = {
  pack: 'after-sales',
  priorities: ['P3', 'P2', 'P1'],
  respondMinutes: 24 * 60,
  firstNo: '202603001',
  ladder: [{ level: 1, to: HEAD, afterMinutes: 0, copied: [] }],
  scales: 1,
  isAnonymous: false,
} as const satisfies Partial<JourneyPlan>;

describe('an after-sales desk in Chinese', () => {
  wholeJourney({
    ...process,
    language: 'zh-CN',
    deskName: '示例售后台',
    department: '技术支持部',
    front: '客服部',
    complaint: {
      channel: 'phone',
      customer: { name: '王示例', phone: '13700001111', mail: 'customer@example.org', customerNo: 'C-3003' },
      category1: '产品类',
      category2: '版本兼容',
      description: '控制软件升级到新版本后，连接不上原来的采集盒。',
      request: '希望本周内恢复采集。',
      product: '采集盒 A2',
    },
    words: {
      first: '已电话联系客户，确认采集盒的固件版本。',
      decision: '请今天上午联系客户，明天给出方案。',
      solution1: '提供旧版控制软件的安装包。',
      solution2: '远程为采集盒升级固件。',
      solution3: '更换采集盒的通信板。',
      solution4: '整机更换，并由工程师上门调试。',
      why1: '旧版软件装不上新系统。',
      why2: '升级后能连接，但数据时断时续。',
      return: '请写明由谁远程操作、需要多长时间。',
      told: '工程师会按约定时间与您联系，有问题请随时回复。',
      thanks: '现在连接稳定了。',
      reason: '客户认为前后换了几个方案，等得太久。',
      measure: '发布新版本前，用在售的各代采集盒做兼容性测试。',
      cause: '发布前未测旧固件',
      done: '兼容性测试已列入发布清单。',
      proof: '之后两次发布均未收到同类问题。',
      suggestion: '升级前请先说明支持哪些型号。',
    },
  });
});

describe('an after-sales desk in English', () => {
  wholeJourney({
    ...process,
    language: 'en',
    deskName: 'Sample After-sales',
    department: 'Technical support',
    front: 'Customer service',
    complaint: {
      channel: 'phone',
      customer: { name: 'Kim Sample', phone: '+44 20 7946 0222', mail: 'customer@example.org', customerNo: 'C-3003' },
      category1: 'Product',
      category2: 'Version compatibility',
      description: 'Since the update of the control software the old logger is no longer found.',
      request: 'It should log again this week.',
      product: 'Logger A2',
    },
    words: {
      first: 'Called the customer and asked for the firmware version.',
      decision: 'Call the customer this morning; a plan by tomorrow.',
      solution1: 'Send the installer of the old control software.',
      solution2: 'Update the firmware of the logger remotely.',
      solution3: 'Replace the communication board of the logger.',
      solution4: 'Replace the whole logger; an engineer sets it up on site.',
      why1: 'The old software does not run on the new system.',
      why2: 'It connects now, but the data come and go.',
      return: 'Say who does it remotely and how long it takes.',
      told: 'The engineer will contact you at the time agreed; please reply if anything is unclear.',
      thanks: 'The connection is stable now.',
      reason: 'Several plans one after the other; it took too long.',
      measure: 'Test each release with every logger on sale.',
      cause: 'Old firmware was not tested',
      done: 'The test is on the release checklist.',
      proof: 'Two releases since then without such a complaint.',
      suggestion: 'Say which models are supported before an update.',
    },
  });
});
