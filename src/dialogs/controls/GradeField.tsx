/** Two scales that set a grade together, as a table to pick from. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface GradeFieldProps {
  readonly label: string;
  /** The scales, and what each pair of them comes to: a row for each of `rows`. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly grades: readonly (readonly string[])[];
  readonly row: string;
  readonly column: string;
  readonly onGrade: (row: string, column: string) => void;
  /** Words of the button that takes the choice back. */
  readonly clear: string;
}

/** A table of radio buttons. Each says its row, its column and what they come to. */
export function GradeField(props: GradeFieldProps): JSX.Element {
  const { label, rows, columns, grades, row, column, onGrade, clear } = props;
  const id = useId();
  return (
    <fieldset class="field grades" role="radiogroup">
      <legend>{label}</legend>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((rowName, at) => (
            <tr key={rowName}>
              <th scope="row">{rowName}</th>
              {columns.map((columnName, place) => {
                const isChosen = rowName === row && columnName === column;
                const grade = grades[at]?.[place] ?? '';
                return (
                  <td key={columnName}>
                    <label class={isChosen ? 'chosen' : ''}>
                      <input
                        type="radio"
                        name={id}
                        checked={isChosen}
                        aria-label={[rowName, columnName, grade].join(' · ')}
                        onChange={() => onGrade(rowName, columnName)}
                      />
                      <span aria-hidden="true">{grade}</span>
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {row || column ? (
        <button type="button" class="link" onClick={() => onGrade('', '')}>
          {clear}
        </button>
      ) : null}
    </fieldset>
  );
}
