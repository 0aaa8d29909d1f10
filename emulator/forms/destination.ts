import type { HandEvent, World } from '../kernel/contract';
import { instantOfLocal } from '../kernel/zoneOffset';
import { addFormResponseSheet, appendFormResponse, setFormHeadings, unlinkForm } from '../spreadsheet/formResponses';
import { spreadsheetsOf } from '../spreadsheet/spreadsheetState';
import type { Answer, ColumnKey, DestinationState, FormState, ResponseState } from './formState';
import { answerText, type Question, questionsOf } from './questions';

/** Headings that are no question's; the Chinese ones are unconfirmed. */
const WORDS = {
  zh: { timestamp: '时间戳记', respondent: '电子邮件地址' },
  en: { timestamp: 'Timestamp', respondent: 'Email Address' },
};

type CellValue = string | number | { readonly date: number };

function wordsOf(world: World, spreadsheetId: string): (typeof WORDS)['en'] {
  return spreadsheetsOf(world).files[spreadsheetId]?.locale.startsWith('zh') ? WORDS.zh : WORDS.en;
}

/** The columns that the form as it now stands asks for, the time stamp's first. */
function wantedColumns(world: World, form: FormState, spreadsheetId: string): { key: ColumnKey; heading: string }[] {
  const words = wordsOf(world, spreadsheetId);
  return [
    { key: 'timestamp', heading: words.timestamp },
    ...(form.collectsEmail ? [{ key: 'respondent' as const, heading: words.respondent }] : []),
    ...questionsOf(form).map(({ entryId, title }) => ({ key: entryId, heading: title })),
  ];
}

/**
 * Lets the response sheet follow the form's questions: a renamed one is renamed there, a new one gets a column at the end, the column
 * of a deleted one stays.
 */
export function followQuestions(world: World, form: FormState): void {
  const { destination } = form;
  if (destination === null) return;
  const wanted = wantedColumns(world, form, destination.spreadsheetId);
  const known = destination.columns.map((column) => wanted.find(({ key }) => key === column.key) ?? column);
  const added = wanted.filter(({ key }) => destination.columns.every((column) => column.key !== key));
  const columns = [...known, ...added];
  const isSame = added.length === 0 && columns.every(({ heading }, at) => heading === destination.columns[at]?.heading);
  if (isSame) return;
  destination.columns = columns;
  setFormHeadings(
    world,
    destination.spreadsheetId,
    destination.sheetId,
    columns.map(({ heading }) => heading),
  );
}

/** Stops writing responses to the sheet, which stays. */
export function closeDestination(world: World, form: FormState): void {
  if (form.destination !== null) unlinkForm(world, form.destination.spreadsheetId, form.destination.sheetId);
  form.destination = null;
}

/**
 * Makes a spreadsheet the form's destination: a new tab with a column a question, the responses so far in it.
 * Source: https://developers.google.com/apps-script/reference/forms/form#setDestination(DestinationType,String)
 * @param user who must be allowed to edit the spreadsheet
 * @returns whether there is such a spreadsheet for that user
 */
export function openDestination(world: World, form: FormState, spreadsheetId: string, user: string): boolean {
  const file = spreadsheetsOf(world).files[spreadsheetId];
  if (!file || ![file.owner, ...file.editors].includes(user)) return false;
  closeDestination(world, form);
  const columns = wantedColumns(world, form, spreadsheetId);
  // The link by which Google's own sample recognises the tab (`getFormUrl`); it opens the form for editors too.
  const formUrl = `https://docs.google.com/forms/d/${form.id}/viewform`;
  const sheetId = addFormResponseSheet(
    world,
    spreadsheetId,
    formUrl,
    columns.map(({ heading }) => heading),
  );
  form.destination = { spreadsheetId, sheetId, columns };
  for (const response of form.responses) writeResponse(world, form, response);
  return true;
}

/** Marks on a scale become numbers and whole dates become dates, at midnight of the spreadsheet's zone; all else stays text. */
function cellOf(
  world: World,
  destination: DestinationState,
  question: Question | undefined,
  answer: Answer | undefined,
): CellValue {
  if (!question) return '';
  const text = answerText(question, answer);
  const { type, includesYear } = question.item;
  if (text === '') return '';
  if (type === 'SCALE' || type === 'RATING') return Number(text);
  if (type !== 'DATE' || !includesYear) return text;
  const timeZone = spreadsheetsOf(world).files[destination.spreadsheetId]?.timeZone ?? world.scriptTimeZone;
  return { date: instantOfLocal(timeZone, Date.parse(`${text}T00:00:00Z`)) };
}

/** Writes a response to the destination's sheet. @returns what the spreadsheet's triggers hear; nothing where there is no destination */
export function writeResponse(world: World, form: FormState, response: ResponseState): readonly HandEvent[] {
  followQuestions(world, form);
  const { destination } = form;
  if (destination === null) return [];
  const questions = questionsOf(form);
  const values = destination.columns.map(({ key }): CellValue => {
    if (key === 'timestamp') return { date: response.at };
    if (key === 'respondent') return form.collectsEmail ? response.respondent : '';
    const question = questions.find(({ entryId }) => entryId === key);
    return cellOf(world, destination, question, question && response.answers[String(question.item.id)]);
  });
  return appendFormResponse(world, destination.spreadsheetId, destination.sheetId, values);
}
