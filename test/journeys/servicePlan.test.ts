import { WORKER } from './deskStaff';
import type { JourneyPlan, JourneyStep } from './wholeJourney';
import { wholeJourney } from './wholeJourney';

/** An inconvenience (minor) has 8 hours from its receipt to the first answer; the third attempt ends up as a safety matter, an emergency. */
const process = {
  pack: 'service-plan',
  priorities: ['minor', 'major', 'safety'],
  respondMinutes: 8 * 60,
  firstNo: '20260306001',
  scales: 1,
  isAnonymous: false,
} as const satisfies Partial<JourneyPlan>;

const delayed = (reason: string): readonly JourneyStep[] => [
  [WORKER, 'notifyDelay', { reason, newDueAt: '2026-03-10T17:00:00+08:00', channel: 'mail' }],
];

describe('a service-plan desk in Chinese', () => {
  wholeJourney({
    ...process,
    onFriday: delayed('滤芯缺货，供应商周二上午到货。'),
    language: 'zh-CN',
    deskName: '示例维保台',
    department: '维修部',
    front: '客服部',
    complaint: {
      channel: 'phone',
      customer: { name: '赵示例', phone: '13600002222', mail: 'customer@example.org', customerNo: 'C-4004' },
      category1: '维护保养',
      category2: '定期保养',
      description: '约好本周做净水机的年度保养，一直没有人上门。',
      product: '净水机 W5',
      serialNo: 'W5-000123',
    },
    words: {
      first: '已电话向客户致歉，并另约上门时间。',
      decision: '请今天上午联系客户，确定上门时间。',
      solution1: '周二上午上门保养并更换滤芯。',
      solution2: '安排另一位维修员当天上门。',
      solution3: '更换进水接头并重新测压。',
      solution4: '停用并更换整机，赠送一年延保。',
      why1: '换完滤芯后水流很小。',
      why2: '接头处有渗水。',
      return: '请写明维修员姓名和到达时间。',
      told: '维修员会在约定时间上门，有问题请随时回复。',
      thanks: '新机器使用正常。',
      reason: '客户认为保养拖延，还要反复上门。',
      measure: '保养前一周核对滤芯库存，缺货的提前改约。',
      cause: '保养排期未核对库存',
      done: '排期表已增加库存核对。',
      proof: '之后一个月的保养全部按时完成。',
      suggestion: '希望约好的时间能准时。',
    },
  });
});

describe('a service-plan desk in English', () => {
  wholeJourney({
    ...process,
    onFriday: delayed('The filter is out of stock; it arrives on Tuesday morning.'),
    language: 'en',
    deskName: 'Sample Maintenance',
    department: 'Repair',
    front: 'Customer service',
    complaint: {
      channel: 'phone',
      customer: { name: 'Max Sample', phone: '+44 20 7946 0333', mail: 'customer@example.org', customerNo: 'C-4004' },
      category1: 'Maintenance',
      category2: 'Scheduled maintenance',
      description: 'The yearly maintenance of the water filter was agreed for this week and nobody came.',
      product: 'Water filter W5',
      serialNo: 'W5-000123',
    },
    words: {
      first: 'Called the customer, apologised and agreed on another day.',
      decision: 'Call the customer this morning and fix the day.',
      solution1: 'Maintenance and a new filter on Tuesday morning.',
      solution2: 'Another technician goes there today.',
      solution3: 'Replace the inlet and test the pressure again.',
      solution4: 'Replace the whole unit and extend the warranty by a year.',
      why1: 'There is hardly any flow since the new filter.',
      why2: 'Water drips from the inlet.',
      return: 'Name the technician and the time of arrival.',
      told: 'The technician will come at the time agreed; please reply if anything is unclear.',
      thanks: 'The new unit works.',
      reason: 'Late maintenance and several visits.',
      measure: 'Check the stock of filters a week before maintenance.',
      cause: 'Planned without looking at the stock',
      done: 'The plan has a column for the stock.',
      proof: 'All maintenance of the month after was on time.',
      suggestion: 'Come on the day that was agreed.',
    },
  });
});
