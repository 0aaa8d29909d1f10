/** Who works at the desk, and where. */
import type { JSX } from 'preact';
import { LineField } from '../controls/LineField';
import { useWindow } from '../desk/deskContext';
import { DepartmentList } from './DepartmentList';
import { PeopleList } from './PeopleList';
import type { StepProps } from './stepProps';
import { useSetUpTexts, useWizardTexts } from './useSetUpTexts';

/** Departments and people: chosen for a new desk, shown on a live one, to which people can be added. */
export function TeamStep(step: StepProps): JSX.Element {
  const { values, faults, facts, put, isLive } = step;
  const { boot, texts } = useWindow();
  const words = useSetUpTexts();
  const more = useWizardTexts();
  return (
    <>
      {isLive ? (
        <section aria-labelledby="departments-title">
          <h3 id="departments-title">{more.departments}</h3>
          <p class="hint">{more.departmentsLive}</p>
          <ul class="tags">
            {facts.departments.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      ) : (
        <DepartmentList {...step} />
      )}
      {boot.me.role === null ? (
        <LineField
          label={words.ownName}
          hint={boot.me.mail ? boot.me.mail + ' · ' + words.ownRole : words.ownRole}
          value={values.ownName}
          onValue={(ownName) => put({ ownName })}
          fault={faults.ownName ? texts.check.required : undefined}
          required
        />
      ) : null}
      {isLive && boot.staff.length > 0 ? (
        <section aria-labelledby="present-title">
          <h3 id="present-title">{more.staffLive}</h3>
          <ul class="present">
            {boot.staff.map(({ mail, name, role, department }) => (
              <li key={mail}>
                <strong>{name || mail}</strong> · {words.roles[role]}
                {department === '' ? '' : ' · ' + department}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <PeopleList {...step} />
    </>
  );
}
