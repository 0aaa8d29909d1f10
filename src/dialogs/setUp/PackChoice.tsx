/** The way of working. */
import type { JSX } from 'preact';
import { Notice } from '../controls/Notice';
import { useWindow } from '../desk/deskContext';
import type { StepProps } from './stepProps';
import { useSetUpTexts, useWizardTexts } from './useSetUpTexts';

/** The process packs with what each is for, and what of the chosen one is a default. A live desk keeps its own. */
export function PackChoice({ values, faults, put, facts, isLive }: StepProps): JSX.Element {
  const { boot, texts } = useWindow();
  const words = useSetUpTexts();
  const more = useWizardTexts();
  const chosen = boot.packs.find(({ id }) => id === values.pack);
  const defaults = facts.packs.find(({ id }) => id === values.pack)?.defaults;
  // Tickets are worked by the desk's pack.
  if (isLive)
    return (
      <>
        <p>
          <strong>{chosen?.name}</strong>
          <span class="hint block">{chosen?.about}</span>
        </p>
        <Notice tone="info" title={more.packFixedTitle}>
          <p>{more.packFixed}</p>
        </Notice>
        <Defaults defaults={defaults} />
      </>
    );
  const faulty = faults.pack;
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
              onChange={() => put({ pack: id, departments: { ...values.departments, names: {}, left: {} } })}
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
