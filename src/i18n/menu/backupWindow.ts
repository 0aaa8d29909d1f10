/** What the dialogs about backup copies ask and tell. */
import type { Language } from '../../packs/pack';

/** What restoring a copy would do. */
export interface RestoreFacts {
  readonly at: string;
  readonly seq: number;
  readonly newer: number;
  readonly gone: number;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly isMissing: boolean;
    readonly here: number;
    readonly copied: number;
    readonly back: number;
  }[];
}

interface Words {
  readonly ask: (count: number, newest: string) => string;
  readonly made: (at: string, rows: number, url: string) => string;
  readonly underWay: string;
  readonly copiedFirst: string;
  readonly preview: (facts: RestoreFacts, isLast: boolean) => readonly string[];
  readonly how: (facts: RestoreFacts) => readonly string[];
  readonly putBack: (at: string, repair: string) => string;
  readonly restored: (at: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    ask: (count, newest) =>
      `现有 ${count} 份完整备份${newest === '' ? '' : `，最近一份：${newest}`}。\n\n「是」：立即备份；「否」：查看备份并恢复；「取消」：不做任何操作。`,
    made: (at, rows, url) => `已备份：${at}，共 ${rows} 行。${url}`,
    underWay: '数据较多，备份正在分批进行，系统会在之后的定时任务中继续；请稍后再打开此菜单。',
    copiedFirst:
      '数据较多，本次先备份了当前内容，尚未改动任何内容。请过几分钟重新打开此菜单，选择同一份备份继续恢复；若当前内容仍未备份完，系统会接着备份。',
    preview: ({ at, seq, newer, gone, sheets }, isLast) => [
      `备份 ${at}（日志截至第 ${seq} 条）。补回后的变化：`,
      ...(sheets.length === 0 ? ['· 各工作表的行数与备份一致'] : []),
      ...sheets.map(
        ({ sheet, isMissing, here, copied, back }) =>
          `· ${sheet}：${isMissing ? '工作表缺失' : `现有 ${here} 行`}，备份 ${copied} 行，补回 ${back} 行`,
      ),
      `备份之后的日志：现存 ${newer} 条${gone > 0 ? `，另有 ${gone} 条已丢失且不在备份中` : ''}。`,
      '',
      `「是」：使用这份备份；「否」：${isLast ? '不恢复' : '查看更早的备份'}；「取消」：不做任何操作。`,
    ],
    how: ({ at, newer }) => [
      `使用 ${at} 的备份：`,
      `「是」：补回——只补回缺失的工作表和行，保留现有内容，包括备份之后的 ${newer} 条日志；`,
      `「否」：整体还原——所有工作表恢复到备份时的样子，此后的 ${newer} 条日志将被移除；`,
      '「取消」：不做任何操作。',
      '无论选择哪一种，都会先备份当前内容。',
    ],
    putBack: (at, repair) =>
      `已用 ${at} 的备份写回数据。数据较多，修复需另行进行：请立即从菜单选择「${repair}」，完成前请勿登记或处理工单。`,
    restored: (at) => `已使用 ${at} 的备份恢复，并修复了表格。`,
  },
  en: {
    ask: (count, newest) =>
      `Whole backup copies: ${count}.${newest === '' ? '' : ` The newest: ${newest}.`}\n\nYes: make one now. No: look at the copies and restore. Cancel: leave everything as it is.`,
    made: (at, rows, url) => `A copy was made at ${at}, ${rows} rows. ${url}`,
    underWay: 'There is much to copy: the timer goes on with it. Open this menu again in a while.',
    copiedFirst:
      'There is much to copy: this time what stands was copied, and nothing has been changed. Open this menu again in a few minutes and choose the same copy; what is not copied by then is copied first.',
    preview: ({ at, seq, newer, gone, sheets }, isLast) => [
      `Copy of ${at} (log up to number ${seq}). Mending would do this:`,
      ...(sheets.length === 0 ? ['· every sheet has as many rows as the copy'] : []),
      ...sheets.map(
        ({ sheet, isMissing, here, copied, back }) =>
          `· ${sheet}: ${isMissing ? 'missing here' : `${here} rows here`}, ${copied} in the copy, ${back} would come back`,
      ),
      `Events newer than the copy: ${newer} stand here${gone > 0 ? `, ${gone} are lost and not in the copy` : ''}.`,
      '',
      `Yes: use this copy. No: ${isLast ? 'use none' : 'look at an older one'}. Cancel: leave everything as it is.`,
    ],
    how: ({ at, newer }) => [
      `With the copy of ${at}:`,
      `Yes: mend. Only what is missing comes back; what stands stays, also the ${newer} newer events.`,
      `No: go back. Every sheet becomes what it was then; the ${newer} newer events are taken away.`,
      'Cancel: leave everything as it is.',
      'What stands now is copied first in either case.',
    ],
    putBack: (at, repair) =>
      `The rows of the copy of ${at} are back. There are so many that the repair is a run of its own: choose “${repair}” in the menu now, before anybody works on tickets.`,
    restored: (at) => `Restored from the copy of ${at}, and the sheets repaired.`,
  },
};

export function backupWindow(language: Language): Words {
  return WORDS[language];
}
