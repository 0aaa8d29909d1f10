/** The view of one's own tickets, or of all open ones. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Busy } from '../../controls/Busy';
import { Button } from '../../controls/Button';
import { RadioField } from '../../controls/RadioField';
import { Trouble } from '../../controls/Trouble';
import { useDesk } from '../../desk/deskContext';
import { useQuestion } from '../../rpc/useQuestion';
import { TicketLine } from './TicketLine';

const PAGE = 20;

export interface ListViewProps {
  readonly active: boolean;
  readonly onOpen: (ticketNo: string) => void;
}

/** A list of tickets, soonest due first; fetched anew each time the view is entered. */
export function ListView({ active, onOpen }: ListViewProps): JSX.Element {
  const { texts, announce } = useDesk();
  const { ask, again, answer, outcome, busy } = useQuestion('listTickets');
  const [whose, setWhose] = useState('mine');
  const [query, setQuery] = useState('');
  const [sought, setSought] = useState('');
  const [limit, setLimit] = useState(PAGE);
  useEffect(() => {
    if (!active) return;
    void ask({ mine: whose === 'mine', open: true, limit, ...(sought === '' ? {} : { query: sought }) }).then(
      (ended) => {
        if (ended?.kind === 'answered') announce(texts.list.shown(ended.answer.entries.length, ended.answer.total));
      },
    );
  }, [active, whose, sought, limit, ask]);
  const search = (event: Event): void => {
    event.preventDefault();
    setLimit(PAGE);
    setSought(query.trim());
  };
  const entries = answer?.entries ?? [];
  const nothing =
    sought !== '' ? texts.list.emptySearch(sought) : whose === 'mine' ? texts.list.emptyMine : texts.list.emptyAll;
  return (
    <>
      <form class="finder" role="search" onSubmit={search}>
        <input
          type="search"
          aria-label={texts.list.search}
          placeholder={texts.list.search}
          value={query}
          autocomplete="off"
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            if (event.currentTarget.value === '') setSought('');
          }}
        />
        <Button icon="search" label={texts.list.searchButton} submits />
        <Button icon="refresh" label={texts.refresh} busy={busy} onPress={again} />
      </form>
      <RadioField
        label={texts.list.whose}
        value={whose}
        options={[
          { value: 'mine', label: texts.list.mine },
          { value: 'all', label: texts.list.all },
        ]}
        onValue={(chosen) => {
          setWhose(chosen);
          setLimit(PAGE);
        }}
      />
      <Trouble outcome={outcome} busy={busy} onRetry={again} />
      {busy && !answer ? <Busy lines={6} /> : null}
      {answer && entries.length === 0 && !busy ? <p class="empty">{nothing}</p> : null}
      {entries.length > 0 && answer ? (
        <>
          <p class="quietly small">{texts.list.shown(entries.length, answer.total)}</p>
          <ul class="tickets" aria-busy={busy}>
            {entries.map((entry) => (
              <TicketLine key={entry.ticketNo} entry={entry} showOwner={whose === 'all'} onOpen={onOpen} />
            ))}
          </ul>
        </>
      ) : null}
      {answer && entries.length < answer.total && entries.length > 0 ? (
        <Button wide busy={busy} onPress={() => setLimit(limit + PAGE)}>
          {texts.list.showMore}
        </Button>
      ) : null}
    </>
  );
}
