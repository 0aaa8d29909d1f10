/** What has happened on a ticket. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HistoryLine, TicketCard } from '../../../desk/tickets/ticketAnswers';
import { useDesk } from '../../desk/deskContext';
import { isWebAddress } from '../../words/isWebAddress';
import { factWords } from './factWords';

/** So many lines are in sight before somebody wants all. */
const FIRST = 6;

function Line({ line }: { readonly line: HistoryLine }): JSX.Element {
  const desk = useDesk();
  const { texts, dates } = desk;
  const facts = factWords(line, desk);
  const { byDesk, byCustomer } = texts.card;
  const who = line.actor === 'desk' ? byDesk : line.actor === 'customer' ? byCustomer : line.actorName || line.actor;
  const grave = line.kind === 'breached' || line.kind === 'escalated' || line.kind === 'rejected';
  return (
    <li class={grave ? 'grave' : ''}>
      <p class="line">
        <strong>{texts.events[line.kind]}</strong>
        <time class="quietly small" dateTime={new Date(line.at).toISOString()}>
          {dates.when(line.at)}
        </time>
      </p>
      <p class="quietly small">{[who, texts.causes[line.cause]].filter(Boolean).join(' · ')}</p>
      {line.note ? <p class="note">{line.note}</p> : null}
      {facts.length > 0 ? (
        <p class="quietly small">
          {facts.map(([name, value], place) => (
            <span key={name}>
              {(place > 0 ? ' · ' : '') + name + texts.colon}
              {value === line.facts['link'] ? <WebLink address={value} /> : value}
            </span>
          ))}
        </p>
      ) : null}
    </li>
  );
}

/** Leads out of the desk, and tells the page there nothing of it. What could run in a browser is no link. */
function WebLink({ address }: { readonly address: string }): JSX.Element {
  if (!isWebAddress(address)) return <>{address}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {address}
    </a>
  );
}

/** The history, newest first whichever way it came. */
export function History({ history, historyCut }: Pick<TicketCard, 'history' | 'historyCut'>): JSX.Element {
  const { texts } = useDesk();
  const [all, setAll] = useState(false);
  const newestFirst = history
    .map((line, place) => ({ line, place }))
    .sort((a, b) => b.line.at - a.line.at || b.place - a.place);
  const shown = all ? newestFirst : newestFirst.slice(0, FIRST);
  return (
    <section aria-labelledby="history-title">
      <h3 id="history-title">{texts.card.history}</h3>
      {history.length === 0 ? <p class="quietly">{texts.card.noHistory}</p> : null}
      <ol class="history">
        {shown.map(({ line, place }) => (
          <Line key={place} line={line} />
        ))}
      </ol>
      {shown.length < history.length ? (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {texts.card.historyAll(history.length)}
        </button>
      ) : historyCut ? (
        <p class="quietly small">{texts.card.historyCut}</p>
      ) : null}
    </section>
  );
}
