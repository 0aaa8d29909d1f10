import type { JSX } from 'preact';
import { mailWindowTexts } from '../../i18n/dialogs/mailWindow';
import { DeskWindow } from '../desk/DeskWindow';
import { MailView } from './MailView';

/** The window that shows how each kind of mail looks. */
export function Mails(): JSX.Element {
  return <DeskWindow wordsIn={mailWindowTexts}>{(words) => <MailView words={words} />}</DeskWindow>;
}
