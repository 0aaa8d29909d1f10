/** What the set-up window says of permission, timers, mail, form and time zone where nothing is wrong with them. */
import type { Language } from '../../packs/pack';

export const TOPICS = ['authorisation', 'timers', 'mail', 'form', 'zone'] as const;
export type Topic = (typeof TOPICS)[number];

interface TopicFacts {
  /** Recipients that may still be written to today. */
  readonly left: number;
  readonly zone: string;
  readonly owner: string;
}

export type TopicTexts = Readonly<Record<Topic, (facts: TopicFacts) => string>> & {
  /** Of what cannot be looked at. */
  readonly notSeen: string;
  readonly timersToCome: string;
  readonly timersOfOwner: (owner: string) => string;
  readonly formToCome: string;
  readonly zoneToCome: (facts: TopicFacts & { readonly found: string }) => string;
};

const TEXTS: Readonly<Record<Language, TopicTexts>> = {
  'zh-CN': {
    authorisation: () => '您已授予脚本所需的全部权限。',
    timers: () => '检查时限和接收问卷答复的定时任务各有一个，均由您的账号运行。',
    mail: ({ left }) => `今天还可以向 ${left} 位收件人发送邮件。`,
    form: () => '满意度调查表单已发布，可以作答。',
    zone: ({ zone }) => `表格与服务台的时区一致：${zone}。`,
    notSeen: '授权之后才能检查此项。',
    timersToCome: '设置时会创建两个定时任务，以您的账号运行，邮件也由您的邮箱发出。',
    timersOfOwner: (owner) => `定时任务属于 ${owner}，Google 不向其他人显示；目前没有运行中断的迹象。`,
    formToCome: '设置时会创建满意度调查表单，并发布到您的云端硬盘。',
    zoneToCome: ({ zone, found }) => `表格的时区目前是 ${found}，设置时会改为 ${zone}。`,
  },
  en: {
    authorisation: () => 'You have granted the script all that it asks for.',
    timers: () => 'There is one timer for the clocks and one for survey answers; both run under your account.',
    mail: ({ left }) => `Mails can still be sent to ${left} recipients today.`,
    form: () => 'The survey form is published and takes answers.',
    zone: ({ zone }) => `The spreadsheet and the desk have the same time zone, ${zone}.`,
    notSeen: 'This can be looked at once the permission is granted.',
    timersToCome: 'Set-up makes two timers. They run under your account, and mails go out from your address.',
    timersOfOwner: (owner) =>
      `The timers are those of ${owner}; Google shows them to nobody else. Nothing points to their having stopped.`,
    formToCome: 'Set-up makes the survey form and publishes it in your Drive.',
    zoneToCome: ({ zone, found }) => `The spreadsheet’s time zone is ${found} now; set-up changes it to ${zone}.`,
  },
};

/** The words in one language. */
export function topicTexts(language: Language): TopicTexts {
  return TEXTS[language];
}
