/** What of a way of working has no published source and is a default to edit, in words. */
import type { Language } from '../../packs/pack';
import { listed } from '../listed';
import { wordIn } from '../lists/words';

/** What a mark is about, by what stands before its stroke; clocks are named each. */
const MARKS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    numbering: '工单编号规则',
    categories: '部分分类',
    departments: '部门',
    matrix: '责任矩阵的部分行',
    priorities: '优先级',
    priorityRules: '定级规则',
    grading: '影响与紧急程度的定级表',
    solutions: '部分方案类型',
    approval: '补偿审批上限',
    copies: '抄送对象',
    emergency: '应急小组',
    ladder: '升级规则',
    major: '重大投诉的判定',
    survey: '满意度问卷的部分题目',
    terms: '售后政策的部分条款',
  },
  en: {
    numbering: 'ticket numbers',
    categories: 'some categories',
    departments: 'departments',
    matrix: 'some lines of the responsibility matrix',
    priorities: 'priorities',
    priorityRules: 'rules that suggest a priority',
    grading: 'table of impact and urgency',
    solutions: 'some kinds of solution',
    approval: 'limits of compensation',
    copies: 'who gets copies',
    emergency: 'emergency group',
    ladder: 'escalation ladder',
    major: 'what counts as major',
    survey: 'parts of the survey',
    terms: 'some service terms',
  },
};
const TARGETS: Readonly<Record<Language, (clocks: string) => string>> = {
  'zh-CN': (clocks) => `以下时限的部分或全部目标：${clocks}`,
  en: (clocks) => `targets, or some of them, of ${clocks}`,
};

/**
 * The marks of a pack, each notion once.
 * @example defaultsInWords('en', ['numbering', 'clock/update', 'clock/resolve/low'])
 *   //=> ['ticket numbers', 'targets, or some of them, of Next progress, Solution']
 */
export function defaultsInWords(language: Language, marks: readonly string[]): readonly string[] {
  const heads = [...new Set(marks.map((mark) => mark.split('/')[0] ?? ''))].filter((head) => head !== 'clock');
  const clocks = [
    ...new Set(marks.filter((mark) => mark.startsWith('clock/')).map((mark) => mark.split('/')[1] ?? '')),
  ];
  const words = heads.map((head) => MARKS[language][head] ?? head);
  const targets = listed(
    language,
    clocks.map((clock) => wordIn(language, 'clocks', clock)),
  );
  return clocks.length === 0 ? words : [...words, TARGETS[language](targets)];
}
