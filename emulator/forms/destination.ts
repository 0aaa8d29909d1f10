import type { HandEvent, World } from '../kernel/contract';
import { emptySheet, freshSheetId, sheetById, spreadsheetsOf } from '../spreadsheet/spreadsheetState';
import { answerText, questionsOf } from './questions';
import type { FormState, ResponseState } from './formState';

const WORDS = {
  zh: { tab: '表单回复', timestamp: '时间戳记', mail: '电子邮件地址' },
  en: { tab: 'Form Responses', timestamp: 'Timestamp', mail: 'Email Address' },
};

export function openDestination(world: World, form: FormState, spreadsheetId: string): boolean {
  const file = spreadsheetsOf(world).files[spreadsheetId];
  if (!file) return false;
  const words = file.locale.startsWith('zh') ? WORDS.zh : WORDS.en;
  const number = file.sheets.filter(({ name }) => name.startsWith(words.tab)).length + 1;
  const sheet = emptySheet(freshSheetId(world, file), `${words.tab} ${String(number)}`);
  sheet.formUrl = `https://docs.google.com/forms/d/${form.id}/viewform`;
  sheet.rows.push([
    words.timestamp,
    ...(form.collectsEmail ? [words.mail] : []),
    ...questionsOf(form).map(({ title }) => title),
  ]);
  file.sheets.unshift(sheet);
  form.destination = { spreadsheetId, sheetId: sheet.sheetId };
  return true;
}

export function writeResponse(world: World, form: FormState, response: ResponseState): readonly HandEvent[] {
  const { destination } = form;
  const file = destination && spreadsheetsOf(world).files[destination.spreadsheetId];
  const sheet = file && sheetById(file, destination.sheetId);
  if (!file || !sheet) return [];
  const answers = questionsOf(form).map((question) => answerText(question, response.answers[String(question.item.id)]));
  sheet.rows.push([String(response.at), ...(form.collectsEmail ? [response.respondent] : []), ...answers]);
  file.revision += 1;
  return [];
}
