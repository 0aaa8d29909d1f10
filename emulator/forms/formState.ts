import type { World } from '../kernel/contract';

/** Kinds of items that are emulated; the other members of Google's ItemType exist as names only. */
export type EmulatedItem =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'LIST'
  | 'SCALE'
  | 'RATING'
  | 'GRID'
  | 'DATE'
  | 'TIME'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK';

/** Where a choice or a page break leads: a page by the id of its page break, or one of Google's PageNavigationType names. */
export type PageTarget = { readonly pageId: number } | { readonly type: 'CONTINUE' | 'RESTART' | 'SUBMIT' };

export interface ChoiceState {
  readonly value: string;
  readonly goTo: PageTarget | null;
}

/** A rule made by one of FormApp's validation builders: the builder's method and its arguments. */
export interface ValidationState {
  readonly rule: string;
  readonly values: readonly (string | number)[];
  readonly help: string;
}

export interface ItemState {
  readonly id: number;
  readonly type: EmulatedItem;
  /** Number of each question in a prefilled link: one, a row each for a grid, none for layout items. */
  entryIds: number[];
  title: string;
  help: string;
  required: boolean;
  choices: ChoiceState[];
  otherOption: boolean;
  rows: string[];
  columns: string[];
  lower: number;
  upper: number;
  lowerLabel: string;
  upperLabel: string;
  icon: 'STAR' | 'HEART' | 'THUMB_UP';
  includesYear: boolean;
  validation: ValidationState | null;
  /** For a page break: where the page before it leads. */
  goTo: PageTarget | null;
}

/** Text, the boxes ticked, or a grid's choice by row (null: none). */
export type Answer = string | readonly string[] | readonly (string | null)[];

export interface ResponseState {
  readonly id: string;
  readonly at: number;
  /** Kept for forms that collect addresses or take one response a person; shown to scripts by the former only. */
  readonly respondent: string;
  /** By item id. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** What a column of the response sheet holds: the time, the address, or the answers to the question with this entry id. */
export type ColumnKey = 'timestamp' | 'respondent' | number;

/** The tab that responses are written to; `columns` in the order they were given places. */
export interface DestinationState {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  columns: readonly { readonly key: ColumnKey; readonly heading: string }[];
}

export interface FormState {
  readonly id: string;
  /** The id in the published link, another one than the form's. */
  readonly publishedId: string;
  readonly owner: string;
  editors: string[];
  publishedReaders: string[];
  title: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  published: boolean;
  acceptingResponses: boolean;
  collectsEmail: boolean;
  oneResponsePerUser: boolean;
  responseEdits: boolean;
  progressBar: boolean;
  respondAgainLink: boolean;
  shuffleQuestions: boolean;
  publishesSummary: boolean;
  destination: DestinationState | null;
  items: ItemState[];
  responses: ResponseState[];
  lastItemNumber: number;
}

/** The forms of a world, oldest first. */
export function formsOf(world: World): { forms: FormState[] } {
  return world.part('forms', () => ({ forms: [] as FormState[] }));
}

/**
 * A form as Google makes it: unpublished unless told otherwise, taking answers once it is published.
 * Source: developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms, worded for the API; unconfirmed for FormApp.
 */
export function addForm(world: World, title: string, owner: string, published: boolean): FormState {
  const form: FormState = {
    id: world.newId(),
    publishedId: `1FAIpQLS${world.newId()}`,
    owner,
    editors: [],
    publishedReaders: [],
    title,
    description: '',
    confirmationMessage: '',
    closedMessage: '',
    published,
    acceptingResponses: true,
    collectsEmail: false,
    oneResponsePerUser: false,
    responseEdits: false,
    progressBar: false,
    respondAgainLink: true,
    shuffleQuestions: false,
    publishesSummary: false,
    destination: null,
    items: [],
    responses: [],
    lastItemNumber: 0,
  };
  formsOf(world).forms.push(form);
  return form;
}

/** A number such as Google gives items and questions: large, without order, unique in the form. */
export function freshItemNumber(world: World, form: FormState): number {
  form.lastItemNumber += 1;
  // The counter in the last digits keeps it unique.
  return Math.floor(world.random() * 1_000_000) * 1000 + form.lastItemNumber;
}

/** Adds an empty item of a kind at the end, with Google's defaults (a scale goes from 1 to 5, a rating to 3). */
export function addItem(world: World, form: FormState, type: EmulatedItem): ItemState {
  const isLayout = type === 'SECTION_HEADER' || type === 'PAGE_BREAK';
  const item: ItemState = {
    id: freshItemNumber(world, form),
    type,
    entryIds: isLayout ? [] : [freshItemNumber(world, form)],
    title: '',
    help: '',
    required: false,
    choices: [],
    otherOption: false,
    rows: type === 'GRID' ? ['Row 1'] : [],
    columns: type === 'GRID' ? ['Column 1'] : [],
    lower: 1,
    upper: type === 'RATING' ? 3 : 5,
    lowerLabel: '',
    upperLabel: '',
    icon: 'STAR',
    includesYear: true,
    validation: null,
    goTo: null,
  };
  form.items.push(item);
  return item;
}

/** Whether an item asks for an answer. */
export function isQuestion(item: ItemState): boolean {
  return item.entryIds.length > 0;
}

const LINK_ID = /\/forms\/(?:u\/\d+\/)?d\/(e\/)?([\w-]+)/;

/** The form with this id, published id or link to it, edit link or published one. */
export function findForm(world: World, idOrLink: string): FormState | undefined {
  const id = LINK_ID.exec(idOrLink)?.[2] ?? idOrLink;
  return formsOf(world).forms.find((form) => form.id === id || form.publishedId === id);
}

/** The link respondents get. */
export function publishedUrl(form: FormState): string {
  return `https://docs.google.com/forms/d/e/${form.publishedId}/viewform`;
}

/** The link editors get; `sheet.getFormUrl()` of the destination is the published one's form, by this id. */
export function editUrl(form: FormState): string {
  return `https://docs.google.com/forms/d/${form.id}/edit`;
}
