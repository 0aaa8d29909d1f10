/** The case: where it stands, what comes next, what was said and done. */
import type { ComponentChildren, JSX } from 'preact';
import type { CustomerCase } from '../../desk/customerPage/pageAnswers';
import type { CustomerPageTexts } from '../../i18n/customers/customerPage';
import { Notice } from '../controls/Notice';

/** The facts of the case, top to bottom; `children` stand where the customer has read what was done. */
export function CaseView({
  shown,
  texts,
  children,
}: {
  readonly shown: CustomerCase;
  readonly texts: CustomerPageTexts;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { status, next, told, solution, waiting } = shown;
  const dates = [
    [texts.receivedAt, shown.receivedAt],
    [texts.informedAt, shown.informedAt],
    [texts.closedAt, shown.closedAt],
  ].filter(([, at]) => at !== '');
  return (
    <>
      <section class="card" aria-labelledby="status">
        <h1 id="status" tabIndex={-1}>
          {texts.status[status].head}
        </h1>
        <p>{texts.status[status].says}</p>
        {waiting.map(({ kind, at }, index) => (
          <Notice key={index} tone="info">
            <p>{texts.waiting[kind](at)}</p>
          </Notice>
        ))}
        {next && waiting.every(({ kind }) => kind === 'said') ? (
          <>
            <h2>{texts.next}</h2>
            <p class={next.isLate ? 'late' : ''}>
              {next.isLate ? texts.late(next.by) : texts.steps[next.step](next.by)}
            </p>
          </>
        ) : null}
      </section>
      {solution ? (
        <section class="card" aria-labelledby="solution">
          <h2 id="solution">{texts.solution}</h2>
          <p class="typed">{solution.text}</p>
          {solution.completeOn ? (
            <p class="quietly">
              {texts.completeOn} {solution.completeOn}
            </p>
          ) : null}
        </section>
      ) : null}
      {children}
      <section class="card" aria-labelledby="told">
        <h2 id="told">{texts.told}</h2>
        <p class="typed">{told}</p>
        <dl class="dates">
          {dates.map(([label, at]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{at}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
