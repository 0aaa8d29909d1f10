/** Which ticket to show: by its number, or the row selected in the sheet. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { useDesk } from '../../desk/deskContext';

export interface TicketFinderProps {
  readonly busy: boolean;
  readonly onFind: (ticketNo: string) => void;
  readonly onSelected: () => void;
}

/** A search field for ticket numbers and a button for the selected row. */
export function TicketFinder({ busy, onFind, onSelected }: TicketFinderProps): JSX.Element {
  const { texts } = useDesk();
  const [wanted, setWanted] = useState('');
  const find = (event: Event): void => {
    event.preventDefault();
    const ticketNo = wanted.normalize('NFKC').trim();
    if (ticketNo === '') return;
    onFind(ticketNo);
    setWanted('');
  };
  return (
    <form class="finder" role="search" onSubmit={find}>
      <input
        type="search"
        aria-label={texts.card.find}
        placeholder={texts.card.find}
        value={wanted}
        autocomplete="off"
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      <Button icon="search" label={texts.card.findButton} submits />
      <Button onPress={onSelected} busy={busy}>
        {texts.card.selectedRow}
      </Button>
    </form>
  );
}
