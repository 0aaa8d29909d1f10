/** The customer's own page in Chinese. */
import type { CustomerPageTexts } from './customerPage';

const before = (at: string, words: string): string =>
  at === '' ? `我们会尽快${words}。` : `我们会在 ${at} 前${words}。`;

export const customerPageZhCn: CustomerPageTexts = {
  loading: '正在加载，请稍候',
  page: '您的工单',
  reference: '工单号',
  status: {
    received: { head: '已收到您的问题', says: '您的问题已经登记，正在安排专人处理。' },
    working: { head: '正在处理', says: '我们正在查找原因，尽快为您解决。' },
    waitingForYou: {
      head: '需要您补充信息',
      says: '我们此前请您提供一些信息，收到后会马上继续处理。您可以在下方填写。',
    },
    waitingForOthers: { head: '正在等待相关方', says: '处理需要供应商配合，我们会持续跟进。' },
    checking: { head: '已有处理方案', says: '方案正在审核，审核后会告诉您。' },
    told: { head: '请您确认是否已解决', says: '处理结果已经告诉您，请确认问题是否解决。' },
    confirmed: { head: '已解决', says: '您已确认问题解决，感谢您的反馈。' },
    closed: { head: '工单已结案', says: '感谢您的耐心等待。' },
    closedUnanswered: {
      head: '工单已结案',
      says: '告知处理结果后未收到您的回复，我们先行结案。如果问题没有解决，请在下方告诉我们。',
    },
    joined: { head: '已合并处理', says: '您反馈的问题与我们正在处理的另一问题相同，已合并处理，我们会一并与您联系。' },
    withdrawn: { head: '工单已撤销', says: '此工单已撤销。如有疑问，请与我们联系。' },
  },
  next: '接下来',
  steps: {
    contact: (at) => before(at, '与您联系'),
    plan: (at) => before(at, '给您处理方案'),
    solve: (at) => before(at, '告诉您处理结果'),
    improve: (at) => before(at, '给您新的处理方案'),
    tell: () => '方案审核通过后，我们会马上告诉您。',
    yourAnswer: (at) =>
      `请您确认问题是否解决。如果到 ${at} 仍未收到您的回复，我们会先行结案；之后如仍有问题，欢迎随时联系我们。`,
    yourWords: () => '请您提供所需信息，我们收到后继续处理。',
    close: () => '我们会办理结案，您无需再做任何事。',
  },
  late: (at) => `原定 ${at} 前完成，现在有所延误，非常抱歉。我们正在加紧处理。`,
  told: '您反馈的问题',
  solution: '处理结果',
  completeOn: '完成时间',
  receivedAt: '收到时间',
  informedAt: '告知结果的时间',
  closedAt: '结案时间',
  question: '您的问题解决了吗？',
  yes: '已解决',
  no: '还没有解决',
  reason: '哪里还没有解决？',
  reasonHint: '我们会重新处理，并提高优先级。',
  send: '提交',
  cancel: '取消',
  add: '补充信息',
  addLabel: '您想告诉我们什么？',
  addHint: '内容会转给处理您问题的同事。请不要填写密码、银行卡号等信息。',
  thanks: {
    satisfied: '感谢您的确认，很高兴问题得到解决。',
    notSatisfied: '感谢您告诉我们，我们会重新处理。',
    said: '已收到您补充的内容，谢谢。',
  },
  waiting: {
    satisfied: (at) => `您于 ${at} 确认问题已解决，本页面稍后更新。`,
    notSatisfied: (at) => `您于 ${at} 反馈问题尚未解决，我们正在重新处理，本页面稍后更新。`,
    said: (at) => `您于 ${at} 补充了信息，正在转给处理您问题的同事。`,
  },
  refused: {
    linkWrong: {
      head: '链接无法打开',
      says: '请从我们最近的邮件中重新打开，或完整复制链接。如果仍然不行，请直接回复邮件。',
    },
    linkOld: {
      head: '链接已过期',
      says: '为了您的信息安全，链接只在一段时间内有效。请使用最近一封邮件中的链接，或直接回复邮件。',
    },
    tooOften: { head: '操作过于频繁', says: '请稍后再试，已提交的内容不会丢失。' },
    answered: {
      head: '您已经反馈过了',
      says: '我们已收到您的反馈，本次没有任何改动。如需补充，请在下方填写或回复邮件。',
    },
    notNow: { head: '暂时无法操作', says: '请稍后再打开本页面，或回复我们最近的邮件。' },
    textMissing: { head: '请填写内容', says: '这样我们才知道如何处理。' },
    busy: { head: '当前提交的人较多', says: '请稍候再试，内容不会丢失。' },
    defect: { head: '系统出了点问题', says: '请稍后再试，或回复我们最近的邮件。' },
    notReached: { head: '网络连接失败', says: '请检查网络后重试，您填写的内容还在。' },
  },
  again: '重试',
  tooLong: (most) => `请不要超过 ${most} 个字。`,
  yours: '本页面仅供您本人查看，请勿转发链接。',
};
