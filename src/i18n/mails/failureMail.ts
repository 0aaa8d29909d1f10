/** The mail that tells of a desk that fails: it does not depend on templates or sheets. */
import type { Language } from '../../packs/pack';
import { menuPath } from '../menu/menu';
import { escaped } from './htmlText';

/** What is told; times as people read them, '' where nobody knows. */
export interface FailureFacts {
  readonly desk: string;
  readonly where: string;
  readonly error: string;
  readonly since: string;
  readonly lastAt: string;
  readonly url: string;
}

interface Words {
  readonly subject: (desk: string) => string;
  readonly lines: (facts: FailureFacts) => readonly string[];
}

const WORDS: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    subject: (desk) => `【${desk}】服务台的自动任务出错，请处理`,
    lines: ({ where, error, since, lastAt, url }) => [
      '您好！',
      `服务台的自动任务「${where}」运行失败：${error}`,
      [
        since === '' ? '' : `最早记录于 ${since}。`,
        lastAt === '' ? '' : `自动任务最近一次处理完事务是在 ${lastAt}。`,
        '在此期间，时限可能没有检查，邮件可能没有发出；已登记的内容不会丢失。',
      ].join(''),
      `请打开服务台，运行「${menuPath('zh-CN', 'health')}」查看原因和处理办法，再由服务台的设置人运行「${menuPath('zh-CN', 'repair')}」；如 Google 要求授权，请先授权。`,
      ...(url === '' ? [] : [url]),
      '问题未解决时，每天最多提醒一次。',
    ],
  },
  en: {
    subject: (desk) => `${desk}: the desk’s own work fails, please look`,
    lines: ({ where, error, since, lastAt, url }) => [
      'Hello,',
      `What the desk does by itself (${where}) failed: ${error}`,
      [
        since === '' ? '' : `It was first noted at ${since}. `,
        lastAt === '' ? '' : `The timer last finished work at ${lastAt}. `,
        'Meanwhile clocks may not be checked and mails may not go out; nothing that was registered is lost.',
      ].join(''),
      `Open the desk and run ${menuPath('en', 'health')}, which says what is wrong and what to do; then whoever set the desk up runs ${menuPath('en', 'repair')}. If Google asks for a permission, grant it first.`,
      ...(url === '' ? [] : [url]),
      'While it goes on, you are told once a day at most.',
    ],
  },
};

/** The mail in the desk's language. */
export function failureMail(
  language: Language,
  facts: FailureFacts,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const { subject, lines } = WORDS[language];
  const said = lines(facts);
  return {
    subject: subject(facts.desk),
    text: said.join('\n\n'),
    html: said.map((line) => `<p>${escaped(line)}</p>`).join(''),
  };
}
