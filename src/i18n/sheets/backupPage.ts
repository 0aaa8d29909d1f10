/** What a backup copy is called, and what its first page says. */
import type { Language } from '../../packs/pack';

/** What the page is about. Times are values of a cell, shown in the spreadsheet's zone. */
export interface BackupFacts {
  readonly desk: string;
  readonly reason: 'night' | 'asked' | 'upgrade' | 'restore';
  readonly isWhole: boolean;
  readonly at: Date;
  readonly seq: number;
  readonly hash: string;
  readonly version: number;
  readonly pack: string;
  readonly sheets: readonly { readonly tab: string; readonly rows: number }[];
}

interface Words {
  readonly title: (desk: string, slot: string) => string;
  readonly what: (desk: string) => string;
  readonly care: string;
  readonly state: readonly [label: string, whole: string, begun: string];
  readonly at: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<BackupFacts['reason'], string>>;
  readonly seq: string;
  readonly hash: string;
  readonly version: string;
  readonly sheet: string;
  readonly rows: string;
  readonly emptied: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    title: (desk, slot) => `${desk} 备份 ${{ asked: '（手动）', before: '（恢复前）' }[slot] ?? slot}`,
    what: (desk) => `服务台「${desk}」的备份，仅含数值，不含公式。`,
    care: '由系统循环覆盖写入，请勿编辑或共享；恢复请在服务台的「闭环台 ▸ 备份与恢复…」中进行。',
    state: ['状态', '完整', '正在写入，尚不可用'],
    at: '备份时间',
    reason: '备份原因',
    reasons: { night: '每晚自动备份', asked: '手动备份', upgrade: '升级前备份', restore: '恢复前备份' },
    seq: '日志截至序号',
    hash: '日志末行校验值',
    version: '表格版本与流程',
    sheet: '工作表',
    rows: '行数',
    emptied: '有客户信息被抹去，此前的备份已清空，系统会写入新的备份。',
  },
  en: {
    title: (desk, slot) =>
      `${desk} – backup copy ${{ asked: '(asked for)', before: '(before restoring)' }[slot] ?? slot}`,
    what: (desk) => `Backup copy of the desk “${desk}”: values, no formulas.`,
    care: 'The desk writes over it in rotation: do not edit or share it. To restore, use Loopdesk ▸ Backup copies… at the desk.',
    state: ['State', 'whole', 'being written, not to be used'],
    at: 'Made at',
    reason: 'Made because',
    reasons: {
      night: 'it is made every night',
      asked: 'somebody asked for it',
      upgrade: 'the desk was about to be upgraded',
      restore: 'another copy was about to be restored',
    },
    seq: 'Log up to number',
    hash: 'Hash of its last row',
    version: 'Version of the sheets, process',
    sheet: 'Sheet',
    rows: 'Rows',
    emptied: 'A customer was erased: copies of before were emptied, and the desk writes new ones.',
  },
};

/** What the spreadsheet is called in Drive. @param slot '1', '2' …, 'asked' or 'before' */
export function backupTitle(language: Language, desk: string, slot: string): string {
  return WORDS[language].title(desk, slot);
}

/** The first page, three cells a line. */
export function backupLines(language: Language, facts: BackupFacts): readonly (readonly (string | number | Date)[])[] {
  const words = WORDS[language];
  const [state, whole, begun] = words.state;
  return [
    [words.what(facts.desk), '', ''],
    [words.care, '', ''],
    [state, facts.isWhole ? whole : begun, ''],
    [words.at, facts.at, ''],
    [words.reason, words.reasons[facts.reason], ''],
    [words.seq, facts.seq, ''],
    [words.hash, facts.hash, ''],
    [words.version, facts.version, facts.pack],
    ['', '', ''],
    [words.sheet, words.rows, ''],
    ...facts.sheets.map(({ tab, rows }) => [tab, rows, '']),
  ];
}

/** The first page of a copy that was emptied. */
export function emptiedLines(language: Language): readonly (readonly string[])[] {
  return [[WORDS[language].emptied, '', '']];
}
