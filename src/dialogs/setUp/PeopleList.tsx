/** The team. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../controls/Button';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import { standing } from './departmentValues';
import { PersonRow } from './PersonRow';
import { departmentsOf, type Person } from './setUpValues';
import type { StepProps } from './stepProps';
import { useSetUpTexts } from './useSetUpTexts';

/** Rows for the team, with buttons to add and remove; the keyboard goes into a new row, and back to the button after a removal. */
export function PeopleList({ values, faults, facts, put, isLive }: StepProps): JSX.Element {
  const { announce } = useWindow();
  const words = useSetUpTexts();
  const { people } = values;
  const onPeople = (next: readonly Person[]): void => put({ people: next });
  const departments = isLive
    ? null
    : standing(departmentsOf(values, facts)).map(({ key, name }) => ({ value: key, label: name }));
  const list = useRef<HTMLDivElement>(null);
  const afterRender = useAfterRender();
  const addButton = useRef<HTMLButtonElement>(null);
  const add = (): void => {
    const key = people.reduce((highest, person) => Math.max(highest, person.key), 0) + 1;
    onPeople([...people, { key, mail: '', name: '', role: 'agent', department: '' }]);
    announce(words.added(people.length + 1));
    afterRender(() => list.current?.querySelector<HTMLElement>('.person:last-of-type input')?.focus());
  };
  const remove = (person: Person, place: number): void => {
    onPeople(people.filter(({ key }) => key !== person.key));
    announce(words.removed(person.name || person.mail || words.person(place)));
    addButton.current?.focus();
  };
  return (
    <section aria-labelledby="staff-title">
      <h3 id="staff-title">{words.staff}</h3>
      <p class="hint">{words.staffHint}</p>
      <div ref={list} class="people">
        {people.map((person, index) => (
          <PersonRow
            key={person.key}
            person={person}
            place={index + 1}
            fault={faults.mails.get(person.key)}
            departments={departments}
            onChange={(changed) => onPeople(people.map((one) => (one.key === changed.key ? changed : one)))}
            onRemove={() => remove(person, index + 1)}
          />
        ))}
      </div>
      <div class="buttons">
        <Button icon="plus" onPress={add} buttonRef={addButton}>
          {words.add}
        </Button>
      </div>
    </section>
  );
}
