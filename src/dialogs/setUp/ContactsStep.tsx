/** Where customers' contact data is kept. */
import type { JSX } from 'preact';
import { Icon, type IconName } from '../controls/Icon';
import { useWizardTexts } from './useSetUpTexts';

/** Says where full contact data stands and which guarantee that gives; there is nothing to choose. */
export function ContactsStep(): JSX.Element {
  const words = useWizardTexts();
  return (
    <>
      <section aria-labelledby="where-title">
        <h3 id="where-title">{words.contactsWhere}</h3>
        <p>{words.contactsWhereText}</p>
      </section>
      <Points title={words.contactsHolds} icon="met" lines={words.contactsHoldsLines} />
      <Points title={words.contactsNot} icon="late" lines={words.contactsNotLines} />
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
