import type { JSX } from 'preact';
import { chatDialogTexts } from '../../i18n/dialogs/chatDialog';
import { DeskWindow } from '../desk/DeskWindow';
import { GroupList } from './GroupList';

/** The dialog for team chats as a whole. */
export function ChatWindow(): JSX.Element {
  return <DeskWindow wordsIn={chatDialogTexts}>{(words) => <GroupList words={words} />}</DeskWindow>;
}
