/** One member of the team in the list. */
import type { JSX } from 'preact';
import type { Role } from '../../domain/access/role';
import { Button } from '../controls/Button';
import { ChoiceField, type Option } from '../controls/ChoiceField';
import { LineField } from '../controls/LineField';
import { useWindow } from '../desk/deskContext';
import type { Person } from './setUpValues';
import { useSetUpTexts, useWizardTexts } from './useSetUpTexts';

const ROLE_ORDER: readonly Role[] = ['agent', 'supervisor', 'head', 'director', 'admin', 'viewer'];

export interface PersonRowProps {
  readonly person: Person;
  readonly place: number;
  readonly fault: 'fault' | 'twice' | undefined;
  /** The departments of a new desk; null on a live one, where any may be typed. */
  readonly departments: readonly Option[] | null;
  readonly onChange: (person: Person) => void;
  readonly onRemove: () => void;
}

/** Mail, name, role and department of one person, and a button that removes the row. */
export function PersonRow({ person, place, fault, departments, onChange, onRemove }: PersonRowProps): JSX.Element {
  const { texts, boot } = useWindow();
  const words = useSetUpTexts();
  const more = useWizardTexts();
  return (
    <fieldset class="person">
      <legend class="unseen">{words.person(place)}</legend>
      <LineField
        label={words.fields.mail}
        type="email"
        value={person.mail}
        onValue={(mail) => onChange({ ...person, mail })}
        fault={fault === undefined ? undefined : fault === 'twice' ? words.mailTwice : texts.check.mail}
        required
      />
      <LineField label={words.fields.name} value={person.name} onValue={(name) => onChange({ ...person, name })} />
      <ChoiceField
        label={words.fields.role}
        value={person.role}
        options={ROLE_ORDER.map((role) => ({ value: role, label: words.roles[role] }))}
        onValue={(role) => onChange({ ...person, role: ROLE_ORDER.find((one) => one === role) ?? person.role })}
        required
      />
      {departments === null ? (
        <LineField
          label={words.fields.department}
          value={person.department}
          suggestions={boot.departments}
          onValue={(department) => onChange({ ...person, department })}
        />
      ) : (
        <ChoiceField
          label={words.fields.department}
          value={departments.some(({ value }) => value === person.department) ? person.department : ''}
          options={departments}
          empty={more.noDepartment}
          onValue={(department) => onChange({ ...person, department })}
        />
      )}
      <Button
        look="quiet"
        icon="close"
        label={words.remove(person.name || person.mail || words.person(place))}
        onPress={onRemove}
      />
    </fieldset>
  );
}
