/** What a person who runs the probe reads. */
interface Words {
  readonly menu: string;
  readonly ask: string;
  readonly show: string;
  readonly title: string;
  readonly notEmpty: string;
  readonly notAsked: string;
  readonly asking: string;
  readonly asked: (count: number) => string;
  readonly byHand: readonly string[];
  readonly done: (answered: number, of: number) => string;
  readonly open: (ids: string) => string;
  readonly leftBehind: string;
  readonly next: string;
  readonly download: string;
  readonly copy: string;
  readonly copied: string;
  readonly failed: string;
}

const EN: Words = {
  menu: 'Platform probe',
  ask: '1. Ask Google (a minute)',
  show: '2. Show the answers and tidy up',
  title: 'Platform probe',
  notEmpty:
    'The probe runs in an empty spreadsheet only: it adds tabs, changes language and time zone of the file, and makes a form. Something stands in this one. Make a new spreadsheet, put the script there and run it again; nothing was changed here.',
  notAsked: 'Nothing has been asked yet. Run “1. Ask Google” first.',
  asking: 'Executions run side by side. Leave this window open, half a minute at most…',
  asked: (count) => `${count} questions have been asked. Three are left for your hands:`,
  byHand: [
    'Close this window and go to the tab “Probe”.',
    'Click cell B2, type 2026-03-02 and press Enter.',
    'Click B2 again, type 2026-03-03 over it and press Enter.',
    'Click B3, type 12% and press Enter.',
    'After a minute: Platform probe ▸ 2. Show the answers and tidy up.',
  ],
  done: (answered, of) => `${answered} of ${of} questions are answered. The tabs and triggers of the probe are gone.`,
  open: (ids) => `Not answered: ${ids}`,
  leftBehind: 'A script cannot delete a form. Please delete this one in Drive:',
  next: 'Download probe.json and put it into the folder emulator of the project; npm test then holds the emulator against it.',
  download: 'Download probe.json',
  copy: 'Copy',
  copied: 'Copied.',
  failed: 'This did not work:',
};

const ZH: Words = {
  menu: '平台探测',
  ask: '1. 向 Google 提问（约一分钟）',
  show: '2. 查看答案并清理',
  title: '平台探测',
  notEmpty:
    '平台探测只能在空白表格里运行：它会新增工作表、改动文件的语言区域和时区，还会创建一个表单。当前表格里已有内容。请新建一个空白表格，把脚本放进去再运行；这里没有做任何改动。',
  notAsked: '还没有提过问题。请先运行“1. 向 Google 提问”。',
  asking: '正在并行运行几项检查，请不要关闭此窗口，最多半分钟……',
  asked: (count) => `已提出 ${count} 个问题。还有三步需要您动手：`,
  byHand: [
    '关闭此窗口，切换到工作表“Probe”。',
    '点击 B2 单元格，输入 2026-03-02，按回车。',
    '再次点击 B2，直接输入 2026-03-03 覆盖，按回车。',
    '点击 B3，输入 12%，按回车。',
    '一分钟后，点击菜单“平台探测 ▸ 2. 查看答案并清理”。',
  ],
  done: (answered, of) => `${of} 个问题中已有 ${answered} 个得到答案。探测用的工作表和触发器已清理。`,
  open: (ids) => `没有答案：${ids}`,
  leftBehind: '脚本无法删除表单，请到云端硬盘手动删除：',
  next: '下载 probe.json，放到项目的 emulator 文件夹；之后运行 npm test，就会拿模拟器与它逐项核对。',
  download: '下载 probe.json',
  copy: '复制',
  copied: '已复制。',
  failed: '操作未成功：',
};

/** In Chinese where Google says that this account reads Chinese, else in English. */
export function wordsHere(): Words {
  return Session.getActiveUserLocale().startsWith('zh') ? ZH : EN;
}
