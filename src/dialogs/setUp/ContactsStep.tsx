/** Where customers' contact data is kept. */
import type { JSX } from 'preact';
import type { ContactsFacts } from '../../desk/setUp/setUpAnswers';
import { Icon, type IconName } from '../controls/Icon';
import { Notice } from '../controls/Notice';
import type { StepProps } from './stepProps';
import { useWizardTexts } from './useSetUpTexts';

/** Where full contact data lies or shall lie, and which guarantee that gives. There is a choice where a vault is built in. */
export function ContactsStep({ values, facts, put }: StepProps): JSX.Element {
  const words = useWizardTexts();
  const { isBuilt, place } = facts.contacts;
  const chosen = isBuilt ? values.contacts : place;
  const guarantee = words.contactsGuarantee[chosen === 'desk' ? 'desk' : 'vault'];
  return (
    <>
      {isBuilt ? (
        <Places contacts={facts.contacts} chosen={chosen} onChoice={(contacts) => put({ contacts })} />
      ) : (
        <section aria-labelledby="where-title">
          <h3 id="where-title">{words.contactsWhere}</h3>
          {place === 'desk' ? <p>{words.contactsWhereText}</p> : null}
          <p>{place === 'desk' ? words.vault.notBuilt : words.vault.inForceNotBuilt}</p>
        </section>
      )}
      <Points title={words.contactsHolds} icon="met" lines={[guarantee.holds, ...words.contactsHoldsLines]} />
      <Points title={words.contactsNot} icon="late" lines={guarantee.not} />
    </>
  );
}

interface PlacesProps {
  readonly contacts: ContactsFacts;
  readonly chosen: StepProps['values']['contacts'];
  readonly onChoice: (place: StepProps['values']['contacts']) => void;
}

function Places({ contacts: { place, vault }, chosen, onChoice }: PlacesProps): JSX.Element {
  const words = useWizardTexts();
  const trouble = vault?.trouble ?? null;
  const isMaking = chosen === 'newVault' || (place === 'desk' && chosen === 'vault');
  return (
    <>
      {trouble !== null && vault !== null ? (
        <Notice tone="bad" title={words.vault.troubles[trouble].title}>
          <p>{words.vault.troubles[trouble].remedy}</p>
          <p>{vault.lost.count === 0 ? words.vault.lostNone : words.vault.lost(vault.lost.count, vault.lost.open)}</p>
        </Notice>
      ) : null}
      <fieldset class="packs field" role="radiogroup">
        <legend>{words.contactsWhere}</legend>
        {(['desk', 'vault', ...(trouble === null ? [] : (['newVault'] as const))] as const).map((one) => (
          <label key={one} class={one === chosen ? 'chosen' : ''}>
            <input
              type="radio"
              name="contacts"
              value={one}
              checked={one === chosen}
              onChange={() => onChoice(one)}
              aria-describedby={'about-' + one}
            />
            <span>
              <strong>{words.contactPlaces[one].name}</strong>
              <span class="hint" id={'about-' + one}>
                {words.contactPlaces[one].about}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {place === 'desk' && chosen === 'vault' ? <p>{words.vault.toCome}</p> : null}
      {place === 'vault' && chosen === 'desk' ? <p>{words.vault.toReturn}</p> : null}
      {isMaking ? <p>{words.vault.toShare}</p> : null}
      {vault !== null && place === 'vault' ? (
        <p>
          <a href={vault.url} target="_blank" rel="noopener">
            {words.vault.open}
          </a>
        </p>
      ) : null}
      {isMaking ? <p class="hint">{words.vault.versions}</p> : null}
    </>
  );
}

function Points({
  title,
  icon,
  lines,
}: {
  readonly title: string;
  readonly icon: IconName;
  readonly lines: readonly string[];
}): JSX.Element {
  return (
    <section class={'results ' + icon} aria-labelledby={'points-' + icon}>
      <h3 id={'points-' + icon}>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Icon name={icon} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
