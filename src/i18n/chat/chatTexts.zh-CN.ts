/** What the desk says in team chats, in Chinese. */
import type { MailFacts } from '../mails/mailFacts';
import { menuPath } from '../menu/menu';
import { stepsZhCn } from '../refusals/refusalWords.zh-CN';
import { alarmsZh as alarms } from '../review/alarms.zh-CN';
import type { ChatLine, ChatTexts } from './chatTexts';

export const chatTextsZhCn: ChatTexts = {
  titles: {
    dispatch: (facts) => `新工单 ${facts.text('ticketNo')} 已派给${owner(facts)}${priority(facts)}`,
    warning: (facts) => `工单 ${facts.text('ticketNo')}：「${facts.clock}」即将到期，${facts.at('dueAt')} 截止`,
    breach: (facts) => `工单 ${facts.text('ticketNo')}：「${facts.clock}」已超时，应于 ${facts.at('dueAt')} 前完成`,
    escalation: (facts) =>
      `工单 ${facts.text('ticketNo')} 已升级至 ${facts.text('level')} 级${why(facts)}${priority(facts)}`,
    alarm: (facts) => alarms.message.subject(facts.text('alarmKind'), facts.text('what')),
  },
  lines: (template, facts): readonly ChatLine[] => [
    ['负责人', template === 'dispatch' ? '' : owner(facts)],
    ['原因', template === 'escalation' ? facts.text('reason') : ''],
    ['所需支持', template === 'escalation' ? facts.text('support') : ''],
    ['分类', facts.text('category')],
    ['优先级', template === 'warning' || template === 'breach' ? facts.text('priorityName') : ''],
    ['客户', facts.text('customerName')],
    ['问题描述', facts.text('description')],
    [alarms.message.labels.customers, facts.text('customers')],
    [alarms.message.labels.expected, facts.text('expected')],
    [alarms.message.labels.tickets, facts.text('tickets')],
    ...facts.deadlines.slice(0, 3).map(({ name, at }): ChatLine => [`${name}截止`, at]),
  ],
  last: (template) =>
    template === 'alarm'
      ? `详情见「${menuPath('zh-CN', 'alarms')}」。`
      : template === 'dispatch'
        ? `请打开「${menuPath('zh-CN', 'ticket')}」${stepsZhCn.acknowledged}。`
        : `详情见「${menuPath('zh-CN', 'ticket')}」。`,
  digest: (count) => `${count} 条通知`,
  more: (count) => `另有 ${count} 条，详见「${menuPath('zh-CN', 'myTickets')}」`,
  colon: '：',
  test: (group) => `这是一条测试消息。发往「${group}」的通知会显示在这里。`,
};

function owner(facts: MailFacts): string {
  return facts.text('ownerName') || facts.text('owner') || facts.text('department');
}

function priority(facts: MailFacts): string {
  const name = facts.text('priorityName');
  return name === '' ? '' : `（${name}）`;
}

function why(facts: MailFacts): string {
  if (facts.text('major') !== '') return '，属于重大投诉';
  return facts.text('clock') === '' ? '' : `，「${facts.clock}」已超时`;
}
