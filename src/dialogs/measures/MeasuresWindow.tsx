import type { JSX } from 'preact';
import { measureWindowTexts } from '../../i18n/dialogs/measureWindow';
import { DeskWindow } from '../desk/DeskWindow';
import { MeasureList } from './MeasureList';

/** The window in which corrective actions are opened, done and verified. */
export function MeasuresWindow(): JSX.Element {
  return <DeskWindow wordsIn={measureWindowTexts}>{(words) => <MeasureList words={words} />}</DeskWindow>;
}
