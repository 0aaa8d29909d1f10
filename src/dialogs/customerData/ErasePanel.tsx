/** What erasing a customer takes in, and the word that confirms it. */
import type { JSX } from 'preact';
import type { ErasePreview } from '../../desk/privacy/privacyAnswers';
import type { CustomerDataTexts } from '../../i18n/dialogs/customerData';
import { Notice } from '../controls/Notice';
import { Trouble } from '../controls/Trouble';
import { useAct } from '../rpc/useAct';
import { Confirmation } from './Confirmation';

export interface ErasePanelProps {
  readonly words: CustomerDataTexts;
  readonly preview: ErasePreview;
  readonly customer: string;
  readonly reason: string;
  readonly onErased: (tickets: number) => void;
  readonly onCancel: () => void;
}

/** Names the tickets; where one is open there is nothing to confirm. */
export function ErasePanel({ words, preview, customer, reason, onErased, onCancel }: ErasePanelProps): JSX.Element {
  const act = useAct<'eraseCustomer'>(({ erased }) => onErased(erased.length));
  const numbers = preview.tickets.map(({ ticketNo }) => ticketNo);
  return (
    <div class="part">
      <h3>{words.eraseTitle}</h3>
      {preview.others.length > 0 ? <Notice tone="info">{words.others(preview.others.join(', '))}</Notice> : null}
      {preview.open.length > 0 ? (
        <Notice tone="warning" title={words.open(preview.open.join(', '))} alert>
          <p>{words.openRemedy}</p>
        </Notice>
      ) : (
        <>
          <p class="numbers">{words.eraseWhat(preview.customer, numbers.join(', '))}</p>
          <p>{words.eraseGoes}</p>
          <p>{words.eraseStays}</p>
          <Confirmation
            words={words}
            label={words.confirmTicket(numbers[0] ?? '')}
            wanted={numbers[0] ?? ''}
            busy={act.busy}
            onConfirm={() => void act.run('eraseCustomer', { customer, reason })}
            onCancel={onCancel}
          />
        </>
      )}
      <Trouble outcome={act.outcome} busy={act.busy} onRetry={act.again} typed />
    </div>
  );
}
