/** The words of the window that shows how mails look. */
import type { Language } from '../../packs/pack';

export interface MailWindowTexts {
  readonly title: string;
  readonly kind: string;
  readonly intro: string;
  readonly subject: string;
  readonly shown: string;
  readonly asHtml: string;
  readonly asText: string;
  readonly own: string;
  readonly desks: string;
  readonly faulty: string;
  readonly again: string;
}

const WORDS: Readonly<Record<Language, MailWindowTexts>> = {
  'zh-CN': {
    title: '预览邮件',
    kind: '邮件',
    intro: '内容为示例数据。措辞在「邮件模板」工作表中修改，修改后点「刷新」查看。',
    subject: '主题',
    shown: '正文',
    asHtml: '网页格式',
    asText: '纯文本',
    own: '使用您在「邮件模板」中填写的措辞。',
    desks: '使用系统措辞。',
    faulty: '这一行有问题，暂用系统措辞：',
    again: '刷新',
  },
  en: {
    title: 'See how mails look',
    kind: 'Mail',
    intro: 'The facts are samples. Change the words on the sheet “Mail templates” and press “Refresh” to see them.',
    subject: 'Subject',
    shown: 'Text',
    asHtml: 'As HTML',
    asText: 'As plain text',
    own: 'In your own words from “Mail templates”.',
    desks: 'In the desk’s own words.',
    faulty: 'That row does not hold, so the desk’s own words are shown:',
    again: 'Refresh',
  },
};

/** The window's words in a language. */
export function mailWindowTexts(language: Language): MailWindowTexts {
  return WORDS[language];
}
