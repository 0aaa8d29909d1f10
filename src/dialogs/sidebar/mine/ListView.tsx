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
  const t = texts.list;
  const { ask, again, answer, outcome, busy } = useQuestion('listTickets');
  const [whose, setWhose] = useState('mine');
  const [query, setQuery] = useState('');
  const [sought, setSought] = useState('');
  const [limit, setLimit] = useState(PAGE);
  useEffect(() => {
    if (!active) return;
    void ask({ mine: whose === 'mine', open: true, limit, ...(sought === '' ? {} : { query: sought }) }).then(
      (ended) => {
        if (ended?.kind === 'answered') announce(t.shown(ended.answer.entries.length, ended.answer.total));
      },
    );
  }, [active, whose, sought, limit, ask]);
  const search = (event: Event): void => {
    event.preventDefault();
    setLimit(PAGE);
    setSought(query.trim());
  };
  const entries = answer?.entries ?? [];
  const nothing = sought !== '' ? t.emptySearch(sought) : whose === 'mine' ? t.emptyMine : t.emptyAll;
  return (
    <>
      <form class="finder" role="search" onSubmit={search}>
        <input
          type="search"
          aria-label={t.search}
          placeholder={t.search}
          value={query}
          autocomplete="off"
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            if (event.currentTarget.value === '') setSought('');
          }}
        />
        <Button icon="search" label={t.searchButton} submits />
        <Button icon="refresh" label={texts.refresh} busy={busy} onPress={again} />
      </form>
      <RadioField
        label={t.whose}
        value={whose}
        options={[
          { value: 'mine', label: t.mine },
          { value: 'all', label: t.all },
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
          <p class="quietly small">{t.shown(entries.length, answer.total)}</p>
          <ul class="tickets" aria-busy={busy}>
            {entries.map((entry) => (
              <TicketLine key={entry.ticketNo} entry={entry} showOwner={whose === 'all'} onOpen={onOpen} />
            ))}
          </ul>
        </>
      ) : null}
      {answer && entries.length < answer.total && entries.length > 0 ? (
        <Button wide busy={busy} onPress={() => setLimit(limit + PAGE)}>
          {t.showMore}
        </Button>
      ) : null}
    </>
  );
}
