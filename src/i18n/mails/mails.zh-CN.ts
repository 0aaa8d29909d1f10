/** The desk's mails in Chinese. Over 250 lines because it is one complete list. */
import { menuPath } from '../menu/menu';
import { stepsZhCn } from '../refusals/refusalWords.zh-CN';
import { alarmsZh } from '../review/alarms.zh-CN';
import { measuresZhCn } from '../review/measures.zh-CN';
import { reportZh } from '../review/report.zh-CN';
import { reviewZh } from '../review/review.zh-CN';
import { alarmLetter } from './alarmLetter';
import type { LetterRow } from './letter';
import type { DigestEntry, Draft, MailFacts, MailWords } from './mailFacts';
import { partedDigest, rowsOf, ticketsIn } from './mailFacts';
import { reportLetter } from './reportLetter';

const openTicket = menuPath('zh-CN', 'ticket');

const LETTERS: MailWords['one'] = {
  dispatch: (facts) => ({
    subject: `${tag(facts)}新工单派给您${graded(facts)}`,
    title: `工单 ${facts.text('ticketNo')} 已派给您`,
    before: [
      `${facts.text('ownerName') || '同事'}，您好！`,
      `请处理以下工单。${soonest(facts)}`,
      facts.why && `派单依据：${facts.why}。`,
    ],
    rows: [
      ...ticketRows(facts),
      ...rowsOf([
        ['牵头部门', facts.text('collaborators') === '' ? '' : facts.text('department')],
        ['协同部门', facts.text('collaborators').replace(/, /g, '、')],
        ['客户姓名', facts.contact.name],
        ['客户电话', facts.contact.phone],
        ['客户邮箱', facts.contact.mail],
        ['客户地址', facts.contact.address],
      ]),
    ],
    after: [howTo('签收', '签收后请联系客户，并记录首次响应。'), '客户联系方式仅供处理此工单使用，请勿转发。'],
  }),
  copy: (facts) => ({
    subject: `${tag(facts)}抄送：${copied(facts)}`,
    title: `抄送 工单 ${facts.text('ticketNo')}：${copied(facts)}`,
    before: [`供您了解，已通知${facts.text('told')}处理。`],
    rows: [
      ...rowsOf([
        ['负责人', owner(facts)],
        ['协同部门', facts.text('collaborators').replace(/, /g, '、')],
        ['升级原因', facts.text('reason')],
        ['所需支持', facts.text('support')],
      ]),
      ...ticketRows(facts),
    ],
    after: [howTo()],
  }),
  nobodyToAssign: (facts) => ({
    subject: `${tag(facts)}无人可派，请指定负责人${graded(facts)}`,
    title: `工单 ${facts.text('ticketNo')} 没有负责人`,
    before: [`按责任矩阵找不到可以接单的人，请您指定负责人。${soonest(facts)}`],
    rows: ticketRows(facts),
    after: [howTo(stepsZhCn.assigned), '如有人员不在岗，请在「人员」表中填写代理人；缺少分类的，请补充「责任矩阵」。'],
  }),
  warning: (facts) => ({
    subject: `${tag(facts)}即将到期：${facts.clock}，${facts.at('dueAt')} 截止`,
    title: `工单 ${facts.text('ticketNo')}：「${facts.clock}」即将到期`,
    before: [
      `「${facts.clock}」将于 ${facts.at('dueAt')} 到期，请在此之前完成。`,
      '如果预计无法按时完成，请尽早升级，并在到期之前告知客户。',
    ],
    rows: ticketRows(facts),
    after: [howTo()],
  }),
  breach: (facts) => ({
    subject: `${tag(facts)}已超时：${facts.clock}，${facts.at('dueAt')} 截止`,
    title: `工单 ${facts.text('ticketNo')}：「${facts.clock}」已超时`,
    before: [
      `「${facts.clock}」没有在截止时间 ${facts.at('dueAt')} 之前完成。`,
      '如仍未完成，请立即处理；如有困难，请升级并说明所需支持。',
    ],
    rows: ticketRows(facts),
    after: [howTo()],
  }),
  escalation: (facts) => ({
    subject: `${tag(facts)}升级至 ${facts.text('level')} 级${why(facts)}`,
    title: `工单 ${facts.text('ticketNo')} 升级到您这里`,
    before: [
      escalatedFor(facts),
      `请${facts.at('evaluateDueAt') === '' ? '尽快' : `在 ${facts.at('evaluateDueAt')} 前`}给出评估意见和支持措施。`,
    ],
    rows: [
      ...rowsOf([
        ['升级级别', facts.text('level')],
        ['升级原因', facts.text('reason')],
        ['所需支持', facts.text('support')],
        ['负责人', owner(facts)],
        ['应急小组', facts.text('major') === '' ? '' : facts.text('collaborators').replace(/, /g, '、')],
      ]),
      ...ticketRows(facts),
    ],
    after: [howTo(stepsZhCn.evaluated)],
  }),
  evaluated: (facts) => ({
    subject: `${tag(facts)}升级事项已评估`,
    title: `工单 ${facts.text('ticketNo')}：升级评估意见`,
    before: [`此工单的升级事项已有评估意见，请据此继续处理。${soonest(facts)}`],
    rows: [...rowsOf([['评估意见', facts.text('decision')]]), ...ticketRows(facts)],
    after: [howTo()],
  }),
  reviewWanted: (facts) => ({
    subject: `${tag(facts)}方案待审核${graded(facts)}`,
    title: `工单 ${facts.text('ticketNo')}：处理方案待审核`,
    before: [`请审核以下处理方案。通过后才会告知客户；需要修改的请退回，并写明要求。${soonest(facts)}`],
    rows: [...solutionRows(facts), ...rowsOf([['负责人', owner(facts)]]), ...ticketRows(facts)],
    after: [howTo(stepsZhCn.approved)],
  }),
  returned: (facts) => ({
    subject: `${tag(facts)}方案被退回，请修改`,
    title: `工单 ${facts.text('ticketNo')}：处理方案被退回`,
    before: [`请按审核意见修改方案后重新提交。${soonest(facts)}`],
    rows: [...rowsOf([['审核意见', facts.text('reason')]]), ...solutionRows(facts), ...ticketRows(facts)],
    after: [howTo(stepsZhCn.proposed)],
  }),
  approved: (facts) => ({
    subject: `${tag(facts)}方案已通过，请告知客户`,
    title: `工单 ${facts.text('ticketNo')}：处理方案已通过`,
    before: [`请将处理方案告知客户。${soonest(facts)}`],
    rows: [...solutionRows(facts), ...ticketRows(facts)],
    after: [howTo(stepsZhCn.informed)],
  }),
  reopened: (facts) => ({
    subject: `${tag(facts)}客户不满意，工单已重启${graded(facts)}`,
    title: `工单 ${facts.text('ticketNo')} 已重启`,
    before: [
      `客户对处理结果不满意，工单已重启，这是第 ${facts.text('attempt')} 次处理。`,
      `请负责人${facts.at('improveDueAt') === '' ? '尽快' : `在 ${facts.at('improveDueAt')} 前`}提交改进方案。`,
    ],
    rows: [
      ...rowsOf([
        ['客户意见', facts.text('comment')],
        ['负责人', owner(facts)],
      ]),
      ...ticketRows(facts),
    ],
    after: [howTo(stepsZhCn.proposed)],
  }),
  lowScore: (facts) => ({
    subject: `${tag(facts)}满意度低分，请回访客户`,
    title: `工单 ${facts.text('ticketNo')}：满意度低分`,
    before: [
      `客户在满意度调查中给出了低分。请${facts.at('contactDueAt') === '' ? '尽快' : `在 ${facts.at('contactDueAt')} 前`}联系客户，了解原因并记录。`,
      '此邮件仅供回访使用，请勿转发给经办人员。',
    ],
    rows: [...ticketRows(facts), ...rowsOf([['负责人', owner(facts)]])],
    after: [howTo(stepsZhCn.contacted)],
  }),
  customerWrote: (facts) => ({
    subject: `${tag(facts)}客户补充了信息`,
    title: `工单 ${facts.text('ticketNo')}：客户补充了信息`,
    before: ['客户在查询页面或表单中留下了以下内容，请及时查看；需要答复的，请尽快联系客户。'],
    rows: [...rowsOf([['客户补充', facts.text('comment')]]), ...ticketRows(facts)],
    after: [howTo()],
  }),
  measure: (facts) => ({
    subject: `${tag(facts)}改进措施，请于 ${facts.on('dueOn')} 前完成`,
    title: `${ofMeasure(facts)}：请落实改进措施`,
    before: [`请在 ${facts.on('dueOn')} 前完成以下改进措施，以免同类问题再次发生。`],
    rows: measureRows(facts),
    after: [howToMeasure(facts, stepsZhCn.measureDone)],
  }),
  measureDue: (facts) => ({
    subject: `${tag(facts)}改进措施 ${facts.on('dueOn')} 到期`,
    title: `${ofMeasure(facts)}：您负责的改进措施到期`,
    before: [`以下改进措施于 ${facts.on('dueOn')} 到期，尚未登记完成，请尽快落实并登记。`],
    rows: measureRows(facts),
    after: [howToMeasure(facts, stepsZhCn.measureDone)],
  }),
  measureOverdue: (facts) => ({
    subject: `${tag(facts)}改进措施已逾期（期限 ${facts.on('dueOn')}）`,
    title: `${ofMeasure(facts)}：改进措施已逾期`,
    before: [
      `${facts.text('measureOwner')}负责的改进措施应于 ${facts.on('dueOn')} 前完成，至今未完成。请督促落实，或商定替代办法。`,
    ],
    rows: measureRows(facts),
    after: [howToMeasure(facts, stepsZhCn.measureDone)],
  }),
  measureVerify: (facts) => ({
    subject: `${tag(facts)}请验证改进措施：${statement(facts)[0]}`,
    title: `${ofMeasure(facts)}：请验证改进措施`,
    before: [
      `该措施的观察期已满，系统统计结果：${facts.text('effect')}。${statement(facts)[1]}`,
      '请作出验证结论；与系统结论不一致或系统无法判断时，请写明理由。',
    ],
    rows: measureRows(facts),
    after: [howToMeasure(facts, stepsZhCn.measureVerified)],
  }),
  surveyByHand: (facts) => ({
    subject: `${tag(facts)}请转交满意度调查`,
    title: `工单 ${facts.text('ticketNo')}：请转交满意度调查`,
    before: ['客户没有留下邮箱。请通过电话、短信等方式把以下链接转给客户，由客户本人填写，请勿代填。'],
    rows: ticketRows(facts),
    link: { label: '满意度调查', url: facts.surveyLink },
  }),
  customerReceived: (facts) => ({
    subject: `我们已收到您反馈的问题（工单号 ${facts.text('ticketNo')}）`,
    title: '我们已收到您反馈的问题',
    before: [
      greeting(facts),
      '感谢您告诉我们。给您带来不便，我们深表歉意。您的问题已经登记，会有专人跟进。',
      promise(facts),
    ],
    rows: rowsOf([
      ['工单号', facts.text('ticketNo')],
      ['您反馈的问题', facts.text('description')],
      ['处理级别', facts.text('priorityName')],
      ['最迟联系您', facts.at('respondDueAt')],
      ['最迟给出方案', facts.at('planDueAt')],
      ['最迟解决', facts.at('resolveDueAt')],
    ]),
    link: { label: '查看处理进度', url: facts.pageLink },
    after: [
      facts.pageLink === ''
        ? '如需补充情况，请直接回复本邮件，并保留主题中的工单号。'
        : '您也可以在该页面补充情况。此链接仅供您本人使用，请勿转发。',
    ],
  }),
  customerSolution: (facts) => ({
    subject: `您反馈的问题已有处理结果（工单号 ${facts.text('ticketNo')}）`,
    title: '您反馈的问题已有处理结果',
    before: told(facts),
    rows: [
      ...rowsOf([['工单号', facts.text('ticketNo')]]),
      ...(facts.text('words').includes(facts.text('solution')) ? [] : solutionRows(facts)),
    ],
    link: { label: '确认是否已解决', url: facts.pageLink || facts.confirmLink },
    after: [
      facts.pageLink === ''
        ? facts.confirmLink === ''
          ? '您对这个结果满意吗？请直接回复本邮件告诉我们。如果问题仍未解决，我们会继续处理。'
          : '您对这个结果满意吗？请点击上面的链接填写，只需片刻。如果问题仍未解决，我们会继续处理。此链接仅供您本人使用，请勿转发。'
        : '您对这个结果满意吗？请打开上面的页面，点一下即可告诉我们。如果问题仍未解决，我们会继续处理。',
    ],
  }),
  customerDelay: (facts) => ({
    subject: `关于您反馈的问题：我们还需要一些时间（工单号 ${facts.text('ticketNo')}）`,
    title: '我们还需要一些时间',
    before: [
      greeting(facts),
      `很抱歉，您反馈的问题不能按原定时间处理完成。我们会在 ${facts.at('newDueAt')} 前给您答复。`,
    ],
    rows: rowsOf([
      ['工单号', facts.text('ticketNo')],
      ['您反馈的问题', facts.text('description')],
      ['延期原因', facts.text('reason')],
      ['新的时间', facts.at('newDueAt')],
    ]),
    link: { label: '查看处理进度', url: facts.pageLink },
    after: [
      facts.pageLink === ''
        ? '如果这个时间给您带来不便，请直接回复本邮件，我们会尽力安排。'
        : '如果这个时间给您带来不便，请在该页面告诉我们，我们会尽力安排。',
    ],
  }),
  customerReminder: (facts) => ({
    subject: `您的问题解决了吗？（工单号 ${facts.text('ticketNo')}）`,
    title: '您的问题解决了吗？',
    before: [
      greeting(facts),
      `我们此前已把处理结果告诉您，想确认您的问题是否已经解决。${
        facts.pageLink + facts.confirmLink === ''
          ? '请直接回复本邮件，告诉我们满意或不满意，以及您的意见。'
          : facts.pageLink === ''
            ? '请点击下面的链接告诉我们。'
            : '请打开下面的页面，点一下即可告诉我们。'
      }`,
    ],
    rows: [
      ...rowsOf([
        ['工单号', facts.text('ticketNo')],
        ['您反馈的问题', facts.text('description')],
      ]),
      ...solutionRows(facts),
    ],
    link: { label: '确认是否已解决', url: facts.pageLink || facts.confirmLink },
    after: ['如果没有收到您的回复，我们会在几天后先行结案。之后如仍有问题，欢迎随时联系我们，我们会继续处理。'],
  }),
  survey: (facts) => ({
    subject: `请为我们的服务打分（工单号 ${facts.text('ticketNo')}）`,
    title: '请为我们的服务打分',
    before: [
      greeting(facts),
      `您反馈的问题已处理完毕。诚邀您为本次服务打分，${facts.text('questions') === '' ? '' : `共 ${facts.text('questions')} 个问题，`}只需一两分钟。`,
      facts.text('anonymous') === 'yes' ? '本调查匿名进行，经办人员看不到是谁的回答。' : '',
    ],
    rows: rowsOf([
      ['工单号', facts.text('ticketNo')],
      ['您反馈的问题', facts.text('description')],
    ]),
    link: { label: '开始填写', url: facts.surveyLink },
    after: ['感谢您的支持，您的意见会帮助我们改进。'],
  }),
  surveyReminder: (facts) => ({
    subject: `诚邀您评价我们的服务（工单号 ${facts.text('ticketNo')}）`,
    title: '诚邀您评价我们的服务',
    before: [
      greeting(facts),
      '前几天我们给您发过一份服务评价问卷。如果您方便，请抽一两分钟填写；本次提醒之后我们不再打扰。',
      facts.text('anonymous') === 'yes' ? '本调查匿名进行，经办人员看不到是谁的回答。' : '',
    ],
    rows: rowsOf([
      ['工单号', facts.text('ticketNo')],
      ['您反馈的问题', facts.text('description')],
    ]),
    link: { label: '开始填写', url: facts.surveyLink },
    after: ['感谢您的支持，您的意见会帮助我们改进。'],
  }),
  maintenanceDue: (facts) => ({
    subject: `保养提醒：${unit(facts)}，${facts.on('dueOn')} 到期`,
    title: `保养提醒：${unit(facts)}，${facts.on('dueOn')} 到期`,
    before: [`${facts.text('job')}：请安排在 ${facts.on('dueOn')} 前完成。`],
    rows: maintenanceRows(facts),
    after: [onceDone],
  }),
  maintenanceOverdue: (facts) => ({
    subject: `保养逾期：${unit(facts)}，应于 ${facts.on('dueOn')} 完成`,
    title: `保养逾期：${unit(facts)}，应于 ${facts.on('dueOn')} 完成`,
    before: [`${facts.text('job')}：应于 ${facts.on('dueOn')} 完成，现已逾期。请尽快处理，或另行约定日期。`],
    rows: maintenanceRows(facts),
    after: [onceDone, '此日期不再重复提醒。'],
  }),
  review: (facts) => reportLetter({ report: reportZh, review: reviewZh, sheet: '报告' }, facts),
  alarm: (facts) => alarmLetter(alarmsZh, '异常预警', `「${menuPath('zh-CN', 'alarms')}」`, facts),
};

const onceDone = '完成后请在「保养计划」表的「上次保养」填写日期，下次日期会自动顺延。';

function unit(facts: MailFacts): string {
  return [facts.text('product'), facts.text('serialNo')].filter((part) => part !== '').join(' ');
}

function maintenanceRows(facts: MailFacts): readonly LetterRow[] {
  return rowsOf([
    ['产品', facts.text('product')],
    ['序列号', facts.text('serialNo')],
    ['客户编号', facts.text('customerNo')],
    ['保养内容', facts.text('job')],
    ['上次保养', facts.on('lastOn')],
    ['到期日期', facts.on('dueOn')],
    ['备注', facts.text('remark')],
  ]);
}

/** What a digest says of a mail: what it is about, and its first sentence that is no greeting. */
function entryOf({ draft }: DigestEntry): string {
  const [first = ''] = draft.before.filter((part) => part !== '' && !part.endsWith('您好！'));
  return [draft.title, first, draft.link?.url ?? ''].filter((part) => part !== '').join('\n');
}

function digestOfOne(entries: readonly DigestEntry[], isLate: boolean): Draft {
  const [{ ticketNo } = { ticketNo: '' }] = entries;
  return {
    subject: `【${ticketNo}】${entries.length} 项待处理${isLate ? '，已超时或升级' : ''}`,
    title: `工单 ${ticketNo}：${entries.length} 项待您处理`,
    before: entries.map(entryOf),
    rows: [],
    after: [howTo()],
  };
}

const NAMES: MailWords['names'] = {
  dispatch: '派单通知（负责人）',
  copy: '抄送（流程规定的人员）',
  nobodyToAssign: '无人可派（主管）',
  warning: '即将到期（责任人）',
  breach: '已超时（责任人）',
  escalation: '升级通知（升级对象）',
  evaluated: '升级已评估（负责人）',
  reviewWanted: '方案待审核（审核人）',
  returned: '方案被退回（负责人）',
  approved: '方案已通过（负责人）',
  reopened: '工单重启（负责人和主管）',
  lowScore: '满意度低分（主管）',
  customerWrote: '客户补充信息',
  measure: '改进措施（执行人）',
  measureDue: '改进措施到期（执行人）',
  measureOverdue: '改进措施逾期（逐级上报）',
  measureVerify: '验证改进措施（主管）',
  customerReceived: '投诉已受理（客户）',
  customerSolution: '处理方案（客户）',
  customerDelay: '延期告知（客户）',
  customerReminder: '是否已解决（客户）',
  survey: '满意度调查（客户）',
  surveyReminder: '调查提醒（客户）',
  surveyByHand: '转交调查链接（主管）',
  maintenanceDue: '保养到期（责任人）',
  maintenanceOverdue: '保养逾期（责任人）',
  review: '每周、每月报告（主管、总监）',
  alarm: '投诉激增的异常预警（主管）',
};

export const mailsZhCn: MailWords = {
  names: NAMES,
  thread: (ticketNo, isCustomer) => (isCustomer ? `关于您反馈的问题（工单号 ${ticketNo}）` : `【${ticketNo}】投诉工单`),
  inRegister: '在登记表中查看此工单',
  insteadOf: (name) => `本邮件原应发给${name}，此人已不在「人员」表中，故改发给您。请处理，或改派给其他人员。`,
  one: LETTERS,
  digest: (all) => {
    const { maintenance, entries } = partedDigest(all);
    if (maintenance.length > 0) return withMaintenance(all, maintenance, entries.length);
    const tickets = ticketsIn(entries);
    const late = ticketsIn(entries.filter(({ template }) => template === 'breach' || template === 'escalation'));
    const acting = entries.filter(({ template }) => template !== 'copy');
    if (acting.length === 0) {
      const copies = `抄送汇总：${entries.length} 项，供您了解`;
      return { subject: copies, title: copies, before: entries.map(entryOf), rows: [], after: [howTo()] };
    }
    if (tickets === 1) return digestOfOne(entries, late > 0);
    const acted = ticketsIn(acting);
    return {
      subject: `工单汇总：${acted} 张工单待处理${late === 0 ? '' : `，其中 ${late} 张超时或升级`}`,
      title: `${acted} 张工单待您处理`,
      before: ['以下事项合并为一封邮件，按重要程度排列。', ...entries.map(entryOf)],
      rows: [],
      after: [howTo()],
    };
  },
};

/** Maintenance is of no ticket: it is counted apart. */
function withMaintenance(all: readonly DigestEntry[], maintenance: readonly DigestEntry[], others: number): Draft {
  const overdue = maintenance.filter(({ template }) => template === 'maintenanceOverdue').length;
  const title = `${maintenance.length} 项保养${others === 0 ? '' : `和 ${others} 项其他事项`}待处理`;
  return {
    subject: overdue === 0 ? title : `${title}，其中 ${overdue} 项保养已逾期`,
    title,
    before: ['以下事项合并为一封邮件，按重要程度排列。', ...all.map(entryOf)],
    rows: [],
    after: [onceDone, ...(others === 0 ? [] : [howTo()])],
  };
}

function why(facts: MailFacts): string {
  if (facts.text('major') !== '') return '：重大投诉，请立即处置';
  return facts.text('clock') === '' ? '，请评估' : `：${facts.clock}超时`;
}

function escalatedFor(facts: MailFacts): string {
  if (facts.text('major') !== '') return '此投诉属于重大投诉，按规定直接报告您，请立即牵头处置。';
  return facts.text('clock') === '' ? '负责人请求您的支持。' : `「${facts.clock}」已超时，按升级规则通知您。`;
}

/** What happened, for who only reads of it. */
function copied(facts: MailFacts): string {
  switch (facts.text('of')) {
    case 'dispatch':
      return `已派给${facts.text('ownerName') || facts.text('owner')}${graded(facts)}`;
    case 'warning':
      return `「${facts.clock}」即将到期，${facts.at('dueAt')} 截止`;
    case 'breach':
      return `「${facts.clock}」已超时，${facts.at('dueAt')} 截止`;
    case 'approved':
      return '处理方案已通过';
    default:
      return `升级至 ${facts.text('level')} 级${why(facts)}`;
  }
}

function tag(facts: MailFacts): string {
  return `【${facts.text('ticketNo')}】`;
}

/** What tells one ticket from another in a list of mails. */
function graded(facts: MailFacts): string {
  const parts = [facts.text('priorityName'), facts.text('category')].filter((part) => part !== '');
  return parts.length === 0 ? '' : `：${parts.join('，')}`;
}

/** The next deadline of whoever works on the ticket; answering an escalation is somebody else's. */
function soonest({ deadlines }: MailFacts): string {
  const first = deadlines.find(({ clock }) => clock !== 'evaluate');
  return first ? `最近的时限：${first.name}，${first.at} 截止。` : '';
}

function ticketRows(facts: MailFacts): readonly LetterRow[] {
  return rowsOf([
    ['工单号', facts.text('ticketNo')],
    ['分类', facts.text('category')],
    ['优先级', facts.text('priorityName')],
    ['产品', facts.text('product')],
    ['订单号', facts.text('orderNo')],
    ['问题描述', facts.text('description')],
    ['客户诉求', facts.text('request')],
    ['首问责任人', facts.text('firstContact')],
    ...facts.deadlines.map(({ name, at }) => [`${name}截止`, at] as const),
  ]);
}

function solutionRows(facts: MailFacts): readonly LetterRow[] {
  return rowsOf([
    ['处理方案', facts.text('solution')],
    ['方案类型', facts.text('solutionType')],
    ['补偿金额', facts.text('compensation')],
    ['执行人', facts.text('solution') === '' ? '' : facts.text('executor')],
    ['完成日期', facts.text('solution') === '' ? '' : facts.on('completeOn')],
  ]);
}

function owner(facts: MailFacts): string {
  return [facts.text('ownerName') || facts.text('owner'), facts.text('department')]
    .filter((part) => part !== '')
    .join('，');
}

function ofMeasure(facts: MailFacts): string {
  return `${facts.text('fromReview') === '' ? '工单' : '改进措施'} ${facts.text('ticketNo')}`;
}

function measureRows(facts: MailFacts): readonly LetterRow[] {
  return [
    ...rowsOf([
      ['改进措施', facts.text('measure')],
      ['完成期限', facts.on('dueOn')],
      ['要改善的指标', facts.text('measureFigure')],
    ]),
    ...(facts.text('fromReview') === '' ? ticketRows(facts) : []),
  ];
}

function statement(facts: MailFacts): readonly [string, string] {
  const { statements } = measuresZhCn;
  const [, words] = Object.entries(statements).find(([id]) => id === facts.text('statement')) ?? [];
  return words ?? statements.tooFew;
}

function howToMeasure(facts: MailFacts, step: string): string {
  return facts.text('fromReview') === ''
    ? howTo(step)
    : `请打开「${menuPath('zh-CN', 'measures')}」，选择「${step}」。`;
}

function howTo(step = '', more = ''): string {
  return `请在表格中选中此工单，打开「${openTicket}」${step === '' ? '进行操作' : `，选择「${step}」`}。${more}`;
}

function greeting(facts: MailFacts): string {
  return `尊敬的${facts.contact.name || '客户'}，您好！`;
}

function promise(facts: MailFacts): string {
  const level = facts.text('priorityName');
  const parts = [
    facts.at('respondDueAt') && `最迟于 ${facts.at('respondDueAt')} 与您联系`,
    facts.at('planDueAt') && `最迟于 ${facts.at('planDueAt')} 给出处理方案`,
    facts.at('resolveDueAt') && `最迟于 ${facts.at('resolveDueAt')} 解决问题`,
  ].filter((part) => part !== '');
  if (parts.length === 0)
    return level === '' ? '我们会尽快与您联系。' : `您的问题按「${level}」级别处理，我们会尽快与您联系。`;
  return `${level === '' ? '' : `您的问题按「${level}」级别处理。`}我们承诺：${parts.join('，')}。`;
}

/** What the owner wrote to the customer, which mostly begins with its own greeting. */
function told(facts: MailFacts): Draft['before'] {
  const words = facts.text('words').trim();
  if (words === '') return [greeting(facts), '您反馈的问题已有处理结果。给您带来不便，我们再次表示歉意。'];
  return words.startsWith('尊敬的') ? [words] : [greeting(facts), words];
}
