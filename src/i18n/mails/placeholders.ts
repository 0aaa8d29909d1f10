/** Words in braces that stand for what a ticket says: in mail templates and in the wording of solutions. */
import type { Language, Words } from '../../packs/pack';
import { listed } from '../listed';

export const PLACEHOLDERS = {
  ticketNo: { 'zh-CN': '工单号', en: 'ticket number' },
  customerName: { 'zh-CN': '客户姓名', en: 'customer' },
  category: { 'zh-CN': '分类', en: 'category' },
  priorityName: { 'zh-CN': '优先级', en: 'priority' },
  description: { 'zh-CN': '问题描述', en: 'description' },
  product: { 'zh-CN': '产品', en: 'product' },
  orderNo: { 'zh-CN': '订单号', en: 'order number' },
  serialNo: { 'zh-CN': '序列号', en: 'serial number' },
  ownerName: { 'zh-CN': '负责人', en: 'owner' },
  department: { 'zh-CN': '部门', en: 'department' },
  solution: { 'zh-CN': '处理方案', en: 'solution' },
  executor: { 'zh-CN': '执行人', en: 'executor' },
  completeOn: { 'zh-CN': '完成时间', en: 'completion date' },
  reason: { 'zh-CN': '原因', en: 'reason' },
  level: { 'zh-CN': '升级级别', en: 'level' },
  clock: { 'zh-CN': '时限', en: 'clock' },
  dueAt: { 'zh-CN': '截止时间', en: 'due time' },
  newDueAt: { 'zh-CN': '新的时间', en: 'new time' },
  job: { 'zh-CN': '维护内容', en: 'job' },
  dueOn: { 'zh-CN': '到期日', en: 'due date' },
  message: { 'zh-CN': '告知内容', en: 'message' },
  deskName: { 'zh-CN': '服务台名称', en: 'desk' },
} as const satisfies Record<string, Words>;
export type Placeholder = keyof typeof PLACEHOLDERS;

const BRACED = /[{｛]([^{}｛｝\n]{1,40})[}｝]/g;

/**
 * A text with its placeholders filled, each recognised by its word in any language or by its id. What is none stays as it was typed.
 * @param values what is to be put in; the values are taken as they are, and no placeholder in them is looked at
 * @example filledIn('订单 {订单号} 退款', { orderNo: 'A-17' }) //=> '订单 A-17 退款'
 */
export function filledIn(text: string, values: Readonly<Partial<Record<Placeholder, string>>>): string {
  return text.replace(BRACED, (whole, name: string) => {
    const id = placeholderNamed(name);
    return id === undefined ? whole : (values[id] ?? whole);
  });
}

/** What stands in braces in a text and is none of these placeholders, each once. */
export function strangersIn(text: string, allowed: readonly Placeholder[]): readonly string[] {
  const named = [...text.matchAll(BRACED)].map(([whole, name = '']) => ({ whole, id: placeholderNamed(name) }));
  return [...new Set(named.filter(({ id }) => id === undefined || !allowed.includes(id)).map(({ whole }) => whole))];
}

/** A placeholder as people write it. */
export function placeholderText(language: Language, id: Placeholder): string {
  return `{${PLACEHOLDERS[id][language]}}`;
}

/** Several of them, as help says them. */
export function placeholdersListed(language: Language, ids: readonly Placeholder[]): string {
  return listed(
    language,
    ids.map((id) => placeholderText(language, id)),
  );
}

function placeholderNamed(name: string): Placeholder | undefined {
  const written = plain(name);
  return (Object.keys(PLACEHOLDERS) as Placeholder[]).find((id) =>
    [id, ...Object.values(PLACEHOLDERS[id])].some((one) => plain(one) === written),
  );
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
