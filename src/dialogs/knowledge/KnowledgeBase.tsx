/** What the knowledge base holds: searched, listed by what is to be done with it, and written. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { KnowledgeKept } from '../../desk/knowledge/knowledgeAnswers';
import type { Role } from '../../domain/access/role';
import type { KnowledgeWindowTexts } from '../../i18n/dialogs/knowledgeWindow';
import { Busy } from '../controls/Busy';
import { Button } from '../controls/Button';
import { ChoiceField } from '../controls/ChoiceField';
import { LineField } from '../controls/LineField';
import { Notice } from '../controls/Notice';
import { Trouble } from '../controls/Trouble';
import { useWindow } from '../desk/deskContext';
import { useQuestion } from '../rpc/useQuestion';
import { EntryCard } from './EntryCard';
import { EntryForm } from './EntryForm';

const SHOWN = ['published', 'draft', 'stale', 'retired'] as const;

export interface KnowledgeBaseProps {
  readonly words: KnowledgeWindowTexts;
  readonly role: Role | null;
}

/** The search and its entries; in their place the form while an entry is written. Viewers see what is published. */
export function KnowledgeBase({ words, role }: KnowledgeBaseProps): JSX.Element {
  const { announce } = useWindow();
  const { ask, again, answer, busy, outcome } = useQuestion('searchKnowledge');
  const [query, setQuery] = useState('');
  const [show, setShow] = useState<string>('published');
  const [written, setWritten] = useState<KnowledgeKept | 'new' | null>(null);
  const [told, setTold] = useState('');
  const mayWrite = role !== null && role !== 'viewer';
  const mayPublish = mayWrite && role !== 'agent';
  useEffect(() => void ask({ show }), [ask, show]);
  const search = (event: Event): void => {
    event.preventDefault();
    setTold('');
    void ask({ query: query.trim(), show });
  };
  const tell = (what: string): void => {
    setWritten(null);
    setTold(what);
    announce(what);
    again();
  };
  if (written !== null)
    return (
      <EntryForm
        key={written === 'new' ? '' : written.entryNo}
        words={words}
        entry={written === 'new' ? null : written}
        mayPublish={mayPublish}
        onDrafted={setWritten}
        onKept={({ entryNo, state }) => tell(words.kept[state](entryNo))}
        onCancel={() => setWritten(null)}
      />
    );
  const entries = answer?.entries ?? [];
  return (
    <>
      <form class="search" role="search" onSubmit={search}>
        <LineField label={words.query} type="search" value={query} onValue={setQuery} />
        {mayWrite ? (
          <ChoiceField
            label={words.shown}
            value={show}
            options={SHOWN.map((one) => ({ value: one, label: words.show[one] }))}
            onValue={setShow}
          />
        ) : null}
        <Button look="primary" submits busy={busy}>
          {words.search}
        </Button>
        {mayWrite ? <Button onPress={() => setWritten('new')}>{words.add}</Button> : null}
      </form>
      {told === '' ? null : <Notice tone="good">{told}</Notice>}
      <Trouble outcome={outcome} busy={busy} onRetry={again} />
      {busy && answer === null ? <Busy lines={6} /> : null}
      {answer === null ? null : (
        <p class="quietly" role="status">
          {answer.total === 0 ? words.none : words.found(entries.length, answer.total)}
        </p>
      )}
      <ul class="entries">
        {entries.map((entry) => (
          <EntryCard
            key={entry.entryNo}
            words={words}
            entry={entry}
            mayRate={mayWrite}
            mayChange={mayPublish || (mayWrite && entry.state === 'draft')}
            mayPublish={mayPublish}
            onChange={() => setWritten(entry)}
            onDone={tell}
          />
        ))}
      </ul>
    </>
  );
}
