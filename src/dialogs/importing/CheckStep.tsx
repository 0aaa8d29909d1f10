/** What would come of every row, before anything is written. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RejectedRow } from '../../desk/importing/readRows';
import type { ImportDialogTexts } from '../../i18n/dialogs/importDialog';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useWindow } from '../desk/deskContext';
import type { DryRun } from './dryRun';

/** Rows that are no complaints, or that the person leaves out. */
const LEFT_OUT: readonly RejectedRow['problem'][] = ['empty', 'totals', 'headingAgain', 'leftOut'];
const AT_A_TIME = 100;

export interface CheckStepProps {
  readonly words: ImportDialogTexts;
  readonly dry: DryRun;
  /** About how many tickets the file has room for. */
  readonly fits: number;
  readonly onBack: () => void;
  readonly onRun: () => void;
}

/** Counts, the first tickets, and every row that is not imported with its reason. */
export function CheckStep({ words, dry, fits, onBack, onRun }: CheckStepProps): JSX.Element {
  const left = dry.rejected.filter(({ problem }) => LEFT_OUT.includes(problem)).length;
  const counts = { fresh: dry.fresh, known: dry.known, left, refused: dry.rejected.length - left } as const;
  return (
    <>
      <dl class="counts">
        {(['fresh', 'known', 'refused', 'left'] as const).map((key) => (
          <div key={key}>
            <dt>{words.counts[key]}</dt>
            <dd>
              <strong>{counts[key]}</strong>
              <span class="hint">{words.countsHint[key]}</span>
            </dd>
          </div>
        ))}
      </dl>
      {dry.fresh > fits ? (
        <Notice tone="warning">
          <p>{words.tooMany(fits)}</p>
        </Notice>
      ) : null}
      {dry.fresh === 0 ? (
        <Notice tone="info">
          <p>{words.nothingNew}</p>
        </Notice>
      ) : (
        <ShownTickets words={words} dry={dry} />
      )}
      <ProblemLists words={words} rejected={dry.rejected} />
      <div class="buttons">
        <Button onPress={onBack}>{words.back}</Button>
        {dry.fresh === 0 ? null : (
          <Button look="primary" onPress={onRun}>
            {words.run(dry.fresh)}
          </Button>
        )}
      </div>
    </>
  );
}

function ShownTickets({ words, dry }: Pick<CheckStepProps, 'words' | 'dry'>): JSX.Element {
  const { boot, dates } = useWindow();
  return (
    <section aria-label={words.shown}>
      <h3>{words.shown}</h3>
      <ul class="shown">
        {dry.shown.map((one) => (
          <li key={one.row}>
            <p class="hint">
              {[
                words.row(one.row),
                dates.when(one.receivedAt),
                words.channels[one.channel],
                one.category || words.toTriage,
                boot.priorities.find(({ id }) => id === one.priority)?.name ?? '',
                one.isOver ? words.over : '',
                one.customer,
                one.subject,
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
            <p>{one.description}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Rows {
  readonly words: ImportDialogTexts;
  readonly rejected: readonly RejectedRow[];
}

/** Every row that is not imported: those with a problem in sight, those that are left out behind a line. */
export function ProblemLists({ words, rejected }: Rows): JSX.Element {
  const left = rejected.filter(({ problem }) => LEFT_OUT.includes(problem));
  const problems = rejected.filter(({ problem }) => !LEFT_OUT.includes(problem));
  return (
    <>
      {problems.length === 0 ? null : (
        <section aria-label={words.problems(problems.length)}>
          <h3>{words.problems(problems.length)}</h3>
          <RowList words={words} rejected={problems} />
          <p class="hint">{words.afterwards}</p>
        </section>
      )}
      {left.length === 0 ? null : (
        <details>
          <summary>{words.leftRows(left.length)}</summary>
          <RowList words={words} rejected={left} />
        </details>
      )}
    </>
  );
}

/** A part of many at a time. */
function RowList({ words, rejected }: Rows): JSX.Element {
  const [shown, setShown] = useState(AT_A_TIME);
  const more = Math.min(rejected.length - shown, AT_A_TIME);
  return (
    <>
      <ul class="problems">
        {rejected.slice(0, shown).map(({ row, problem, heading, found }) => (
          <li key={row}>
            <strong>{words.problem[problem]}</strong>
            <span>
              {problem === 'sameRow'
                ? words.problemRow(row, '', '') + ' · ' + words.sameAs(found)
                : words.problemRow(row, heading, problem === 'repeated' ? '' : found)}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <div class="buttons">
          <Button onPress={() => setShown(shown + AT_A_TIME)}>{words.showMore(more)}</Button>
        </div>
      ) : null}
    </>
  );
}
