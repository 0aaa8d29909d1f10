/** What the desk counted before and after a measure, what it says of it, and by which definition. */
import type { JSX } from 'preact';
import type { Judged } from '../../domain/measures/effect';
import type { MeasureFigure } from '../../domain/measures/figure';
import type { MeasureWindowTexts } from '../../i18n/dialogs/measureWindow';
import { countText, measureTexts } from '../../i18n/review/measureWords';
import { useWindow } from '../desk/deskContext';

export interface BeforeAfterProps {
  readonly words: MeasureWindowTexts;
  readonly figure: MeasureFigure;
  readonly judged: Judged;
}

/** A table of two lines, the statement below it. */
export function BeforeAfter({ words, figure, judged }: BeforeAfterProps): JSX.Element {
  const { boot, dates } = useWindow();
  const texts = measureTexts(boot.language);
  const [statement, meaning] = texts.statements[judged.statement];
  const [name, definition] = texts.figures[figure.figure];
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.days}</th>
            <th scope="col">{name}</th>
          </tr>
        </thead>
        <tbody>
          {([judged.before, judged.after] as const).map((days, index) => (
            <tr key={index}>
              <th scope="row">{index === 0 ? words.before : words.after}</th>
              <td>{texts.days(dates.day(days.from), dates.day(days.to))}</td>
              <td>{countText(boot.language, days)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{words.says(statement)}</strong> {meaning}
      </p>
      <p class="hint">{definition}</p>
    </>
  );
}
