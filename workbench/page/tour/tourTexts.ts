/** The words of the tour: for each step what happens, what happened, and how to do it by hand. */
import type { TourStepId } from '../../tour/tourSteps';
import type { Language } from '../texts';

/** What the desk says of a step, worded for a sentence. */
export interface StepFacts {
  readonly at: string;
  readonly dueAt: string;
  readonly clock: string;
  readonly name: string;
  readonly department: string;
  readonly priority: string;
  readonly by: string;
  readonly to: string;
  readonly solution: string;
  readonly measure: string;
  readonly owner: string;
  readonly low: boolean;
}

interface StepWords {
  readonly title: string;
  /** Before it happened: what Next does. */
  readonly before: string;
  /** How to do it oneself. */
  readonly self: string;
  readonly after: (facts: StepFacts) => string;
}

export interface TourTexts {
  readonly name: string;
  readonly offer: string;
  readonly begin: string;
  readonly notNow: string;
  readonly open: string;
  readonly leave: string;
  readonly count: (step: number, of: number) => string;
  readonly doIt: string;
  readonly next: string;
  readonly back: string;
  readonly finish: string;
  readonly again: string;
  readonly showSheet: (sheet: string) => string;
  readonly showMail: string;
  readonly openForm: string;
  readonly openCard: string;
  readonly selfLabel: string;
  readonly happened: string;
  readonly why: string;
  readonly looking: string;
  readonly following: (ticketNo: string) => string;
  readonly trouble: Readonly<Record<'ended' | 'spared' | 'sheetMissing' | 'gone', string>>;
  readonly steps: Readonly<Record<TourStepId, StepWords>>;
}

const EN: TourTexts = {
  name: 'Tour',
  offer:
    'New here? In 12 short steps one sample complaint goes round the whole loop. You may change to doing it yourself at any step.',
  begin: 'Begin the tour',
  notNow: 'Not now',
  open: 'Tour',
  leave: 'Leave the tour (it keeps its place)',
  count: (step, of) => `Step ${String(step)} of ${String(of)}`,
  doIt: 'Do it for me',
  next: 'Next',
  back: 'Back',
  finish: 'Finish',
  again: 'Begin again',
  showSheet: (sheet) => `Show on “${sheet}”`,
  showMail: 'Show the mail',
  openForm: 'Fill in the survey',
  openCard: 'Open the ticket',
  selfLabel: 'Do it yourself:',
  happened: 'Done',
  why: 'Why then?',
  looking: 'Looking at the desk…',
  following: (ticketNo) => `Complaint ${ticketNo}`,
  trouble: {
    ended:
      'This complaint was withdrawn, merged or closed before its customer was informed; the tour cannot go on with it. Begin again with a new one.',
    spared:
      'This customer was asked for a score a short while ago, so the desk spares them a survey. Begin again: the tour registers a customer of its own.',
    sheetMissing:
      'A sheet that the tour reads is missing from this desk. Run Repair the sheets from the add-on’s menu, or start over with a fresh desk.',
    gone: 'The complaint of the tour is not on this desk any more. Begin again with a new one.',
  },
  steps: {
    register: {
      title: 'A customer complains',
      before:
        'A customer calls: the water filter leaks, and nobody came. The desk’s owner registers it as the sidebar does.',
      self: 'in the add-on’s menu choose Register a complaint, describe it, give a mail address, press Register.',
      after: ({ at, by }) =>
        `Registered at ${at} by ${by}. It has a number, and it is a row of the register from now on.`,
    },
    assign: {
      title: 'It is graded and gets an owner',
      before: 'The desk could not assign it by itself. A supervisor grades it and gives it to somebody.',
      self: 'open the ticket and press Assign (or Triage first, where the card asks for it).',
      after: ({ name, department, priority }) =>
        `Priority “${priority}”; ${name} (${department}) owns it. The responsibility matrix chose the department, load and absence the person.`,
    },
    clock: {
      title: 'The clock runs',
      before: 'With an owner and a priority there are due times.',
      self: 'open the ticket and press Why? beside a due time: every line of the reckoning is there.',
      after: ({ dueAt, clock }) =>
        dueAt === ''
          ? 'No clock of this complaint runs any more: its work was faster than the tour.'
          : `Next: “${clock}”, due ${dueAt}. Only working hours count; a pause, a holiday, a make-up day move it.`,
    },
    warning: {
      title: 'Time passes, a warning comes',
      before: 'Nobody works on it. The clock at the top is moved until three quarters of the time are used up.',
      self: 'press +15 min or To the next due until the mailbox shows a warning.',
      after: ({ at, to }) => `At ${at} the desk noticed, and ${to} got a mail. Nothing else happened yet.`,
    },
    escalation: {
      title: 'Too late: it is escalated',
      before: 'The clock is moved past the due time. What is late goes up to a named person.',
      self: 'press +15 min or +1 hour until the mailbox shows an escalation.',
      after: ({ at, to }) =>
        `At ${at} it was escalated, and ${to} was told. Who hears at which level, the sheet of the escalation ladder says.`,
    },
    solve: {
      title: 'Somebody works on it',
      before: 'The owner of the ticket accepts it, answers the customer, looks into it and proposes a solution.',
      self: 'act as the owner of the ticket, open it, and take the step at the top each time until Propose solution.',
      after: ({ by, solution }) => `${by} proposes: “${solution}”`,
    },
    inform: {
      title: 'The solution is reviewed, the customer hears it',
      before: 'A supervisor approves the solution; only then is the customer informed.',
      self: 'act as the supervisor of the department and press Review solution; then as the owner Inform customer.',
      after: ({ at, by }) => `Approved, and at ${at} ${by} told the customer.`,
    },
    survey: {
      title: 'Confirmed: the customer is asked for a score',
      before: 'The customer says that it is solved. The clock moves to the next trigger, and a survey goes out.',
      self: 'press Record verdict, satisfied; then +15 min.',
      after: ({ to }) =>
        `The survey is in the mailbox, to ${to}. The link carries a token; who it belongs to, only a locked sheet knows.`,
    },
    answer: {
      title: 'The customer gives a low score',
      before: 'As the customer: 2 of 5, and why. It goes in through the form, as any answer does.',
      self: 'press Fill in the survey, choose low scores, say why, submit.',
      after: ({ at, low }) =>
        low
          ? `Answered at ${at}, and low. The desk makes sure that somebody calls.`
          : `Answered at ${at}, with a good score: nobody has to call. (A low one would bring a call-back.)`,
    },
    followUp: {
      title: 'Somebody calls back, and a measure is opened',
      before:
        'The supervisor is told of the low score, calls the customer, and opens a corrective action so that it does not happen again.',
      self: 'press +15 min; as the supervisor open the ticket, Log contact on low score, then Open corrective action; then +15 min.',
      after: ({ measure, owner }) => `Corrective action: “${measure}” Owner: ${owner}.`,
    },
    measure: {
      title: 'The measure is proven, the loop closed',
      before:
        'Its owner completes the measure, the supervisor verifies that it works, and the ticket is closed. The next trigger writes it into the closed loop.',
      self: 'press Complete corrective action, Verify corrective action, then Close; then +15 min.',
      after: ({ at }) =>
        `Closed at ${at}. One row of the closed loop tells all of it: complaint, solution, feedback, measure, verified.`,
    },
    review: {
      title: 'The team looks back',
      before: 'The review is counted anew: time limits kept, top problems, weak spots. By itself it is every night.',
      self: 'choose Refresh the review in the add-on’s menu.',
      after: () =>
        'The complaint is counted in charts and pivot tables, which are yours to turn round; the review compares whole weeks and months, so it comes in there once the week is over. That was the whole loop.',
    },
  },
};

const ZH: TourTexts = {
  name: '导览',
  offer: '第一次使用？用 12 个小步骤，跟着一条示例投诉走完整个闭环；每一步都可以改为自己动手。',
  begin: '开始导览',
  notNow: '暂不',
  open: '导览',
  leave: '离开导览（会记住进度）',
  count: (step, of) => `第 ${String(step)} 步，共 ${String(of)} 步`,
  doIt: '替我完成',
  next: '下一步',
  back: '上一步',
  finish: '结束导览',
  again: '重新导览',
  showSheet: (sheet) => `在“${sheet}”中查看`,
  showMail: '查看邮件',
  openForm: '填写调查',
  openCard: '打开工单',
  selfLabel: '自己动手：',
  happened: '已完成',
  why: '推算依据',
  looking: '正在查看服务台…',
  following: (ticketNo) => `投诉 ${ticketNo}`,
  trouble: {
    ended: '这条投诉在告知客户之前就已撤销、合并或结案，导览无法继续。请用一条新投诉重新导览。',
    spared: '这位客户不久前刚被邀请过评价，服务台不会再打扰。请重新导览：导览会登记一位单独的示例客户。',
    sheetMissing: '这个服务台缺少导览要读取的工作表。请在插件菜单中运行“修复表格”，或重新开始。',
    gone: '导览跟踪的投诉已不在这个服务台上。请用一条新投诉重新导览。',
  },
  steps: {
    register: {
      title: '客户来投诉',
      before: '客户来电：净水器漏水，一直没人上门。由负责人登记，与在侧边栏里登记完全一样。',
      self: '在插件菜单中选“登记投诉”，填写问题和客户邮箱，点“登记”。',
      after: ({ at, by }) => `${at} 由 ${by} 登记。它有了编号，从此是登记表中的一行。`,
    },
    assign: {
      title: '定级并派单',
      before: '服务台无法自动派单，由主管定级并指定处理人。',
      self: '打开工单，点“派单”（卡片要求时先“分类定级”）。',
      after: ({ name, department, priority }) =>
        `优先级“${priority}”，由${name}（${department}）负责。部门来自责任矩阵，人选按工作量和在岗情况确定。`,
    },
    clock: {
      title: '时限开始计时',
      before: '有了处理人和优先级，就有了截止时间。',
      self: '打开工单，点截止时间旁的“依据”，逐行列出推算过程。',
      after: ({ dueAt, clock }) =>
        dueAt === ''
          ? '这条投诉已没有正在计时的时限：处理得比导览还快。'
          : `下一个时限“${clock}”，截止于 ${dueAt}。只算工作时间；暂停、节假日和调休都会影响它。`,
    },
    warning: {
      title: '时间过去，先来预警',
      before: '一直没人处理。把顶部的时钟推进到时限用去四分之三。',
      self: '点“+15 分钟”或“到下一个截止”，直到邮箱里出现预警。',
      after: ({ at, to }) => `${at} 服务台发出预警，${to} 收到邮件。此时还没有其他动作。`,
    },
    escalation: {
      title: '超时了，自动升级',
      before: '把时钟推进到截止之后。超时的投诉会升级给指定的人。',
      self: '点“+15 分钟”或“+1 小时”，直到邮箱里出现升级邮件。',
      after: ({ at, to }) => `${at} 升级，已通知 ${to}。哪一级通知谁，由“升级规则”表决定。`,
    },
    solve: {
      title: '有人来处理',
      before: '处理人签收工单，首次响应客户，查明原因，提交解决方案。',
      self: '切换为工单处理人，打开工单，依次完成最上方的那一步，直到“提交方案”。',
      after: ({ by, solution }) => `${by} 提交方案：“${solution}”`,
    },
    inform: {
      title: '方案审核后告知客户',
      before: '主管先审核方案，通过后才告知客户。',
      self: '切换为该部门主管，点“审核方案”；再切换为处理人，点“告知客户”。',
      after: ({ at, by }) => `方案已通过，${at} 由 ${by} 告知客户。`,
    },
    survey: {
      title: '客户确认，邀请评价',
      before: '客户确认已解决。时钟推进到下一次触发，满意度调查随之发出。',
      self: '点“记录客户反馈”，选满意；再点“+15 分钟”。',
      after: ({ to }) => `调查邮件已到邮箱，收件人 ${to}。链接里只有一串随机码，属于谁只有一张锁定的表知道。`,
    },
    answer: {
      title: '客户给了低分',
      before: '以客户身份作答：5 分里打 2 分，并写明原因。和真实答卷一样通过表单提交。',
      self: '点“填写调查”，打低分，写明原因，提交。',
      after: ({ at, low }) =>
        low
          ? `${at} 收到答卷，是低分。服务台会确保有人回访。`
          : `${at} 收到答卷，分数良好，无需回访。（低分会产生回访任务。）`,
    },
    followUp: {
      title: '回访客户，制定改进措施',
      before: '主管收到低分通知，回访客户，并制定改进措施，避免再次发生。',
      self: '点“+15 分钟”；切换为主管，打开工单，先“记录低分回访”，再“新增改进措施”；然后再点“+15 分钟”。',
      after: ({ measure, owner }) => `改进措施：“${measure}” 负责人：${owner}。`,
    },
    measure: {
      title: '措施验证有效，闭环完成',
      before: '责任人完成措施，主管验证有效，工单结案。下一次触发时写入闭环表。',
      self: '依次“完成改进措施”“验证改进措施”“结案”，再点“+15 分钟”。',
      after: ({ at }) => `${at} 结案。闭环表里的一行说清了全过程：投诉、方案、反馈、措施、验证。`,
    },
    review: {
      title: '团队复盘',
      before: '重新统计复盘：时限达成、高频问题、薄弱环节。平时每晚自动统计。',
      self: '在插件菜单中选“更新复盘”。',
      after: () =>
        '这条投诉已计入图表和透视表，您可以随意调整；复盘表按整周、整月对比，本周结束后会计入。整个闭环到此走完。',
    },
  },
};

export const TOUR_TEXTS: Readonly<Record<Language, TourTexts>> = { 'zh-CN': ZH, en: EN };
