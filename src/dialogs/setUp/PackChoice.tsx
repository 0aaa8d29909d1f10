/** The way of working. */
import type { JSX } from 'preact';
import { useDesk } from '../desk/deskContext';
import { useSetUpTexts } from './useSetUpTexts';

export interface PackChoiceProps {
  readonly value: string;
  readonly faulty: boolean;
  readonly onValue: (pack: string) => void;
}

/** The process packs with what each is for. */
export function PackChoice({ value, faulty, onValue }: PackChoiceProps): JSX.Element {
  const { boot, texts } = useDesk();
  const words = useSetUpTexts();
  // A desk keeps its pack: its tickets are worked by it.
  const packs = boot.packs.filter(({ id }) => boot.pack === null || id === boot.pack.id);
  return (
    <fieldset
      class={faulty ? 'packs field faulty' : 'packs field'}
      role="radiogroup"
      aria-required="true"
      aria-invalid={faulty ? 'true' : undefined}
      aria-describedby={faulty ? 'pack-fault' : undefined}
    >
      <legend>
        {words.pack}
        <span aria-hidden="true"> *</span>
      </legend>
      {packs.map(({ id, name, about }) => (
        <label key={id} class={id === value ? 'chosen' : ''}>
          <input
            type="radio"
            name="pack"
            value={id}
            checked={id === value}
            onChange={() => onValue(id)}
            aria-describedby={'about-' + id}
          />
          <span>
            <strong>{name}</strong>
            <span class="hint" id={'about-' + id}>
              {about}
            </span>
          </span>
        </label>
      ))}
      {faulty ? (
        <p class="fault" id="pack-fault">
          {texts.check.required}
        </p>
      ) : null}
    </fieldset>
  );
}
