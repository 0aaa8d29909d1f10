/** What the scopes of the manifest let the script do, as a person is asked for them. */
import type { Language } from '../packs/pack';
import { listed } from './listed';

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    'spreadsheets.currentonly': '查看和管理此表格',
    spreadsheets: '查看和管理您的表格',
    'script.container.ui': '在表格中显示窗口和侧边栏',
    'script.scriptapp': '在您不在场时运行（定时任务）',
    'script.send_mail': '以您的名义发送邮件',
    'userinfo.email': '查看您的邮箱地址',
    forms: '查看和管理您的表单',
    'script.external_request': '连接外部服务（团队群通知）',
    'gmail.send': '通过 Gmail 发送邮件',
    'drive.file': '管理由此脚本创建的云端硬盘文件',
    bigquery: '查看和管理 BigQuery 中的数据',
  },
  en: {
    'spreadsheets.currentonly': 'see and manage this spreadsheet',
    spreadsheets: 'see and manage your spreadsheets',
    'script.container.ui': 'show windows and sidebars in the spreadsheet',
    'script.scriptapp': 'run while you are away (timers)',
    'script.send_mail': 'send mail as you',
    'userinfo.email': 'see your mail address',
    forms: 'see and manage your forms',
    'script.external_request': 'connect to other services (team chats)',
    'gmail.send': 'send mail through Gmail',
    'drive.file': 'manage files in Drive that the script has made',
    bigquery: 'see and manage data in BigQuery',
  },
};

/** Scopes in words, each with its short name. @param scopes addresses or short names, with a space between them */
export function scopesInWords(language: Language, scopes: string): string {
  const names = scopes.split(' ').map((scope) => {
    const short = scope.slice(scope.lastIndexOf('/') + 1);
    const words = NAMES[language][short];
    if (words === undefined) return short;
    return language === 'zh-CN' ? `${words}（${short}）` : `${words} (${short})`;
  });
  return listed(language, names);
}
