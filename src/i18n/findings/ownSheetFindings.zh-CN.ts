/** What can be wrong on the sheets that only some desks have, in Chinese. */
import { menuPath } from '../menu/menu';
import { ownSheetsZhCn } from '../sheets/ownSheets.zh-CN';
import type { Told } from '../told';
import type { OwnSheetFindings } from './ownSheetFindings';

const TERMS_STAY = '改正前沿用上一次有效的设置。';
const LINE_STAYS = '改正前沿用此行上一次有效的日期和责任人。';
const NOT_COUNTED = '改正前此行不计入。';

export const ownSheetFindingsZhCn: OwnSheetFindings = {
  termsProduct: {
    what: (told) => `售后政策 第 ${told.text('row')} 行「产品」：没有填写产品。`,
    remedy: () => `请填写产品，或用 * 表示其余所有产品；不需要的请清空整行。${TERMS_STAY}`,
  },
  termsTwice: {
    what: (told) =>
      `售后政策 第 ${told.text('row')} 行「产品」：「${told.text('found')}」已经写在第 ${told.text('other')} 行。`,
    remedy: () => `请每个产品只保留一行。${TERMS_STAY}`,
  },
  termsFigure: {
    what: (told) =>
      `售后政策 第 ${told.text('row')} 行「${heading('terms', told)}」：「${told.text('found')}」不是整数。`,
    remedy: () => `请填写整数，如 12；没有的填 0，没有规定的留空。${TERMS_STAY}`,
  },
  termsPayer: {
    what: (told) =>
      `售后政策 第 ${told.text('row')} 行「${heading('terms', told)}」：「${told.text('found')}」不在可选范围内。`,
    remedy: () => `请从列表中选择由谁承担，或留空。${TERMS_STAY}`,
  },
  termsNotTaken: {
    what: () => '售后政策：表中内容与正在使用的不一致，可能有行被删除。',
    remedy: () => `请运行「${menuPath('zh-CN', 'repair')}」，使表中内容生效。`,
  },
  maintenanceWhat: {
    what: (told) => `保养计划 第 ${told.text('row')} 行：产品和序列号都没有填写。`,
    remedy: () => `请至少填写一项，或清空整行。${LINE_STAYS}`,
  },
  maintenanceJob: {
    what: (told) => `保养计划 第 ${told.text('row')} 行「保养内容」：没有填写要做什么。`,
    remedy: () => `请简要写明保养内容。${LINE_STAYS}`,
  },
  maintenanceInterval: {
    what: (told) => `保养计划 第 ${told.text('row')} 行「保养周期」：「${told.text('found')}」不是周期。`,
    remedy: () => `请写成 6 个月、90 天、2 周或 1 年；只做一次的留空。${LINE_STAYS}`,
  },
  maintenanceDate: {
    what: (told) =>
      `保养计划 第 ${told.text('row')} 行「${heading('maintenance', told)}」：「${told.text('found')}」不是日期。`,
    remedy: () => `请写成 2026-10-01 的形式。${LINE_STAYS}`,
  },
  maintenanceLater: {
    what: (told) => `保养计划 第 ${told.text('row')} 行「上次保养」：${told.text('found')} 还没有到。`,
    remedy: () => `请填写实际完成的日期；将来的日期请填在「下次保养」。${LINE_STAYS}`,
  },
  maintenanceNoDate: {
    what: (told) => `保养计划 第 ${told.text('row')} 行：上次和下次保养的日期都没有填写。`,
    remedy: () => `请填写上次保养的日期和周期，或直接填写下次保养的日期。${LINE_STAYS}`,
  },
  maintenanceOwner: {
    what: (told) => `保养计划 第 ${told.text('row')} 行「责任人」：${there(told)}不是人员表中的邮箱。`,
    remedy: () => `请从列表中选择，或先在「人员」表中添加此人。${LINE_STAYS}`,
  },
  maintenanceDays: {
    what: (told) => `保养计划 第 ${told.text('row')} 行「提前提醒（天）」：「${told.text('found')}」不是天数。`,
    remedy: () => `请填写 0 至 366 的整数，或留空按 7 天。${LINE_STAYS}`,
  },
  maintenanceMany: {
    what: (told) => `保养计划 第 ${told.text('row')} 行：从此行起不再提醒，系统最多管理 ${told.text('most')} 行。`,
    remedy: () => '请删除不再需要的行，或将一部分移到另一个服务台。',
  },
  trainingDate: {
    what: (told) => `培训记录 第 ${told.text('row')} 行「${heading('training', told)}」：${there(told)}不是日期。`,
    remedy: () => `请写成 2026-10-01 的形式。${NOT_COUNTED}`,
  },
  trainingTopic: {
    what: (told) => `培训记录 第 ${told.text('row')} 行「培训主题」：没有填写主题。`,
    remedy: () => `请填写培训主题，或清空整行。${NOT_COUNTED}`,
  },
  trainingWho: {
    what: (told) => `培训记录 第 ${told.text('row')} 行「参加人」：${there(told)}不是人员表中的邮箱。`,
    remedy: () => `请从列表中选择，或清空整行。${NOT_COUNTED}`,
  },
  trainingHours: {
    what: (told) => `培训记录 第 ${told.text('row')} 行「学时」：「${told.text('found')}」不是学时数。`,
    remedy: () => `请填写数字，如 2 或 1.5，也可以留空。${NOT_COUNTED}`,
  },
  trainingOrder: {
    what: (told) => `培训记录 第 ${told.text('row')} 行「再培训日期」：${told.text('found')} 不晚于培训日期。`,
    remedy: () => `请填写更晚的日期；长期有效的请留空。${NOT_COUNTED}`,
  },
  trainingDue: {
    what: (told) =>
      `培训记录 第 ${told.text('row')} 行：${told.text('who')} 的「${told.text('topic')}」应在 ${told.text('dueOn')} 前再次培训。`,
    remedy: () => '请安排培训并新增一行记录，或修改「再培训日期」；无需再培训的请清空该单元格。',
  },
};

function heading(sheet: keyof typeof ownSheetsZhCn, told: Told): string {
  const columns: Readonly<Record<string, { readonly heading: string }>> = ownSheetsZhCn[sheet].columns;
  return columns[told.text('column')]?.heading ?? '';
}

function there(told: Told): string {
  return told.text('found') === '' ? '空白' : `「${told.text('found')}」`;
}
