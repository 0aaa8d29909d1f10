/** What every part of a dialog needs of the desk. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DialogTexts } from '../../i18n/dialogs/dialogs';
import type { WindowTexts } from '../../i18n/dialogs/windowTexts';
import type { DraftStore } from '../drafts/draftStore';
import type { BootAnswer, Send } from '../rpc/commands';
import type { DateWords } from '../words/dateWords';

export interface WindowContext<Texts extends WindowTexts = WindowTexts> {
  readonly send: Send;
  readonly texts: Texts;
  readonly boot: BootAnswer;
  readonly dates: DateWords;
  readonly drafts: DraftStore;
  /** Says it to people who do not see the screen, and once. */
  readonly announce: (words: string) => void;
}

/** As the sidebar has it, with all its words. */
export type DeskContext = WindowContext<DialogTexts>;

const Context = createContext<WindowContext | null>(null);

/** Gives the desk to the parts inside. */
export const DeskProvider = Context.Provider;

/**
 * The desk of this window, with the words that every window has.
 * @throws {Error} outside of a DeskProvider: a fault of the program
 */
export function useWindow(): WindowContext {
  const desk = useContext(Context);
  if (!desk) throw new Error('no desk around this part');
  return desk;
}

/**
 * The desk of the sidebar.
 * @throws {Error} elsewhere: a fault of the program
 */
export function useDesk(): DeskContext {
  const desk = useWindow();
  if (!hasAllWords(desk)) throw new Error('this window was given no words of the sidebar');
  return desk;
}

function hasAllWords(desk: WindowContext): desk is DeskContext {
  return 'steps' in desk.texts;
}
