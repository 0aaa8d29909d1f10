/** The desk's own Google Forms: survey, intake and confirmation. */
import type { FormChoice, FormItem, FormPlan, FormPort, MadeForm, WrittenAnswer } from '../desk/forms/formPort';
import { TOKEN_PLACE } from '../desk/forms/formPort';
import { instant } from '../domain/time/instant';
import { sheetOf } from './sheetOf';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Form = GoogleAppsScript.Forms.Form;
type PageBreakItem = GoogleAppsScript.Forms.PageBreakItem;

/** Forms whose answers arrive in `spreadsheet`. */
export function forms(spreadsheet: Spreadsheet): FormPort {
  return {
    create: (plan) => create(spreadsheet, plan),
    mend({ formId }) {
      const form = opened(formId);
      if (form === null) return false;
      publish(form);
      return true;
    },
    offer(made, id, values, isOpen) {
      const form = opened(made.formId);
      const item = form?.getItemById(made.itemIds[id] ?? 0) as GoogleAppsScript.Forms.Item | null | undefined;
      if (!form || !item) return false;
      if (values !== null) item.asListItem().setChoiceValues([...values]);
      if (isOpen) publish(form);
      else form.setAcceptingResponses(false);
      return true;
    },
    close({ formId }) {
      const form = opened(formId);
      if (form?.isAcceptingResponses() !== true) return false;
      form.setAcceptingResponses(false);
      return true;
    },
    written: (tab) => written(spreadsheet, tab),
  };
}

function create(spreadsheet: Spreadsheet, plan: FormPlan): MadeForm {
  const form = FormApp.create(plan.title, true);
  form.setDescription(plan.introduction);
  form.setConfirmationMessage(plan.confirmation);
  form.setCollectEmail(false);
  form.setShowLinkToRespondAgain(false);
  const itemIds: Record<string, number> = {};
  const pages = new Map<string, PageBreakItem>();
  const asks: { readonly item: FormItem; readonly put: (pages: ReadonlyMap<string, PageBreakItem>) => void }[] = [];
  let link = '';
  for (const item of plan.items) {
    if (item.kind === 'page') {
      pages.set(item.id, form.addPageBreakItem().setTitle(item.title).setHelpText(item.help));
      continue;
    }
    const { id, put } = addQuestion(form, item);
    itemIds[item.id] = id;
    // A choice can only lead to a page that is there.
    if (put) asks.push({ item, put });
  }
  for (const { put } of asks) put(pages);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
  publish(form);
  const tab = putAside(spreadsheet, form);
  const token = itemIds['token'];
  if (token !== undefined) {
    const filled = form.getItemById(token).asTextItem().createResponse(TOKEN_PLACE);
    link = form.createResponse().withItemResponse(filled).toPrefilledUrl();
  }
  const questions = plan.items.filter(({ kind }) => kind !== 'page');
  return {
    formId: form.getId(),
    publishedUrl: form.getPublishedUrl(),
    link: link || form.getPublishedUrl(),
    tab,
    titles: Object.fromEntries(questions.map(({ id, title }) => [id, title])),
    itemIds,
  };
}

interface Asked {
  readonly id: number;
  /** Puts the choices in, once all pages are there. */
  readonly put?: (pages: ReadonlyMap<string, PageBreakItem>) => void;
}

function addQuestion(form: Form, { kind, title, help, isRequired = false, choices = [], mailFault }: FormItem): Asked {
  if (kind === 'line') {
    const item = form.addTextItem().setTitle(title).setHelpText(help).setRequired(isRequired);
    if (mailFault !== undefined)
      item.setValidation(FormApp.createTextValidation().setHelpText(mailFault).requireTextIsEmail().build());
    return { id: item.getId() };
  }
  if (kind === 'list') {
    const item = form.addListItem().setTitle(title).setHelpText(help).setRequired(isRequired);
    item.setChoiceValues(choices.map(({ value }) => value));
    return { id: item.getId() };
  }
  if (kind === 'choice') {
    const item = form.addMultipleChoiceItem().setTitle(title).setHelpText(help).setRequired(isRequired);
    const choiceOf = ({ value, goTo }: FormChoice, pages: ReadonlyMap<string, PageBreakItem>) => {
      if (goTo === undefined) return item.createChoice(value);
      const page = goTo === null ? undefined : pages.get(goTo);
      return page ? item.createChoice(value, page) : item.createChoice(value, FormApp.PageNavigationType.SUBMIT);
    };
    return { id: item.getId(), put: (pages) => item.setChoices(choices.map((one) => choiceOf(one, pages))) };
  }
  return { id: form.addParagraphTextItem().setTitle(title).setHelpText(help).setRequired(isRequired).getId() };
}

/** The tab of raw answers is Google's; the desk reads them from the event, so it goes to the end, out of sight. */
function putAside(spreadsheet: Spreadsheet, form: Form): number | null {
  SpreadsheetApp.flush();
  const tab = spreadsheet.getSheets().find((sheet) => sheet.getFormUrl()?.includes(form.getId()));
  if (!tab) return null;
  spreadsheet.setActiveSheet(tab);
  spreadsheet.moveActiveSheet(spreadsheet.getSheets().length);
  tab.hideSheet();
  return tab.getSheetId();
}

/** New forms may start unpublished, and then take no answers. */
function publish(form: Form): void {
  if (!form.isPublished()) form.setPublished(true);
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
}

function opened(formId: string): Form | null {
  try {
    return FormApp.openById(formId);
  } catch (error) {
    console.warn(`form ${formId} cannot be opened: ${String(error)}`);
    return null;
  }
}

function written(spreadsheet: Spreadsheet, tab: number): readonly WrittenAnswer[] {
  const sheet = sheetOf(spreadsheet, tab);
  if (sheet === null) return [];
  const range = sheet.getDataRange();
  const [headings = [], ...shown] = range.getDisplayValues();
  const stamps = range.getValues().slice(1);
  return shown.flatMap((cells, index): WrittenAnswer[] => {
    const stamp: unknown = stamps[index]?.[0];
    // What people wrote between the answers bears no time.
    if (!(stamp instanceof Date)) return [];
    const values: Record<string, string[]> = {};
    headings.forEach((heading, place) => (values[heading] ??= []).push(cells[place] ?? ''));
    return [{ at: instant(stamp.getTime()), cells, values }];
  });
}
