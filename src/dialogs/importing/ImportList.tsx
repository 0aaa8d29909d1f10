/** Imports of before, each of which can be taken back as a whole. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeftTicket, UndoPreview } from '../../desk/importing/importAnswers';
import type { KeptImport } from '../../desk/importing/keptImports';
import type { ImportDialogTexts } from '../../i18n/dialogs/importDialog';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { Trouble } from '../controls/Trouble';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import type { Outcome } from '../rpc/outcome';
import { requestId } from '../rpc/requestId';
import { ProgressLine } from './ProgressLine';

export interface ImportListProps {
  readonly words: ImportDialogTexts;
  readonly imports: readonly KeptImport[];
  readonly onChanged: () => void;
}

/** Lists them, newest first. */
export function ImportList({ words, imports, onChanged }: ImportListProps): JSX.Element | null {
  const { dates } = useWindow();
  const [open, setOpen] = useState<string | null>(null);
  if (imports.length === 0) return null;
  return (
    <section aria-label={words.imports}>
      <h3>{words.imports}</h3>
      <ul class="imports">
        {imports.map((one) => (
          <li key={one.id}>
            <p>
              <strong>{one.source}</strong> · {words.states[one.state]}
            </p>
            <p class="hint">{words.importLine(one.tickets, dates.when(one.startedAt), one.by)}</p>
            {open === one.id ? (
              <Undo words={words} one={one} onKeep={() => setOpen(null)} onChanged={onChanged} />
            ) : one.state === 'undone' && one.tickets === 0 ? null : (
              <div class="buttons">
                <Button onPress={() => setOpen(one.id)}>{words.undo}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface UndoProps {
  readonly words: ImportDialogTexts;
  readonly one: KeptImport;
  readonly onKeep: () => void;
  readonly onChanged: () => void;
}

/** Says first what would go and what would stay, then takes it back. */
function Undo({ words, one, onKeep, onChanged }: UndoProps): JSX.Element {
  const { send, announce } = useWindow();
  const [asked, setAsked] = useState<UndoPreview | null>(null);
  const [gone, setGone] = useState<number | null>(null);
  const [isDone, setDone] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const request = useRef(requestId());
  const head = useRef<HTMLHeadingElement>(null);
  const afterRender = useAfterRender();
  const look = async (): Promise<void> => {
    setBusy(true);
    const ended = await send('previewUndo', { id: one.id });
    setBusy(false);
    setOutcome(ended);
    if (ended.kind === 'answered') setAsked(ended.answer);
    afterRender(() => head.current?.focus());
  };
  useEffect(() => void look(), []);
  const takeBack = async (): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    let sum = gone ?? 0;
    for (;;) {
      const ended = await send('undoImport', { id: one.id, requestId: request.current });
      if (ended.kind !== 'answered') {
        setOutcome(ended);
        break;
      }
      // A part that was answered is over: the next one is another request.
      request.current = requestId();
      sum += ended.answer.undone;
      setGone(sum);
      if (ended.answer.toGo > 0) continue;
      setDone(true);
      setAsked({ count: 0, left: ended.answer.left });
      announce(words.undone(sum));
      onChanged();
      break;
    }
    setBusy(false);
    afterRender(() => head.current?.focus());
  };
  return (
    <div class="ask" role="group" aria-label={words.undoOf(one.source)}>
      <h4 ref={head} tabIndex={-1}>
        {words.undoOf(one.source)}
      </h4>
      {asked === null && busy ? <ProgressLine label={words.undoLooking} share={null} /> : null}
      {isDone ? (
        <Notice tone="good" title={words.undone(gone ?? 0)} />
      ) : asked ? (
        <p>{asked.count === 0 ? words.undoNothing : words.undoAsk(asked.count) + ' ' + words.undoHow}</p>
      ) : null}
      {asked ? <Staying words={words} left={asked.left} /> : null}
      {asked && busy ? (
        <ProgressLine label={words.undoing(gone ?? 0)} share={asked.count === 0 ? null : (gone ?? 0) / asked.count} />
      ) : null}
      <Trouble outcome={outcome} busy={busy} onRetry={() => void (asked ? takeBack() : look())} />
      <div class="buttons">
        {asked && asked.count > 0 && !isDone ? (
          <Button look="danger" busy={busy} onPress={() => void takeBack()}>
            {words.undoNow(asked.count)}
          </Button>
        ) : null}
        <Button onPress={onKeep}>{isDone ? words.close : words.keep}</Button>
      </div>
    </div>
  );
}

const SHOWN = 50;

function Staying({
  words,
  left,
}: {
  readonly words: ImportDialogTexts;
  readonly left: readonly LeftTicket[];
}): JSX.Element | null {
  if (left.length === 0) return null;
  return (
    <>
      <p>{words.stays(left.length)}</p>
      <ul class="problems">
        {left.slice(0, SHOWN).map(({ ticketNo, why, what }) => (
          <li key={ticketNo}>
            <span>{words.stay(ticketNo, words.stayReasons[why], what)}</span>
          </li>
        ))}
      </ul>
      {left.length > SHOWN ? <p class="hint">{words.moreStay(left.length - SHOWN)}</p> : null}
    </>
  );
}
