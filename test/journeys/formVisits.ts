/** What customers do with the intake and the confirmation form. */
import { confirmLinksIn, submitted } from '../../workbench/driver/deskForms';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { OWNER } from './deskStaff';

/** What a customer types, by the desk's names for the questions. */
export interface Typed {
  readonly name?: string;
  readonly phone?: string;
  readonly mail?: string;
  readonly category?: string;
  readonly orderNo?: string;
  readonly product?: string;
  readonly description?: string;
}

const TITLES: Readonly<Record<'en' | 'zh-CN', Readonly<Record<keyof Typed, string>>>> = {
  en: {
    name: 'Your name',
    phone: 'Phone',
    mail: 'Email',
    category: 'Kind of problem',
    orderNo: 'Order number',
    product: 'Product',
    description: 'What happened',
  },
  'zh-CN': {
    name: '您的称呼',
    phone: '联系电话',
    mail: '电子邮箱',
    category: '问题类型',
    orderNo: '订单号',
    product: '产品名称或型号',
    description: '问题描述',
  },
};

/** Lets set-up run again with the intake form switched on or off. */
export function switchIntake(desk: DrivenDesk, isOn: boolean, args: Readonly<Record<string, unknown>> = {}): void {
  desk.as(OWNER).call('setUp', {
    pack: 'rapid-response',
    language: 'en',
    timeZone: 'Asia/Shanghai',
    intakeForm: isOn,
    ...args,
  });
}

/** The address of the intake form, as the settings sheet has it. */
export function intakeUrl(desk: DrivenDesk): string {
  return String(desk.rows('settings').find(({ setting }) => setting === 'intakeLink')?.['value'] ?? '');
}

/** Sends the intake form. @param url left out: the one on the settings sheet */
export function writes(desk: DrivenDesk, typed: Typed, language: 'en' | 'zh-CN' = 'en', url = intakeUrl(desk)): void {
  const titles = TITLES[language];
  const answers: Record<string, string> = {};
  for (const [id, text] of Object.entries(typed as Readonly<Record<string, string>>))
    answers[titles[id as keyof Typed]] = text;
  submitted(desk.runtime, url, answers);
}

export const ADA: Typed = {
  name: 'Ada',
  phone: '+44 20 7946 0958',
  mail: 'ada@example.org',
  category: 'Technical fault / Cannot log in',
  description: 'I cannot get in since Monday.',
};

/** The link of the mail that went out last. */
export function confirmLinkOf(desk: DrivenDesk): string {
  return (
    desk
      .mails()
      .flatMap(({ body }) => confirmLinksIn(body))
      .at(-1) ?? ''
  );
}

/** Lets Google tell of an answer once more: the last one on the tab of a form, as its own event said it. */
export function toldAgain(desk: DrivenDesk, url: string): void {
  const view = desk.runtime.form(url);
  const app = desk.runtime.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const tab = app
    .getActiveSpreadsheet()
    .getSheets()
    .find((sheet) => sheet.getFormUrl()?.includes(view.id));
  if (!tab) throw new Error('the form has no tab of answers');
  const row = tab.getLastRow();
  const columns = tab.getLastColumn();
  const headings = tab.getRange(1, 1, 1, columns).getDisplayValues()[0] ?? [];
  const range = tab.getRange(row, 1, 1, columns);
  const values = range.getDisplayValues()[0] ?? [];
  const namedValues = Object.fromEntries(headings.map((heading, index) => [heading, [values[index] ?? '']]));
  desk.runtime.run('onFormSubmit', { range, values, namedValues });
}
