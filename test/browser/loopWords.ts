/** What the people of the loop type and read, in both languages of the desk. */
import type { Language } from './deskOnScreen';

export interface LoopWords {
  readonly category1: string;
  readonly category2: string;
  /** Holds a word of urgency, which raises the priority that is suggested. */
  readonly description: string;
  readonly name: string;
  /** Priority as suggested at first, and after the customer was not satisfied. */
  readonly suggested: string;
  readonly raised: string;
  readonly reason: RegExp;
  readonly said: string;
  readonly done: string;
  readonly solution1: string;
  readonly solution2: string;
  readonly unhappy: string;
  readonly happy: string;
  readonly decision: string;
  readonly suggestion: string;
  readonly lowScoreReason: string;
  readonly agreed: string;
  readonly measure: string;
  readonly result: string;
  readonly evidence: string;
  /** Words in the subjects of mails. */
  readonly mails: Readonly<Record<'dispatch' | 'warning' | 'escalation' | 'review' | 'survey' | 'lowScore', RegExp>>;
}

export const LOOP_WORDS: Readonly<Record<Language, LoopWords>> = {
  'zh-CN': {
    category1: '技术故障',
    category2: '无法登录',
    description: '收银系统又无法登录，紧急，门店正在排队。',
    name: '示例客户甲',
    suggested: '高',
    raised: '紧急',
    reason: /客户表示紧急：「紧急」/,
    said: '已电话联系客户，先用备用账号收银。',
    done: '已复现，正在核对账号绑定。',
    solution1: '重置账号并重新绑定收银机。',
    solution2: '更换登录服务，并由技术员现场确认。',
    unhappy: '登录后又自动退出。',
    happy: '现在一切正常。',
    decision: '今天安排第二名技术员协助。',
    suggestion: '希望一次就能解决。',
    lowScoreReason: '客户认为等待时间太长。',
    agreed: '每天告知进展，直到稳定运行一周。',
    measure: '登录服务增加备用线路并监控。',
    result: '备用线路已上线。',
    evidence: '连续一周没有登录失败。',
    mails: {
      dispatch: /新工单派给您/,
      warning: /工单汇总|项待处理/,
      escalation: /升级至 1 级/,
      review: /方案待审核/,
      survey: /请为我们的服务打分/,
      lowScore: /满意度低分/,
    },
  },
  en: {
    category1: 'Technical fault',
    category2: 'Cannot log in',
    description: 'Urgent: the till cannot log in again and customers are queueing.',
    name: 'Sample Customer A',
    suggested: 'High',
    raised: 'Urgent',
    reason: /The customer says it presses: “urgent”/i,
    said: 'Called the customer; a spare account serves for now.',
    done: 'Reproduced; checking how the account is bound.',
    solution1: 'Reset the account and bind the till again.',
    solution2: 'Change the login service and confirm it at the shop.',
    unhappy: 'Logged out again at once.',
    happy: 'All works now.',
    decision: 'A second engineer helps today.',
    suggestion: 'Solve it the first time.',
    lowScoreReason: 'The customer waited too long.',
    agreed: 'A daily word until it has run for a week.',
    measure: 'Add a second line to the login service and watch it.',
    result: 'The second line is in use.',
    evidence: 'A week without a failed login.',
    mails: {
      dispatch: /Assigned to you/,
      warning: /tickets need you|matters that need you/,
      escalation: /Escalated to level 1/,
      review: /Solution to review/,
      survey: /How did we do/,
      lowScore: /Low score/,
    },
  },
};
