/** The buttons of a step between others. */
import type { JSX } from 'preact';
import type { ImportDialogTexts } from '../../i18n/dialogs/importDialog';
import { Button } from '../controls/Button';

export interface WayOnProps {
  readonly words: ImportDialogTexts;
  readonly busy: boolean;
  readonly onBack: () => void;
}

/** Back at a press, and on by submitting the form that it stands in. */
export function WayOn({ words, busy, onBack }: WayOnProps): JSX.Element {
  return (
    <div class="buttons">
      <Button onPress={onBack}>{words.back}</Button>
      <Button look="primary" submits busy={busy}>
        {words.next}
      </Button>
    </div>
  );
}
