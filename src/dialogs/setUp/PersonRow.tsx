/** One member of the team in the list. */
import type { JSX } from 'preact';
import type { Role } from '../../domain/access/role';
import { Button } from '../controls/Button';
import { ChoiceField } from '../controls/ChoiceField';
import { LineField } from '../controls/LineField';
import { useDesk } from '../desk/deskContext';
import type { Person } from './setUpValues';
import { useSetUpTexts } from './useSetUpTexts';

const ROLE_ORDER: readonly Role[] = ['agent', 'supervisor', 'head', 'director', 'admin', 'viewer'];

export interface PersonRowProps {
  readonly person: Person;
  readonly place: number;
  readonly fault: 'fault' | 'twice' | undefined;
  readonly onChange: (person: Person) => void;
  readonly onRemove: () => void;
}

/** Mail, name, role and department of one person, and a button that removes the row. */
export function PersonRow({ person, place, fault, onChange, onRemove }: PersonRowProps): JSX.Element {
  const { texts, boot } = useDesk();
  const words = useSetUpTexts();
  return (
    <fieldset class="person">
      <legend class="unseen">{words.person(place)}</legend>
      <LineField
        label={texts.fields.mail}
        type="email"
        value={person.mail}
        onValue={(mail) => onChange({ ...person, mail })}
        fault={fault === undefined ? undefined : fault === 'twice' ? words.mailTwice : texts.check.mail}
        required
      />
      <LineField label={texts.fields.name} value={person.name} onValue={(name) => onChange({ ...person, name })} />
      <ChoiceField
        label={texts.fields.role}
        value={person.role}
        options={ROLE_ORDER.map((role) => ({ value: role, label: words.roles[role] }))}
        onValue={(role) => onChange({ ...person, role: ROLE_ORDER.find((one) => one === role) ?? person.role })}
        required
      />
      <LineField
        label={texts.fields.department}
        value={person.department}
        suggestions={boot.departments}
        onValue={(department) => onChange({ ...person, department })}
      />
      <Button
        look="quiet"
        icon="close"
        label={words.remove(person.name || person.mail || words.person(place))}
        onPress={onRemove}
      />
    </fieldset>
  );
}
