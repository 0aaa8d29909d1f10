import type { World } from '../kernel/contract';
import type { Dialog, Menu, OpenQuestion } from '../kernel/views';

/** What a person answers to an alert or a prompt. */
export interface UiAnswer {
  /** Name of a Button: OK, CANCEL, YES, NO, CLOSE. */
  readonly button: string;
  readonly text: string;
}

interface UiPart {
  menus: Record<string, Menu[]>;
  dialogs: Record<string, Dialog[]>;
  answers: Record<string, UiAnswer[]>;
  /** Of accounts that answer questions themselves: the question that a script waits at, null while there is none. */
  asked?: Record<string, OpenQuestion | null>;
}

function uiOf(world: World): UiPart {
  return world.part('spreadsheetUi', () => ({ menus: {}, dialogs: {}, answers: {} }));
}

/** The menus that scripts have put on somebody's bar since they opened the file. */
export function menusOf(world: World, mail: string): readonly Menu[] {
  return uiOf(world).menus[mail] ?? [];
}

/** Everything that scripts have shown somebody since they opened the file, in order. */
export function dialogsOf(world: World, mail: string): readonly Dialog[] {
  return uiOf(world).dialogs[mail] ?? [];
}

/** Forgets menus and dialogs of an account, as loading the page does. */
export function loadPage(world: World, mail: string): void {
  const ui = uiOf(world);
  delete ui.menus[mail];
  delete ui.dialogs[mail];
}

/** Says what somebody will answer to the next alert or prompt; without it they press the first button. */
export function answerNext(world: World, mail: string, answer: UiAnswer): void {
  (uiOf(world).answers[mail] ??= []).push(answer);
}

/** The answer prepared for somebody, if any. */
export function takeAnswer(world: World, mail: string): UiAnswer | undefined {
  return uiOf(world).answers[mail]?.shift();
}

/** Whether somebody answers questions themselves, instead of pressing the first button where no answer was prepared. */
export function answersThemselves(world: World, mail: string): boolean {
  return uiOf(world).asked?.[mail] !== undefined;
}

/** Notes the question that a script waits at. */
export function leaveOpen(world: World, mail: string, question: OpenQuestion): void {
  (uiOf(world).asked ??= {})[mail] = question;
}

/**
 * Runs a script for somebody who answers its questions themselves.
 * @param answers to the first questions, in order
 * @returns the next question, at which the run was left; null when it came to its end
 */
export function untilQuestion(
  world: World,
  mail: string,
  answers: readonly UiAnswer[],
  run: () => void,
): OpenQuestion | null {
  const ui = uiOf(world);
  ui.answers[mail] = [...answers];
  ui.asked = { ...ui.asked, [mail]: null };
  try {
    run();
    return null;
  } catch (error) {
    const open = ui.asked[mail] ?? null;
    if (open === null) throw error;
    return open;
  } finally {
    delete ui.asked[mail];
    delete ui.answers[mail];
  }
}

/** Puts a menu on somebody's bar; one with the same title is replaced. */
export function putMenu(world: World, mail: string, menu: Menu): void {
  const ui = uiOf(world);
  ui.menus[mail] = [...(ui.menus[mail] ?? []).filter(({ title }) => title !== menu.title), menu];
}

/** Takes a menu off somebody's bar. */
export function dropMenu(world: World, mail: string, title: string): void {
  const ui = uiOf(world);
  ui.menus[mail] = (ui.menus[mail] ?? []).filter((menu) => menu.title !== title);
}

/** Shows somebody a dialog, an alert or a toast. */
export function showDialog(world: World, mail: string, dialog: Dialog): void {
  (uiOf(world).dialogs[mail] ??= []).push(dialog);
}

/** Shows somebody a toast. */
export function showToast(world: World, mail: string, title: string, text: string): void {
  showDialog(world, mail, { kind: 'toast', title, html: text, width: 0, height: 0 });
}
