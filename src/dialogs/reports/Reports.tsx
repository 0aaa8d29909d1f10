import type { JSX } from 'preact';
import { reportWindowTexts } from '../../i18n/dialogs/reportWindow';
import { DeskWindow } from '../desk/DeskWindow';
import { ReportPanel } from './ReportPanel';

/** The window in which reports are looked at, made and mailed. */
export function Reports(): JSX.Element {
  return <DeskWindow wordsIn={reportWindowTexts}>{(words) => <ReportPanel words={words} />}</DeskWindow>;
}
