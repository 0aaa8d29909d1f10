/** Findings about the sheets of people, responsibilities, categories, solutions, mail templates and settings, in Chinese. */
import { menuPath } from '../menu/menu';
import { listSheetsZhCn } from '../sheets/listSheets.zh-CN';
import type { ListSheetFindings } from './listSheetFindings';

const repair = menuPath('zh-CN', 'repair');
const UNTIL = '改正前沿用上一次有效的设置。';

export const listSheetFindingsZhCn: ListSheetFindings = {
  categoryLevel: {
    what: (told) => `问题分类 第 ${told.text('row')} 行 一级分类：「${told.text('found')}」没有写所属的一级分类。`,
    remedy: () => `请填写所属的一级分类，或清空整行。${UNTIL}`,
  },
  categoryTwice: {
    what: (told) => `问题分类 第 ${told.text('row')} 行：此分类已经写在第 ${told.text('other')} 行。`,
    remedy: () => `请将其中一行改名或清空。${UNTIL}`,
  },
  categoriesNone: {
    what: () => '问题分类：没有可选的分类，将无法登记工单。',
    remedy: () => `请至少保留一行不停用。${UNTIL}`,
  },
  categoriesNotTaken: {
    what: () => '问题分类：表中内容与正在使用的分类不一致，可能有行被删除。',
    remedy: () => `请运行「${repair}」，使表中内容生效。`,
  },
  solutionName: {
    what: (told) => `方案类型 第 ${told.text('row')} 行 方案类型：没有写名称。`,
    remedy: () => `请填写名称，或清空整行。${UNTIL}`,
  },
  solutionTwice: {
    what: (told) =>
      `方案类型 第 ${told.text('row')} 行 方案类型：「${told.text('found')}」已经写在第 ${told.text('other')} 行。`,
    remedy: () => `请将其中一行改名或清空。${UNTIL}`,
  },
  solutionCategory: {
    what: (told) => `方案类型 第 ${told.text('row')} 行 适用分类：没有「${told.text('found')}」这个一级分类。`,
    remedy: () => `请按「问题分类」表中的名称填写，留空表示全部。${UNTIL}`,
  },
  solutionPriority: {
    what: (told) => `方案类型 第 ${told.text('row')} 行 最低优先级：「${told.text('found')}」不在列表中。`,
    remedy: () => `请从下拉列表中选择，留空表示不限。${UNTIL}`,
  },
  solutionMost: {
    what: (told) => `方案类型 第 ${told.text('row')} 行 金额上限：「${told.text('found')}」不是金额。`,
    remedy: () => `请填写数字，如 500；留空表示不另设上限。${UNTIL}`,
  },
  solutionWording: {
    what: (told) => `方案类型 第 ${told.text('row')} 行 参考措辞：「${told.text('found')}」不是此处可用的占位符。`,
    remedy: () => `可使用 {工单号}、{客户姓名}、{分类}、{产品}、{订单号}、{序列号}；普通文字请去掉花括号。${UNTIL}`,
  },
  solutionsNotTaken: {
    what: () => '方案类型：表中内容与正在使用的方案类型不一致，可能有行被删除。',
    remedy: () => `请运行「${repair}」，使表中内容生效。`,
  },
  knowledgeText: {
    what: (told) =>
      `知识库 第 ${told.text('row')} 行 ${listSheetsZhCn.knowledge.columns[told.text('column') === 'problem' ? 'problem' : 'solution'].heading}：没有填写。`,
    remedy: () => '请填写，或清空整行。补全前不会推荐这一行。',
  },
  knowledgeState: {
    what: (told) => `知识库 第 ${told.text('row')} 行 知识状态：「${told.text('found')}」不在列表中。`,
    remedy: () => '请从下拉列表中选择。改正前不会推荐这一行。',
  },
  knowledgeTwice: {
    what: (told) =>
      `知识库 第 ${told.text('row')} 行 知识编号：「${told.text('found')}」已经写在第 ${told.text('other')} 行。`,
    remedy: () => '请清空其中一行的编号，服务台会重新编号。改正前不会推荐这一行。',
  },
  knowledgeStale: {
    what: (told) => `知识库：有 ${told.text('count')} 条已发布的条目需要复核。`,
    remedy: () => `请打开「${menuPath('zh-CN', 'knowledge')}」，在「需要复核」中确认、修改或停用。`,
  },
  templatePlaceholder: {
    what: (told) =>
      `邮件模板 第 ${told.text('row')} 行 ${headingOf(told.text('column'))}：「${told.text('found')}」不是此邮件可用的占位符。`,
    remedy: (told) => `可使用 ${told.text('known')}；普通文字请去掉花括号。${UNTIL}`,
  },
  templatesNotTaken: {
    what: () => '邮件模板：表中内容与正在使用的措辞不一致，可能有行被删除。',
    remedy: () => `请运行「${repair}」，使表中内容生效。`,
  },
  staffTwice: {
    what: (told) =>
      `人员 第 ${told.text('row')} 行 邮箱：「${told.text('found')}」已经写在第 ${told.text('other')} 行。`,
    remedy: () => `每个人只保留一行。${UNTIL}`,
  },
  staffAwayUntil: {
    what: (told) => `人员 第 ${told.text('row')} 行 不在岗至：「${told.text('found')}」不是日期。`,
    remedy: () => `请填写日期，例如 2026-10-07，或留空。${UNTIL}`,
  },
  staffExperience: {
    what: (told) => `人员 第 ${told.text('row')} 行 经验：「${told.text('found')}」不在列表中。`,
    remedy: () => `请从下拉列表中选择；留空表示熟练。${UNTIL}`,
  },
  staffScore: {
    what: (told) =>
      told.text('found') === ''
        ? `人员 第 ${told.text('row')} 行 满意度均分：填写的不是数字。`
        : `人员 第 ${told.text('row')} 行 满意度均分：${told.text('found')} 不是有效的分数。`,
    remedy: () => `请填写 1 至 5 的数字，或留空。${UNTIL}`,
  },
  staffSubstitute: {
    what: (told) => `人员：${told.text('name')}的代理人「${told.text('found')}」不在表中。`,
    remedy: () => '请填写表中某位同事的邮箱，或留空。改正前无人代理。',
  },
  matrixTwice: {
    what: (told) => `责任矩阵 第 ${told.text('row')} 行：此分类已经写在第 ${told.text('other')} 行。`,
    remedy: () => `每个分类只保留一行。${UNTIL}`,
  },
  matrixRole: {
    what: (told) => `责任矩阵 第 ${told.text('row')} 行 负责角色：「${told.text('found')}」不在列表中。`,
    remedy: () => `请从下拉列表中选择「客服」或「主管」。${UNTIL}`,
  },
  settingNoName: {
    what: () => '设置「服务台名称」为空，邮件将没有署名。',
    remedy: () => `请在「设置」表的值一列填写名称。${UNTIL}`,
  },
  settingNotAbove: {
    what: (told) => `设置：客户未反馈满 ${told.text('found')} 天就结案，而满 ${told.text('most')} 天才提醒客户。`,
    remedy: () => `结案的天数应大于提醒的天数。${UNTIL}`,
  },
  rulesNotTaken: {
    what: (told) => `${told.text('sheet')}：表中内容与正在使用的不一致，可能有行被删除。`,
    remedy: () => `请运行「${repair}」，使表中内容生效。`,
  },
};

function headingOf(column: string): string {
  const columns: Readonly<Record<string, { readonly heading: string }>> = listSheetsZhCn.templates.columns;
  return columns[column]?.heading ?? '';
}
