/** The way of working. */
import type { JSX } from 'preact';
import { useWindow } from '../desk/deskContext';
import { PackChange } from './PackChange';
import type { StepProps } from './stepProps';
import { useSetUpTexts, useWizardTexts } from './useSetUpTexts';

/**
 * The process packs with what each is for, and what of the chosen one is a default. A live desk says what another one would change before it
 * takes it up.
 */
export function PackChoice({ values, first, faults, put, facts, isLive }: StepProps): JSX.Element {
  const { boot, texts } = useWindow();
  const words = useSetUpTexts();
  const defaults = facts.packs.find(({ id }) => id === values.pack)?.defaults;
  const isOther = isLive && values.pack !== first.pack;
  // On a live desk one is chosen already: what is missing then is the tick below.
  const faulty = faults.pack && !isOther;
  return (
    <>
      <fieldset
        class={faulty ? 'packs field faulty' : 'packs field'}
        role="radiogroup"
        aria-required="true"
        aria-invalid={faulty ? 'true' : undefined}
        aria-describedby={faulty ? 'pack-fault' : undefined}
      >
        <legend class="unseen">{words.pack}</legend>
        {boot.packs.map(({ id, name, about }) => (
          <label key={id} class={id === values.pack ? 'chosen' : ''}>
            <input
              type="radio"
              name="pack"
              value={id}
              checked={id === values.pack}
              onChange={() =>
                put({ pack: id, switchTo: '', departments: { ...values.departments, names: {}, left: {} } })
              }
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
      {isOther ? <PackChange values={values} put={put} isFaulty={faults.pack} /> : null}
      <Defaults defaults={defaults} />
    </>
  );
}

function Defaults({ defaults }: { readonly defaults: readonly string[] | undefined }): JSX.Element | null {
  const words = useWizardTexts();
  if (defaults === undefined) return null;
  return (
    <section aria-labelledby="defaults-title" aria-live="polite">
      <h3 id="defaults-title">{words.defaults}</h3>
      <p class="hint">{defaults.length === 0 ? words.noDefaults : words.defaultsHint}</p>
      <ul class="points">
        {defaults.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
