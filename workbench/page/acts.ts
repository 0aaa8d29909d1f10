/** What the page's buttons do: each changes the page or asks the server, and shows refusals. */
import type { OpenQuestion } from '../../emulator/kernel/views';
import type { Act, DeskState, DialogHead, FormView, MenuClicked, Opened, PortalPage, ResetDone } from '../server/wire';
import { ask, ServerRefusal, tell, tellInOrder } from './connection';
import { type Message, page, type PanelId, type Question } from './pageState';
import { type Language, TEXTS, type Texts } from './texts';
import { keepTour, NO_TOUR } from './tour/tourState';

let nextMessage = 1;
/** How many dialogs the acting account had been shown when last looked; later ones are opened. Opening the file begins at none. */
let seenDialogs = 0;
/** Google's words where an account has not yet let the script act for it. */
const NEEDS_PERMISSION = 'Authorization is required';

export function words(): Texts {
  return TEXTS[page.get().language];
}

export function say(kind: Message['kind'], title: string, text: string): void {
  const message: Message = { id: nextMessage, kind, title, text };
  nextMessage += 1;
  page.set({ messages: [...page.get().messages.slice(-3), message] });
  // Long enough to read; a refusal stays longer, since something has to be done about it.
  setTimeout(
    () => {
      dismiss(message.id);
    },
    (kind === 'news' ? 4000 : 12_000) + text.length * 40,
  );
}

export function dismiss(id: number): void {
  page.set({ messages: page.get().messages.filter((message) => message.id !== id) });
}

/** Runs something that may be refused, and shows the refusal. @returns whether it was done */
export async function attempt(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    say('refusal', words().refused, error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** Asks the person something and waits for the answer. */
export function question(
  asked: Omit<Question, 'then' | 'field'> & { readonly field?: string },
): Promise<{ answer: number | null; field: string }> {
  return new Promise((resolve) => {
    page.set({
      question: {
        ...asked,
        field: asked.field ?? null,
        then: (answer, field) => {
          page.set({ question: null });
          resolve({ answer, field });
        },
      },
    });
  });
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem('workbench-language', language);
  document.documentElement.lang = language;
  page.set({ language });
}

/** Opens the file as an account would: its menus appear, its sidebars are gone. */
export async function openAs(mail: string): Promise<void> {
  const first = await ask<DeskState>('/api/desk', mail === '' ? {} : { as: mail });
  const as = first.accounts.some((account) => account.mail === mail) ? mail : first.owner;
  const isFirst = page.get().desk === null;
  page.set({
    as,
    sidebar: null,
    dialog: null,
    menus: [],
    isBusy: true,
    ...(isFirst ? { seenMails: first.mails } : {}),
  });
  localStorage.setItem('workbench-as', as);
  // The sheet is drawn while onOpen still runs; dialogs of an earlier look stay closed.
  seenDialogs = first.dialogs.length;
  take(as === mail || mail === '' ? first : await ask<DeskState>('/api/desk', { as }));
  await attempt(async () => {
    const { menus } = await tell<Opened>('/api/open', { as });
    page.set({ menus });
  });
  seenDialogs = 0;
  const desk = await ask<DeskState>('/api/desk', { as });
  page.set({ isBusy: false });
  take(desk);
}

/** Looks at the desk again after a change. */
export async function refresh(): Promise<void> {
  const { as } = page.get();
  if (as === '') return;
  const desk = await ask<DeskState>('/api/desk', { as });
  if (page.get().as === as) take(desk);
}

function take(desk: DeskState): void {
  const { sheet, panel } = page.get();
  const visible = desk.tabs.filter((tab) => !tab.hidden);
  // Google puts the sheet of a form's answers first, and empty it is no good beginning.
  const beginning = visible.find((tab) => tab.lastRow > Math.max(1, tab.frozenRows)) ?? visible[0];
  const isThere = desk.tabs.some((tab) => tab.name === sheet);
  page.set({
    desk,
    sheet: isThere ? sheet : (beginning?.name ?? ''),
    ...(panel === 'mail' ? { seenMails: desk.mails } : {}),
  });
  const fresh = desk.dialogs.slice(seenDialogs);
  seenDialogs = desk.dialogs.length;
  for (const dialog of fresh) show(dialog);
}

function show(dialog: DialogHead): void {
  if (dialog.kind === 'sidebar') page.set({ sidebar: dialog });
  else if (dialog.kind === 'modal' || dialog.kind === 'modeless') page.set({ dialog });
  else say('news', dialog.title, dialog.text);
}

export async function act(doing: Act): Promise<boolean> {
  return attempt(() => tellInOrder('/api/act', { as: page.get().as, act: doing }));
}

export async function busily(doing: () => Promise<unknown>): Promise<boolean> {
  page.set({ isBusy: true });
  const isDone = await attempt(doing);
  page.set({ isBusy: false });
  return isDone;
}

interface Answer {
  readonly button: string;
  readonly text: string;
}

/** Asks what a script asks. Cancelling presses its button for that, and closes it where it has none. */
async function answerTo({ title, text, buttons, wantsText }: OpenQuestion): Promise<Answer> {
  const named = words().buttons;
  const offered = buttons.filter((button) => button !== 'CANCEL');
  const { answer, field } = await question({
    text: title === '' ? text : `${title}\n\n${text}`,
    answers: offered.map((button) => named[button] ?? button),
    ...(wantsText ? { field: '' } : {}),
  });
  const pressed = answer === null ? undefined : offered[answer];
  return { button: pressed ?? (buttons.includes('CANCEL') ? 'CANCEL' : 'CLOSE'), text: field };
}

/** Clicks a menu entry; asks for the account's permission first where the script does not have it yet, as Google would. */
export async function clickMenu(functionName: string): Promise<void> {
  const { as } = page.get();
  const click = async (): Promise<void> => {
    const answers: Answer[] = [];
    for (;;) {
      const { question: open } = await tellInOrder<MenuClicked>('/api/menu', { as, functionName, answers });
      if (open === null) return;
      answers.push(await answerTo(open));
    }
  };
  await busily(async () => {
    try {
      await click();
    } catch (error) {
      if (!(error instanceof ServerRefusal) || !error.message.includes(NEEDS_PERMISSION)) throw error;
      const t = words();
      const { answer } = await question({ text: t.permissionQuestion(as), answers: [t.allow] });
      if (answer === null) throw error;
      await tell('/api/authorise', { as, granted: true });
      await click();
    }
  });
}

export async function advance(to: string): Promise<void> {
  await busily(() => tellInOrder('/api/clock', { to }));
}

/** A fresh desk in the language that is chosen, after asking; the one before is kept beside it. */
export async function startOver(): Promise<void> {
  const t = words();
  const present = page.get().desk?.language ?? null;
  const languages: readonly (Language | null)[] =
    present === null ? [null] : [present, present === 'en' ? 'zh-CN' : 'en'];
  const answers = languages.map((language) => (language === null ? t.reset : t.freshDesk[language]));
  const { answer } = await question({ text: t.resetQuestion, answers });
  if (answer === null) return;
  const language = languages[answer] ?? null;
  const done: { kept?: string | null } = {};
  const isDone = await busily(async () => {
    Object.assign(done, await tell<ResetDone>('/api/reset', language === null ? {} : { language }));
  });
  if (!isDone) return;
  page.set({
    mailIndex: null,
    form: null,
    portal: null,
    seenMails: 0,
    goTo: null,
    tour: { ...NO_TOUR, isAnswered: true },
  });
  keepTour(page.get().tour);
  await openAs('');
  if (typeof done.kept === 'string') say('news', t.freshTitle, t.keptAs(done.kept));
}

/** On a desk that nobody has touched: has it set up in the language of this page, where it is another. */
export async function beginInOwnLanguage(): Promise<void> {
  const desk = await ask<DeskState>('/api/desk');
  const { language } = page.get();
  if (!desk.isUntouched || desk.language === null || desk.language === language) return;
  page.set({ isSettingUp: true });
  try {
    await tell('/api/begin', { language });
  } finally {
    page.set({ isSettingUp: false });
  }
}

/** Opens the find box and takes the keyboard there. */
export function openFind(): void {
  page.set({ findOpened: page.get().findOpened + 1 });
}

export function openPanel(panel: PanelId | null): void {
  page.set({ panel, mailIndex: null });
  if (panel === 'mail') page.set({ seenMails: page.get().desk?.mails ?? 0 });
}

/** Opens what a link in a mail leads to, when that is part of the emulated world. */
export async function openLink(url: string): Promise<void> {
  if (url.includes('/forms/')) {
    await attempt(async () => {
      const view = await ask<FormView>('/api/form', { link: url });
      page.set({ form: { view, link: url } });
    });
  } else if (/\/macros\/s\/[^/]+\/(exec|dev)/.test(url)) {
    const query = Object.fromEntries(new URL(url).searchParams);
    await busily(async () => {
      page.set({ portal: await tell<PortalPage>('/api/portal', { method: 'GET', query }) });
    });
  } else {
    say('news', '', words().outsideLink(url));
  }
}
