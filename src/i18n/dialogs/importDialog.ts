/**
 * Words of the dialog that imports tables alone: it has those of both languages, as the set-up window has. Over 250 lines since every field and problem
 * has its name here.
 */
import { channelsEn, channelsZhCn } from '../lists/channels';
import type { ImportField, StatusMeaning, ValueField } from '../../domain/importing/importField';
import type { DateOrder } from '../../domain/importing/writtenTime';
import type { Channel } from '../../domain/ticket/events';
import type { Language } from '../../packs/pack';

/** Why a row is not imported. */
export type RowProblem =
  | 'empty'
  | 'totals'
  | 'headingAgain'
  | 'leftOut'
  | 'tooFewCells'
  | 'tooLong'
  | 'noDescription'
  | 'dateUnreadable'
  | 'dateInFuture'
  | 'categoryUnknown'
  | 'priorityUnknown'
  | 'amountUnreadable'
  | 'sameRow'
  | 'repeated';

/** Why a ticket stays where an import is taken back. */
export type StayReason = 'archived' | 'worked' | 'named' | 'remark' | 'erased' | 'inSending';

export interface ImportDialogTexts {
  readonly title: string;
  readonly intro: string;
  readonly leadersOnly: string;
  readonly step: (at: number, of: number, name: string) => string;
  readonly steps: Readonly<Record<'source' | 'columns' | 'words' | 'check', string>>;
  readonly next: string;
  readonly back: string;
  readonly close: string;
  readonly from: string;
  readonly ways: Readonly<Record<'tab' | 'file' | 'paste', string>>;
  readonly tab: string;
  readonly tabRows: (name: string, rows: number) => string;
  readonly noTabs: string;
  readonly file: string;
  readonly fileHint: string;
  readonly fileWrong: Readonly<Record<'empty' | 'binary' | 'noText' | 'noTable' | 'tooLarge', string>>;
  readonly paste: string;
  readonly pasteHint: string;
  readonly pasted: string;
  readonly unchanged: string;
  readonly looking: string;
  readonly unfinished: (source: string, when: string) => string;
  readonly unfinishedTab: string;
  readonly unfinishedFile: string;
  readonly goOn: string;
  readonly goesOn: string;
  readonly headingRow: string;
  readonly headingRowHint: string;
  readonly row: (row: number) => string;
  readonly columns: string;
  readonly columnsHint: string;
  readonly feeds: (heading: string) => string;
  readonly noField: string;
  readonly sample: (samples: string) => string;
  readonly emptyColumn: string;
  readonly repeats: string;
  readonly noDescription: string;
  readonly dates: string;
  readonly dateOrders: Readonly<Record<DateOrder, string>>;
  readonly orderSure: string;
  readonly orderUnsure: string;
  readonly orderMixed: (count: number) => string;
  readonly timeZone: string;
  readonly timeZoneHint: string;
  readonly reading: (rows: number, of: number) => string;
  readonly wordsIntro: string;
  readonly noWords: string;
  readonly valueFields: Readonly<Record<ValueField, string>>;
  readonly word: (word: string, count: number) => string;
  readonly notRecognised: string;
  readonly toTriage: string;
  readonly byRules: string;
  readonly otherCategory: string;
  readonly otherCategoryHint: string;
  readonly statuses: Readonly<Record<StatusMeaning, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly moreWords: (count: number) => string;
  readonly counts: Readonly<Record<'fresh' | 'known' | 'left' | 'refused', string>>;
  readonly countsHint: Readonly<Record<'fresh' | 'known' | 'left' | 'refused', string>>;
  readonly nothingNew: string;
  readonly tooMany: (fits: number) => string;
  readonly shown: string;
  readonly over: string;
  readonly problems: (count: number) => string;
  readonly leftRows: (count: number) => string;
  readonly problem: Readonly<Record<RowProblem, string>>;
  readonly problemRow: (row: number, heading: string, found: string) => string;
  readonly sameAs: (row: string) => string;
  readonly showMore: (count: number) => string;
  readonly afterwards: string;
  readonly run: (rows: number) => string;
  readonly running: string;
  readonly runningHint: string;
  readonly progress: (done: number, of: number, tickets: number) => string;
  readonly stop: string;
  readonly stopping: string;
  readonly stopped: string;
  readonly done: (tickets: number) => string;
  readonly doneHint: string;
  readonly another: string;
  readonly imports: string;
  readonly importLine: (tickets: number, when: string, by: string) => string;
  readonly states: Readonly<Record<'running' | 'done' | 'undone', string>>;
  readonly undo: string;
  readonly undoOf: (source: string) => string;
  readonly undoLooking: string;
  readonly undoAsk: (count: number) => string;
  readonly undoNothing: string;
  readonly undoHow: string;
  readonly stays: (count: number) => string;
  readonly moreStay: (count: number) => string;
  readonly stayReasons: Readonly<Record<StayReason, string>>;
  readonly stay: (ticketNo: string, reason: string, what: string) => string;
  readonly undoNow: (count: number) => string;
  readonly undoing: (count: number) => string;
  readonly undone: (count: number) => string;
  readonly keep: string;
  readonly fields: Readonly<Record<ImportField, string>>;
}

const EN: ImportDialogTexts = {
  title: 'Import complaints',
  intro:
    'Takes over complaints from a table that you have. You see what becomes of every row before anything is written.',
  leadersOnly: 'Importing is for supervisors and above. Ask one of them to do it.',
  step: (at, of, name) => `Step ${at} of ${of} · ${name}`,
  steps: { source: 'The table', columns: 'Its columns', words: 'Its words', check: 'Check and import' },
  next: 'Next',
  back: 'Back',
  close: 'Close',
  from: 'Where is the table?',
  ways: { tab: 'In this spreadsheet', file: 'In a CSV file', paste: 'Copied text' },
  tab: 'Sheet',
  tabRows: (name, rows) => `${name} (${rows === 1 ? 'one row' : `${rows} rows`})`,
  noTabs: 'This spreadsheet has no other sheet with content. Copy the table into one, or choose a CSV file.',
  file: 'File to import',
  fileHint: 'UTF-8 or GB 18030. Save an Excel workbook as CSV, or open it in this spreadsheet under File ▸ Import.',
  fileWrong: {
    empty: 'The file is empty.',
    binary: 'This is no CSV file. Save the workbook as CSV and choose that.',
    noText: 'The file is neither UTF-8 nor GB 18030. Save it as CSV UTF-8.',
    noTable: 'No table with at least two columns was found in it.',
    tooLarge: 'The file is larger than 60 MB. Split it, or import it into a sheet under File ▸ Import.',
  },
  paste: 'The table, with its headings',
  pasteHint: 'Copied from a spreadsheet or a CSV file.',
  pasted: 'Copied text',
  unchanged: 'The table itself is never changed.',
  looking: 'Looking at the table…',
  unfinished: (source, when) => `The import of “${source}”, begun ${when}, was not finished.`,
  unfinishedTab: 'What was imported stays. Going on imports the rest, each row once.',
  unfinishedFile: 'Choose the same file again to import the rest, each row once.',
  goOn: 'Go on',
  goesOn: 'This goes on with the import that was not finished, with the choices made then.',
  headingRow: 'Row with the headings',
  headingRowHint: 'Rows above it are left aside.',
  row: (row) => `Row ${row}`,
  columns: 'What each column is',
  columnsHint: 'Several columns for one field are joined. A column without a field is not imported.',
  feeds: (heading) => `“${heading}” is`,
  noField: '– not imported –',
  sample: (samples) => `e.g. ${samples}`,
  emptyColumn: 'empty',
  repeats: 'An empty cell repeats the one above (merged cells)',
  noDescription: 'Say which column is the description.',
  dates: 'Dates such as 03/04/2025',
  dateOrders: { dayFirst: 'Day first (3 April)', monthFirst: 'Month first (March 4)' },
  orderSure: 'Recognised by dates that can be read in one way only.',
  orderUnsure: 'Every date can be read both ways: please check.',
  orderMixed: (count) =>
    `The column mixes both orders: ${count} dates can be read in the other way only. Those are read so; please check the rest.`,
  timeZone: 'Time zone of the table',
  timeZoneHint: 'In which the times of the table are meant.',
  reading: (rows, of) => `Looking through the rows: ${rows} of ${of}`,
  wordsIntro: 'What the words of the table mean on this desk. Change what was not recognised well.',
  noWords: 'The table has no columns for category, priority, channel or status. Nothing to choose here.',
  valueFields: { category: 'Categories', priority: 'Priorities', channel: 'Channels', status: 'States' },
  word: (word, count) => `“${word}” (${count === 1 ? 'one row' : `${count} rows`})`,
  notRecognised: 'not recognised',
  toTriage: '– to be triaged –',
  byRules: '– by the desk’s rules –',
  otherCategory: 'Rows without a category',
  otherCategoryHint: 'Without one they wait as registered until somebody triages them.',
  statuses: { open: 'Open: to be worked', over: 'Over: archived at once', leaveOut: 'Leave these rows out' },
  channels: channelsEn,
  moreWords: (count) => `${count} more words mean what the desk proposes.`,
  counts: { fresh: 'New', known: 'Here already', left: 'Left out', refused: 'With a problem' },
  countsHint: {
    fresh: 'become tickets',
    known: 'imported before, not again',
    left: 'blank, totals, left out by status',
    refused: 'not imported, see below',
  },
  nothingNew: 'There is nothing new to import.',
  tooMany: (fits) =>
    `A Google spreadsheet holds ten million cells: about ${fits} of these tickets fit into this one. The import stops where it is full, and loses nothing.`,
  shown: 'The first of them as tickets',
  over: 'over',
  problems: (count) => (count === 1 ? 'One row has a problem' : `${count} rows have a problem`),
  leftRows: (count) => (count === 1 ? 'One row is left out' : `${count} rows are left out`),
  problem: {
    empty: 'Blank row',
    totals: 'Totals',
    headingAgain: 'Headings again',
    leftOut: 'Left out by its status',
    tooFewCells: 'Has fewer cells than headings; perhaps a line break tore it apart',
    tooLong: 'Longer than a ticket can hold',
    noDescription: 'No description',
    dateUnreadable: 'No date, or a day that does not exist',
    dateInFuture: 'The date lies in the future',
    categoryUnknown: 'Category unknown',
    priorityUnknown: 'Priority unknown',
    amountUnreadable: 'No amount',
    sameRow: 'The same complaint again',
    repeated: 'Here already',
  },
  problemRow: (row, heading, found) =>
    `Row ${row}${heading === '' ? '' : `, ${heading}`}${found === '' ? '' : `: “${found}”`}`,
  sameAs: (row) => `as row ${row}`,
  showMore: (count) => `Show ${count} more`,
  afterwards: 'Correct these rows in the table and import it again: rows that are here are not imported twice.',
  run: (rows) => (rows === 1 ? 'Import one row' : `Import ${rows} rows`),
  running: 'Importing',
  runningHint: 'If this window is closed, the import can be gone on with later.',
  progress: (done, of, tickets) => `Part ${done} of ${of}, ${tickets} tickets so far`,
  stop: 'Stop',
  stopping: 'Stopping after this part…',
  stopped: 'Stopped. What was imported stays; go on when you like.',
  done: (tickets) => (tickets === 1 ? 'One ticket was imported.' : `${tickets} tickets were imported.`),
  doneHint: 'No mail goes to these customers. Clocks of open tickets start now.',
  another: 'Back to the start',
  imports: 'Earlier imports',
  importLine: (tickets, when, by) => `${tickets} tickets · ${when} · ${by}`,
  states: { running: 'not finished', done: 'done', undone: 'undone' },
  undo: 'Undo…',
  undoOf: (source) => `Undo the import of “${source}”`,
  undoLooking: 'Looking what was worked on since…',
  undoAsk: (count) => (count === 1 ? 'One ticket would go.' : `${count} tickets would go.`),
  undoNothing: 'No ticket of this import can go.',
  undoHow:
    'Their rows are deleted, with what stands in your own columns beside them. That they came and went stays in the log.',
  stays: (count) => (count === 1 ? 'One ticket stays:' : `${count} tickets stay:`),
  moreStay: (count) => `… and ${count} more.`,
  stayReasons: {
    archived: 'it has moved to an archive',
    worked: 'somebody worked on it',
    named: 'another ticket names it',
    remark: 'its remark was changed',
    erased: 'its customer was erased',
    inSending: 'a message about it is just being sent; try again later',
  },
  stay: (ticketNo, reason, what) => `${ticketNo}: ${reason}${what === '' ? '' : ` (${what})`}`,
  undoNow: (count) => (count === 1 ? 'Take one ticket back' : `Take ${count} tickets back`),
  undoing: (count) => `Taking back: ${count} so far`,
  undone: (count) => (count === 1 ? 'One ticket was taken back.' : `${count} tickets were taken back.`),
  keep: 'Keep them',
  fields: {
    description: 'Description',
    request: 'What the customer wants',
    receivedAt: 'Received',
    category1: 'Category',
    category2: 'Sub-category',
    priority: 'Priority',
    channel: 'Channel',
    customerName: 'Customer',
    customerNo: 'Customer no.',
    phone: 'Phone',
    mail: 'Email',
    address: 'Address',
    product: 'Product',
    orderNo: 'Order no.',
    batch: 'Batch',
    serialNo: 'Serial no.',
    region: 'Region',
    amount: 'Amount',
    status: 'Status',
    solution: 'Solution',
    remark: 'Remarks',
    sourceKey: 'Number of the row',
  },
};

const ZH_CN: ImportDialogTexts = {
  title: '导入投诉',
  intro: '把现有表格里的投诉导入服务台。写入之前，每一行会变成什么都能先看到。',
  leadersOnly: '只有主管及以上角色可以导入，请联系他们操作。',
  step: (at, of, name) => `第 ${at} 步，共 ${of} 步 · ${name}`,
  steps: { source: '选择表格', columns: '核对各列', words: '核对用词', check: '检查并导入' },
  next: '下一步',
  back: '上一步',
  close: '关闭',
  from: '表格在哪里？',
  ways: { tab: '本表格文件中', file: 'CSV 文件', paste: '粘贴文本' },
  tab: '工作表',
  tabRows: (name, rows) => `${name}（${rows} 行）`,
  noTabs: '本文件中没有其他有内容的工作表。请先把表格复制进来，或选择 CSV 文件。',
  file: '要导入的文件',
  fileHint: '支持 UTF-8 和 GB 18030 编码。Excel 文件请另存为 CSV，或用「文件 ▸ 导入」导入到本表格文件。',
  fileWrong: {
    empty: '文件是空的。',
    binary: '这不是 CSV 文件，请把工作簿另存为 CSV 后再选择。',
    noText: '文件编码既不是 UTF-8 也不是 GB 18030，请另存为 CSV UTF-8。',
    noTable: '文件中没有找到至少两列的表格。',
    tooLarge: '文件超过 60 MB，请拆分，或用「文件 ▸ 导入」导入到工作表。',
  },
  paste: '表格内容（含表头）',
  pasteHint: '从电子表格或 CSV 文件中复制。',
  pasted: '粘贴的文本',
  unchanged: '原表格不会有任何改动。',
  looking: '正在读取表格…',
  unfinished: (source, when) => `「${source}」的导入（${when}开始）尚未完成。`,
  unfinishedTab: '已导入的保留，继续后只导入剩余的行，不会重复。',
  unfinishedFile: '重新选择同一个文件，即可继续导入剩余的行，不会重复。',
  goOn: '继续导入',
  goesOn: '将继续上次未完成的导入，并沿用当时的设置。',
  headingRow: '表头所在行',
  headingRowHint: '其上方的行不导入。',
  row: (row) => `第 ${row} 行`,
  columns: '各列对应的内容',
  columnsHint: '多列对应同一项时合并导入；没有对应项的列不导入。',
  feeds: (heading) => `「${heading}」对应`,
  noField: '（不导入）',
  sample: (samples) => `例：${samples}`,
  emptyColumn: '空列',
  repeats: '空白单元格沿用上一行的内容（合并单元格）',
  noDescription: '请指定哪一列是问题描述。',
  dates: '形如 03/04/2025 的日期',
  dateOrders: { dayFirst: '日在前（4月3日）', monthFirst: '月在前（3月4日）' },
  orderSure: '已根据只能有一种读法的日期判断。',
  orderUnsure: '所有日期两种读法都成立，请确认。',
  orderMixed: (count) => `此列混用了两种顺序：有 ${count} 个日期只能按另一种顺序读，已照此读取，其余请核对。`,
  timeZone: '表格所用时区',
  timeZoneHint: '表格中的时间按此时区理解。',
  reading: (rows, of) => `正在逐行检查：${rows} / ${of}`,
  wordsIntro: '表格里的用词在本服务台对应什么。识别得不合适的请调整。',
  noWords: '表格中没有分类、优先级、渠道或状态列，此处无需选择。',
  valueFields: { category: '问题分类', priority: '优先级', channel: '渠道', status: '处理状态' },
  word: (word, count) => `「${word}」（${count} 行）`,
  notRecognised: '未识别',
  toTriage: '（待定级）',
  byRules: '（按规则判定）',
  otherCategory: '没有分类的行',
  otherCategoryHint: '不选则导入后为「已登记」，等待分类定级。',
  statuses: { open: '未结：继续处理', over: '已结：直接归档', leaveOut: '这些行不导入' },
  channels: channelsZhCn,
  moreWords: (count) => `另有 ${count} 个用词按系统建议处理。`,
  counts: { fresh: '新增', known: '已存在', left: '略过', refused: '有问题' },
  countsHint: {
    fresh: '将生成工单',
    known: '以前导入过，不再导入',
    left: '空行、合计、按状态不导入',
    refused: '不导入，见下方',
  },
  nothingNew: '没有需要导入的新内容。',
  tooMany: (fits) =>
    `一个 Google 表格最多容纳一千万个单元格，本文件大约还能放下 ${fits} 张工单。装满时导入会停下，已有内容不受影响。`,
  shown: '导入后的工单（前几张）',
  over: '已结',
  problems: (count) => `${count} 行有问题`,
  leftRows: (count) => `${count} 行略过`,
  problem: {
    empty: '空行',
    totals: '合计行',
    headingAgain: '重复的表头',
    leftOut: '按状态不导入',
    tooFewCells: '单元格比表头少，可能被换行拆开',
    tooLong: '内容超过一张工单的上限',
    noDescription: '没有问题描述',
    dateUnreadable: '不是日期，或日期不存在',
    dateInFuture: '日期晚于今天',
    categoryUnknown: '分类无法识别',
    priorityUnknown: '优先级无法识别',
    amountUnreadable: '不是金额',
    sameRow: '与前面的投诉重复',
    repeated: '已存在',
  },
  problemRow: (row, heading, found) =>
    `第 ${row} 行${heading === '' ? '' : ` ${heading}`}${found === '' ? '' : `：「${found}」`}`,
  sameAs: (row) => `同第 ${row} 行`,
  showMore: (count) => `再显示 ${count} 行`,
  afterwards: '在原表格中改正这些行后再次导入即可，已导入的行不会重复。',
  run: (rows) => `导入 ${rows} 行`,
  running: '正在导入',
  runningHint: '即使关闭此窗口，之后也可以继续导入。',
  progress: (done, of, tickets) => `第 ${done} 批，共 ${of} 批；已生成 ${tickets} 张工单`,
  stop: '停止',
  stopping: '完成这一批后停止…',
  stopped: '已停止。已导入的保留，可随时继续。',
  done: (tickets) => `已导入 ${tickets} 张工单。`,
  doneHint: '不会给这些客户发送邮件；未结工单从现在起计时。',
  another: '回到开始',
  imports: '以往的导入',
  importLine: (tickets, when, by) => `${tickets} 张工单 · ${when} · ${by}`,
  states: { running: '未完成', done: '已完成', undone: '已撤销' },
  undo: '撤销…',
  undoOf: (source) => `撤销「${source}」的导入`,
  undoLooking: '正在检查哪些工单已有人处理…',
  undoAsk: (count) => `将撤销 ${count} 张工单。`,
  undoNothing: '这次导入的工单都不能撤销。',
  undoHow: '这些工单所在的行会被删除，您在旁边自建列中写的内容也会一并删除；导入和撤销的记录保留在日志中。',
  stays: (count) => `${count} 张工单保留：`,
  moreStay: (count) => `……另有 ${count} 张。`,
  stayReasons: {
    archived: '已移入归档表格',
    worked: '已有人处理',
    named: '有其他工单引用',
    remark: '备注已修改',
    erased: '客户信息已抹去',
    inSending: '正在发送相关消息，请稍后再试',
  },
  stay: (ticketNo, reason, what) => `${ticketNo}：${reason}${what === '' ? '' : `（${what}）`}`,
  undoNow: (count) => `撤销 ${count} 张工单`,
  undoing: (count) => `正在撤销：已撤销 ${count} 张`,
  undone: (count) => `已撤销 ${count} 张工单。`,
  keep: '保留',
  fields: {
    description: '问题描述',
    request: '客户诉求',
    receivedAt: '反馈时间',
    category1: '问题分类',
    category2: '二级分类',
    priority: '优先级',
    channel: '渠道',
    customerName: '客户姓名',
    customerNo: '客户编号',
    phone: '电话',
    mail: '邮箱',
    address: '地址',
    product: '产品',
    orderNo: '订单号',
    batch: '批次',
    serialNo: '序列号',
    region: '地区',
    amount: '涉及金额',
    status: '处理状态',
    solution: '处理方案',
    remark: '备注',
    sourceKey: '原编号',
  },
};

/** The words of the dialog in one language. */
export function importDialogTexts(language: Language): ImportDialogTexts {
  return language === 'en' ? EN : ZH_CN;
}
