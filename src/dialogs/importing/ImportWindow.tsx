import type { JSX } from 'preact';
import { importDialogTexts } from '../../i18n/dialogs/importDialog';
import { Notice } from '../controls/Notice';
import { DeskWindow } from '../desk/DeskWindow';
import { ImportSteps } from './ImportSteps';

/** Roles that work with tickets and do not import. */
const MAY_NOT: readonly (string | null)[] = ['agent', 'viewer', null];

/** The dialog that imports complaints of another table, as a whole. */
export function ImportWindow(): JSX.Element {
  return (
    <DeskWindow wordsIn={importDialogTexts}>
      {(words, { me }) =>
        MAY_NOT.includes(me.role) ? (
          <Notice tone="warning">
            <p>{words.leadersOnly}</p>
          </Notice>
        ) : (
          <ImportSteps words={words} />
        )
      }
    </DeskWindow>
  );
}
