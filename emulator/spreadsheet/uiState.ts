import type { World } from '../kernel/contract';
import type { Dialog, Menu } from '../kernel/runtimeContract';

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
