/** The dialog of alarms and incidents: for those who review solutions; to others it says that they may not. */
import type { JSX } from 'preact';
import { alarmDialogTexts } from '../../i18n/dialogs/alarmDialog';
import { Notice } from '../controls/Notice';
import { DeskWindow } from '../desk/DeskWindow';
import { Alarms } from './Alarms';

const LEADERS: readonly string[] = ['supervisor', 'head', 'director', 'admin'];

export function AlarmsWindow(): JSX.Element {
  return (
    <DeskWindow wordsIn={alarmDialogTexts}>
      {(words, { me }) =>
        LEADERS.includes(me.role ?? '') ? <Alarms words={words} /> : <Notice tone="warning" title={words.leadersOnly} />
      }
    </DeskWindow>
  );
}
