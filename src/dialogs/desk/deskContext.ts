/** What every part of a dialog needs of the desk. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DialogTexts } from '../../i18n/dialogs';
import type { DraftStore } from '../drafts/draftStore';
import type { BootAnswer, Send } from '../rpc/commands';
import type { DateWords } from '../words/dateWords';

export interface DeskContext {
  readonly send: Send;
  readonly texts: DialogTexts;
  readonly boot: BootAnswer;
  readonly dates: DateWords;
  readonly drafts: DraftStore;
  /** Says it to people who do not see the screen, and once. */
  readonly announce: (words: string) => void;
}

const Context = createContext<DeskContext | null>(null);

/** Gives the desk to the parts inside. */
export const DeskProvider = Context.Provider;

/**
 * The desk of this dialog.
 * @throws {Error} outside of a DeskProvider: a fault of the program
 */
export function useDesk(): DeskContext {
  const desk = useContext(Context);
  if (!desk) throw new Error('no desk around this part');
  return desk;
}
