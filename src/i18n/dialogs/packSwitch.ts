/** What another way of working would change about a desk at work, line by line. */
import type { Language } from '../../packs/pack';
import { listed } from '../listed';
import { menuTexts } from '../menu/menu';

/** The facts behind the lines; names are in the desk's language. */
export interface PackSwitchFacts {
  readonly from: string;
  readonly to: string;
  /** Tickets with work on them. */
  readonly open: number;
  readonly priorities: readonly { readonly before: string; readonly after: string }[];
  /** Clocks that there will be, and that there will be no more. */
  readonly clocksNew: readonly string[];
  readonly clocksGone: readonly string[];
  /** A number as the next ticket may have, and whether numbers look as before. */
  readonly nextNumber: string;
  readonly isNumberedAlike: boolean;
  /** Titles of the sheets that are set aside and filled anew. */
  readonly sheets: readonly string[];
  readonly asksOtherwise: boolean;
  readonly isAnonymous: boolean;
  /** Departments of the new matrix in which nobody is yet. */
  readonly emptyDepartments: readonly string[];
}

/** The name of a sheet as it was before. */
export function formerTitle(language: Language, title: string): string {
  return language === 'zh-CN' ? `${title}（旧）` : `${title} (old)`;
}

/** The lines, in the order in which they matter. */
export function packSwitchLines(language: Language, facts: PackSwitchFacts): readonly string[] {
  return language === 'zh-CN' ? chinese(facts) : english(facts);
}

function english(facts: PackSwitchFacts): readonly string[] {
  const list = (names: readonly string[]): string => listed('en', names);
  const { open, sheets } = facts;
  return [
    `The desk works by “${facts.from}” and would work by “${facts.to}” from now on.`,
    open === 0
      ? 'No ticket is open. Tickets that have ended keep their figures.'
      : `${open === 1 ? 'One open ticket keeps' : `${open} open tickets keep`} clocks, due times and priority until “${menuTexts('en').applyTargets}” is chosen in the menu; tickets that have ended keep their figures for good.`,
    `Priorities then become: ${facts.priorities.map(({ before, after }) => `${before} → ${after}`).join(', ')}.`,
    ...(facts.clocksNew.length === 0 ? [] : [`Clocks that come: ${list(facts.clocksNew)}.`]),
    ...(facts.clocksGone.length === 0 ? [] : [`Clocks that go: ${list(facts.clocksGone)}.`]),
    facts.isNumberedAlike
      ? 'Ticket numbers go on as before.'
      : `New tickets are numbered like ${facts.nextNumber}; those there are keep their numbers.`,
    `${list(sheets)}: what stands there now is copied to tabs of its own, and the sheets are filled with the new way of working.`,
    ...(facts.asksOtherwise
      ? [
          facts.isAnonymous
            ? 'The survey gets a new form, which is anonymous. Answers to the old one still count.'
            : 'The survey gets a new form. Answers to the old one still count.',
        ]
      : []),
    ...(facts.emptyDepartments.length === 0
      ? []
      : [`Nobody is yet in: ${list(facts.emptyDepartments)}. Change the staff sheet or the matrix afterwards.`]),
    'Staff, calendar, settings, remarks and columns of your own stay as they are.',
  ];
}

function chinese(facts: PackSwitchFacts): readonly string[] {
  const list = (names: readonly string[]): string => listed('zh-CN', names);
  const { open, sheets } = facts;
  return [
    `目前采用「${facts.from}」，更换后改用「${facts.to}」。`,
    open === 0
      ? '目前没有未结工单；已结工单的数据不变。'
      : `${open} 张未结工单的时限、截止时间和优先级暂不改变，在菜单中选择「${menuTexts('zh-CN').applyTargets}」后才按新标准计算；已结工单的数据不变。`,
    `届时优先级对应为：${facts.priorities.map(({ before, after }) => `${before} → ${after}`).join('，')}。`,
    ...(facts.clocksNew.length === 0 ? [] : [`新增时限：${list(facts.clocksNew)}。`]),
    ...(facts.clocksGone.length === 0 ? [] : [`不再计算的时限：${list(facts.clocksGone)}。`]),
    facts.isNumberedAlike
      ? '工单号规则不变，接着现有的号码编。'
      : `新工单的编号形如 ${facts.nextNumber}；已有工单号不变。`,
    `「${sheets.join('」「')}」现有内容先另存为单独的工作表，再填入新的处理方式。`,
    ...(facts.asksOtherwise
      ? [
          facts.isAnonymous
            ? '满意度调查改用新表单（匿名）；已发出的旧问卷仍可提交并计入。'
            : '满意度调查改用新表单；已发出的旧问卷仍可提交并计入。',
        ]
      : []),
    ...(facts.emptyDepartments.length === 0
      ? []
      : [`以下部门目前没有人员：${list(facts.emptyDepartments)}。更换后请调整人员表或责任矩阵。`]),
    '人员、工作日历、设置、备注以及自行添加的列均保持不变。',
  ];
}
