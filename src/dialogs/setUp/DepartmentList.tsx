/** The departments of a new desk. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../controls/Button';
import { ChoiceField } from '../controls/ChoiceField';
import { LineField } from '../controls/LineField';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import { leftOut, type ListedDepartment, removed, standing, takenBack } from './departmentValues';
import { departmentsOf } from './setUpValues';
import type { StepProps } from './stepProps';
import { useWizardTexts } from './useSetUpTexts';

/** A row for each department: renamed, left out with whoever gets its complaints, or added. */
export function DepartmentList({ values, facts, faults, put }: StepProps): JSX.Element {
  const { announce, texts } = useWindow();
  const words = useWizardTexts();
  const list = useRef<HTMLDivElement>(null);
  const afterRender = useAfterRender();
  const addButton = useRef<HTMLButtonElement>(null);
  const all = departmentsOf(values, facts);
  const stay = standing(all);
  const { departments } = values;
  const faultWords = { empty: texts.check.required, parted: words.nameParted, twice: words.nameTwice };
  const focusRow = (at: number): void => {
    afterRender(() => {
      list.current?.children[at]?.querySelector<HTMLElement>('input, select')?.focus();
    });
  };
  const rename = ({ key, packName }: ListedDepartment, name: string): void =>
    put({
      departments:
        packName === ''
          ? { ...departments, added: departments.added.map((one) => (one.key === key ? { key, name } : one)) }
          : { ...departments, names: { ...departments.names, [key]: name } },
    });
  const add = (): void => {
    const last = departments.added.reduce((most, { key }) => Math.max(most, Number(key.slice(1))), 0);
    put({ departments: { ...departments, added: [...departments.added, { key: '+' + String(last + 1), name: '' }] } });
    focusRow(all.length);
  };
  const drop = (one: ListedDepartment): void => {
    const to = stay.find(({ key }) => key !== one.key)?.key ?? '';
    announce(words.leftOut(one.name));
    if (one.packName === '') {
      put({ departments: removed(departments, one.key, to) });
      addButton.current?.focus();
    } else {
      put({ departments: leftOut(departments, one.key, to) });
      focusRow(all.indexOf(one));
    }
  };
  return (
    <section aria-labelledby="departments-title">
      <h3 id="departments-title">{words.departments}</h3>
      <p class="hint">{words.departmentsHint}</p>
      <div class="departments" ref={list}>
        {all.map((one, index) => {
          const fault = faults.departments.get(one.key);
          return (
            <div class="department" key={one.key} role="group" aria-label={words.department(index + 1)}>
              {one.handedTo === null ? (
                <LineField
                  label={words.department(index + 1)}
                  value={one.name}
                  onValue={(name) => rename(one, name)}
                  hint={one.packName === '' || one.packName === one.name ? undefined : words.packWord(one.packName)}
                  fault={fault ? faultWords[fault] : undefined}
                  required
                />
              ) : (
                <ChoiceField
                  label={words.handedTo(one.name)}
                  value={one.handedTo}
                  options={stay.map(({ key, name }) => ({ value: key, label: name }))}
                  onValue={(key) => put({ departments: leftOut(departments, one.key, key) })}
                />
              )}
              {one.handedTo !== null ? (
                <Button
                  look="quiet"
                  icon="refresh"
                  label={words.takeBack(one.name)}
                  onPress={() => {
                    put({ departments: takenBack(departments, one.key) });
                    focusRow(index);
                  }}
                />
              ) : stay.length > 1 ? (
                <Button
                  look="quiet"
                  icon="close"
                  label={(one.packName === '' ? words.removeDepartment : words.leaveOut)(
                    one.name || words.department(index + 1),
                  )}
                  onPress={() => drop(one)}
                />
              ) : null}
            </div>
          );
        })}
      </div>
      <div class="buttons">
        <Button icon="plus" onPress={add} buttonRef={addButton}>
          {words.addDepartment}
        </Button>
      </div>
    </section>
  );
}
