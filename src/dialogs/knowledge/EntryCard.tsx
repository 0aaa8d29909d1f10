/** One entry, with what may be done with it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KnowledgeHit } from '../../desk/knowledge/knowledgeAnswers';
import type { KnowledgeWindowTexts } from '../../i18n/dialogs/knowledgeWindow';
import { Button } from '../controls/Button';
import { Trouble } from '../controls/Trouble';
import { useWindow } from '../desk/deskContext';
import { useAct } from '../rpc/useAct';
import { RetireForm } from './RetireForm';

export interface EntryCardProps {
  readonly words: KnowledgeWindowTexts;
  readonly entry: KnowledgeHit;
  readonly mayRate: boolean;
  readonly mayChange: boolean;
  readonly mayPublish: boolean;
  readonly onChange: () => void;
  /** Told what was done. */
  readonly onDone: (what: string) => void;
}

/** Problem, solution, how useful it was and why it wants a look. */
export function EntryCard(props: EntryCardProps): JSX.Element {
  const { words, entry, onDone } = props;
  const { dates } = useWindow();
  const { entryNo, state } = entry;
  const [retiring, setRetiring] = useState(false);
  const rate = useAct<'rateKnowledge'>(() => onDone(words.rated(entryNo)));
  const publish = useAct<'publishKnowledge'>(() => onDone(words.kept.published(entryNo)));
  const facts = [
    entry.category,
    entry.product,
    entry.ticketNo === '' ? '' : words.from(entry.ticketNo),
    entry.checkedOn === '' ? '' : words.checkedOn(dates.day(entry.checkedOn)),
    words.use(entry.used, entry.helpful, entry.notHelpful),
  ];
  return (
    <li class="entry">
      <h2>
        <span class="quietly">{entryNo}</span> {entry.problem}
      </h2>
      <p class="solution">{entry.solution}</p>
      <p class="small quietly">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {entry.remark === '' ? null : <p class="small quietly">{entry.remark}</p>}
      {entry.stale.length === 0 ? null : (
        <p class="small stale">{words.stale + entry.stale.map((reason) => words.why[reason]).join(words.comma)}</p>
      )}
      <div class="buttons">
        {props.mayRate && state === 'published'
          ? ([true, false] as const).map((helpful) => (
              <Button
                key={String(helpful)}
                look="quiet"
                busy={rate.busy}
                label={(helpful ? words.helpful : words.notHelpful) + ' ' + entryNo}
                onPress={() => void rate.run('rateKnowledge', { entryNo, helpful })}
              >
                {(entry.rated === Number(helpful) ? '✓ ' : '') + (helpful ? words.helpful : words.notHelpful)}
              </Button>
            ))
          : null}
        {props.mayPublish ? (
          <Button
            look={state === 'published' ? 'plain' : 'primary'}
            busy={publish.busy}
            label={(state === 'published' ? words.confirm : words.publish) + ' ' + entryNo}
            onPress={() => void publish.run('publishKnowledge', { entryNo })}
          >
            {state === 'published' ? words.confirm : words.publish}
          </Button>
        ) : null}
        {props.mayChange ? (
          <Button label={words.change + ' ' + entryNo} onPress={props.onChange}>
            {words.change}
          </Button>
        ) : null}
        {props.mayPublish && state !== 'retired' ? (
          <Button label={words.retire + ' ' + entryNo} expanded={retiring} onPress={() => setRetiring(!retiring)}>
            {words.retire}
          </Button>
        ) : null}
      </div>
      {retiring ? (
        <RetireForm
          words={words}
          entryNo={entryNo}
          onRetired={() => onDone(words.kept.retired(entryNo))}
          onCancel={() => setRetiring(false)}
        />
      ) : null}
      <Trouble outcome={rate.outcome} busy={rate.busy} onRetry={rate.again} />
      <Trouble outcome={publish.outcome} busy={publish.busy} onRetry={publish.again} />
    </li>
  );
}
