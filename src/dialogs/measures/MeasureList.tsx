/** All measures with what they still want, and the way to a new one. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MeasureLine } from '../../desk/measures/measureAnswers';
import type { MeasureFilter, MeasureWindowTexts } from '../../i18n/dialogs/measureWindow';
import { Busy } from '../controls/Busy';
import { Button } from '../controls/Button';
import { ChoiceField } from '../controls/ChoiceField';
import { Notice } from '../controls/Notice';
import { Trouble } from '../controls/Trouble';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import { useQuestion } from '../rpc/useQuestion';
import { MeasureCard } from './MeasureCard';
import { MeasureForm } from './MeasureForm';

const FILTERS: Readonly<Record<MeasureFilter, (one: MeasureLine) => boolean>> = {
  unfinished: ({ state }) => state === 'open' || state === 'watched' || state === 'done',
  late: ({ isLate }) => isLate,
  watched: ({ state }) => state === 'watched',
  toVerify: ({ state }) => state === 'done',
  verified: ({ state }) => state === 'effective' || state === 'notEffective',
  all: () => true,
};
const NAMES = [
  'unfinished',
  'late',
  'watched',
  'toVerify',
  'verified',
  'all',
] as const satisfies readonly MeasureFilter[];

/** Asks for the list, and again after each change. */
export function MeasureList({ words }: { readonly words: MeasureWindowTexts }): JSX.Element {
  const { announce } = useWindow();
  const list = useQuestion('listMeasures');
  const [filter, setFilter] = useState<MeasureFilter>('unfinished');
  const [isOpening, setOpening] = useState(false);
  const [told, setTold] = useState('');
  const add = useRef<HTMLButtonElement>(null);
  const afterRender = useAfterRender();
  useEffect(() => void list.ask({}), []);
  const measures = list.answer?.measures ?? [];
  const shown = measures.filter(FILTERS[filter]);
  const changed = (said: string): void => {
    setOpening(false);
    setTold(said);
    announce(said);
    afterRender(() => add.current?.focus());
    void list.ask({});
  };
  const cancel = (): void => {
    setOpening(false);
    afterRender(() => add.current?.focus());
  };
  return (
    <>
      {told ? <Notice tone="good">{told}</Notice> : null}
      {isOpening && list.answer ? (
        <MeasureForm words={words} known={list.answer} onOpened={() => changed(words.opened)} onCancel={cancel} />
      ) : (
        <div class="buttons">
          <Button look="primary" buttonRef={add} onPress={() => setOpening(true)}>
            {words.add}
          </Button>
        </div>
      )}
      <ChoiceField
        label={words.show}
        value={filter}
        options={NAMES.map((name) => ({
          value: name,
          label: words.filters[name] + ' (' + String(measures.filter(FILTERS[name]).length) + ')',
        }))}
        onValue={(name) => setFilter(NAMES.find((one) => one === name) ?? filter)}
      />
      {list.answer === null && list.busy ? <Busy lines={6} /> : null}
      {list.answer !== null && shown.length === 0 ? <p class="empty">{words.none}</p> : null}
      <ul class="cards" aria-busy={list.busy}>
        {shown.map((line) => (
          <li key={line.ticketNo + '-' + String(line.measureNo)}>
            <MeasureCard words={words} line={line} onChanged={changed} />
          </li>
        ))}
      </ul>
      <Trouble outcome={list.outcome} busy={list.busy} onRetry={list.again} />
    </>
  );
}
