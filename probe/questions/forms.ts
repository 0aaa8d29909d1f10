import { type AskedByScript, outcome, outcomes, plain } from '../askedByScript';
import type { Json } from '../question';

type Form = GoogleAppsScript.Forms.Form;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tab that takes the answers of a form, known by its address as Google's own samples do. */
const answersTab = (spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.Sheet | undefined =>
  spreadsheet.getSheets().find((each) => each.getFormUrl() !== null);

function submit(form: Form, text: string): void {
  const [item] = form.getItems(FormApp.ItemType.TEXT);
  if (item) form.createResponse().withItemResponse(item.asTextItem().createResponse(text)).submit();
}

/** Rows below the headings, without the time stamp; waits a while where Google is slow. */
function rowsOf(spreadsheet: Spreadsheet, expected: number): Json {
  for (let tries = 0; tries < 20 && (answersTab(spreadsheet)?.getLastRow() ?? 0) < expected + 1; tries += 1)
    Utilities.sleep(500);
  return (answersTab(spreadsheet)?.getDataRange().getValues() ?? []).slice(1).map((row) => row.slice(1).map(plain));
}

/** In this order: each goes on with the form as the one before left it. */
export const FORM_QUESTIONS: readonly AskedByScript[] = [
  {
    id: 'form-created',
    asked: 'Is a form that FormApp.create makes published, and does it take answers?',
    how: 'isPublished and isAcceptingResponses of a new form',
    difference: 'forms-created-unpublished',
    ask: ({ form }) => {
      const made = form();
      return [made.isPublished(), made.isAcceptingResponses()];
    },
  },
  {
    id: 'form-publishing',
    asked: 'How do being published and accepting answers depend on each other?',
    how: 'setAcceptingResponses and setPublished in turn',
    difference: 'forms-publishing-and-accepting',
    ask: ({ form }) => {
      const made = form();
      const state = (): Json => [made.isPublished(), made.isAcceptingResponses()];
      const after = (act: () => unknown): Json => {
        const result = outcome(() => {
          act();
        });
        return [result, state()];
      };
      return {
        unpublished: after(() => made.setPublished(false)),
        accepting: after(() => made.setAcceptingResponses(true)),
        published: after(() => made.setPublished(true)),
        refusing: after(() => made.setAcceptingResponses(false)),
        acceptingAgain: after(() => made.setAcceptingResponses(true)),
      };
    },
  },
  {
    id: 'form-refusals',
    asked: 'In which words are scales, choices and places of items refused?',
    how: 'setBounds, setChoiceValues and moveItem out of bounds',
    difference: 'forms-wording-of-refusals',
    ask: ({ form }) => {
      const made = form();
      const scale = made.addScaleItem().setTitle('Scale');
      const list = made.addMultipleChoiceItem().setTitle('List');
      const result = outcomes({
        'setBounds(2, 5)': () => scale.setBounds(2, 5).getLowerBound(),
        'setBounds(1, 11)': () => scale.setBounds(1, 11).getUpperBound(),
        'setChoiceValues([])': () => list.setChoiceValues([]).getChoices().length,
        'setChoiceValues twice the same': () => list.setChoiceValues(['a', 'a']).getChoices().length,
        'moveItem(0, 9)': () => made.moveItem(0, 9).getIndex(),
      });
      made.deleteItem(scale.getIndex());
      made.deleteItem(list.getIndex());
      return result;
    },
  },
  {
    id: 'form-item-id',
    asked: 'Does getItemById take an id given as a text?',
    how: 'getItemById(String(id))',
    difference: 'forms-item-id-as-text',
    ask: ({ form }) => {
      const made = form();
      const id = made.addTextItem().setTitle('Probe text').setRequired(true).getId();
      const asText: unknown = String(id);
      return outcomes({
        text: () => made.getItemById(asText as number).getId() === id,
        none: () => made.getItemById(1),
      });
    },
  },
  {
    id: 'form-destination',
    asked: 'Is the tab for the answers there at once, where does it stand, and what is it called?',
    how: 'setDestination, then getSheets without waiting',
    difference: 'forms-destination-at-once',
    ask: ({ form, spreadsheet }) => {
      form().setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
      const atOnce = answersTab(spreadsheet);
      SpreadsheetApp.flush();
      for (let tries = 0; tries < 20 && !answersTab(spreadsheet); tries += 1) Utilities.sleep(500);
      const tab = answersTab(spreadsheet);
      return {
        isThereAtOnce: atOnce !== undefined,
        place: tab?.getIndex() ?? null,
        name: tab?.getName() ?? null,
        headings: (tab?.getRange('A1:B1').getValues()[0] ?? []).map(plain),
      };
    },
  },
  {
    id: 'form-destination-latency',
    asked: 'How long does it take until an answer is in its row?',
    how: 'submit by script, then reading until it is there',
    difference: 'forms-destination-at-once',
    isMeasured: true,
    ask: ({ form, spreadsheet }) => {
      const began = Date.now();
      submit(form(), 'first');
      rowsOf(spreadsheet, 1);
      return { milliseconds: Date.now() - began };
    },
  },
  {
    id: 'form-submitted-by-script',
    asked: 'What does FormResponse.submit refuse?',
    how: 'submit with a required question left out, with no answers taken, and of an unpublished form',
    difference: 'forms-submit-by-script',
    ask: ({ form }) => {
      const made = form();
      const result = outcomes({
        requiredLeftOut: () => {
          made.createResponse().submit();
        },
        notAccepting: () => {
          made.setAcceptingResponses(false);
          submit(made, 'refused?');
        },
        unpublished: () => {
          made.setPublished(false);
          submit(made, 'refused?');
        },
      });
      made.setPublished(true).setAcceptingResponses(true);
      return result;
    },
  },
  {
    id: 'form-answers-in-cells',
    asked: 'What do answers that look like numbers, dates or formulas become in the sheet?',
    how: 'submit by script, then getValues of the last rows',
    difference: 'forms-response-values',
    ask: ({ form, spreadsheet }) => {
      const before = answersTab(spreadsheet)?.getLastRow() ?? 1;
      const texts = ['007', '2026-03-02', '=1+1', 'TRUE', '+86 138'];
      for (const text of texts) submit(form(), text);
      const rows = rowsOf(spreadsheet, before - 1 + texts.length);
      return Array.isArray(rows) ? (rows as readonly Json[]).slice(before - 1) : rows;
    },
  },
  {
    id: 'form-column-inserted',
    asked: 'Where do answers go after a column was inserted between those of the answers?',
    how: 'insertColumnBefore(2) in the tab of the answers, then submit',
    difference: 'forms-response-columns',
    ask: ({ form, spreadsheet }) => {
      const tab = answersTab(spreadsheet);
      if (!tab) return 'no tab for the answers';
      tab.insertColumnBefore(2);
      SpreadsheetApp.flush();
      const before = tab.getLastRow();
      submit(form(), 'after the column');
      const rows = rowsOf(spreadsheet, before);
      return Array.isArray(rows) ? (rows as readonly Json[]).slice(before - 1) : rows;
    },
  },
];
