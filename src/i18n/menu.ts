/** The add-on's menu, the titles of its windows and what they say when they are done. */
import type { Language } from '../packs/pack';

export interface MenuTexts {
  readonly title: string;
  readonly register: string;
  readonly ticket: string;
  readonly myTickets: string;
  readonly setUp: string;
  readonly repair: string;
  readonly health: string;
  readonly tickNow: string;
  readonly sidebarTitle: string;
  readonly setUpTitle: string;
  readonly repaired: (count: number) => string;
  readonly healthy: string;
  readonly problems: (count: number) => string;
  readonly doneTitle: string;
}

const MENU: Readonly<Record<Language, MenuTexts>> = {
  'zh-CN': {
    title: '闭环台',
    register: '登记投诉',
    ticket: '查看工单',
    myTickets: '我的工单',
    setUp: '设置服务台',
    repair: '修复表格',
    health: '健康检查',
    tickNow: '立即检查时限',
    sidebarTitle: '闭环台',
    setUpTitle: '设置服务台',
    repaired: (count) => (count === 0 ? '各项内容均完好，无需修复。' : `已修复 ${count} 处。`),
    healthy: '一切正常。',
    problems: (count) => `有 ${count} 个问题需要处理，详见「健康检查」工作表。`,
    doneTitle: '已完成',
  },
  en: {
    title: 'Loopdesk',
    register: 'Register a complaint',
    ticket: 'Open ticket',
    myTickets: 'My tickets',
    setUp: 'Set up the desk',
    repair: 'Repair the sheets',
    health: 'Check health',
    tickNow: 'Check the clocks now',
    sidebarTitle: 'Loopdesk',
    setUpTitle: 'Set up the desk',
    repaired: (count) =>
      count === 0
        ? 'Everything was in order.'
        : count === 1
          ? 'One thing was repaired.'
          : `${count} things were repaired.`,
    healthy: 'All is well.',
    problems: (count) =>
      `${count === 1 ? 'One thing needs' : `${count} things need`} attention. See the sheet “Health”.`,
    doneTitle: 'Done',
  },
};

/** The words of the menu and its windows. */
export function menuTexts(language: Language): MenuTexts {
  return MENU[language];
}

/**
 * The way to a menu entry, as a person clicks it.
 * @example menuPath('en', 'health') //=> 'Loopdesk ▸ Check health'
 */
export function menuPath(
  language: Language,
  entry: 'register' | 'ticket' | 'myTickets' | 'setUp' | 'repair' | 'health' | 'tickNow',
): string {
  const texts = MENU[language];
  return `${texts.title} ▸ ${texts[entry]}`;
}
