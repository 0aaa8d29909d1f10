/** What the complaint is about. */
import type { JSX } from 'preact';
import { ChoiceField } from '../../controls/ChoiceField';
import { GradeField } from '../../controls/GradeField';
import { LineField } from '../../controls/LineField';
import { LongField } from '../../controls/LongField';
import { useDesk } from '../../desk/deskContext';
import { named } from '../steps/optionsOf';
import type { PartProps } from './partProps';

/** Description and the two levels of category. */
export function ComplaintFields({ values, faults, put, onLeave }: PartProps): JSX.Element {
  const { boot, texts } = useDesk();
  const t = texts.register;
  const f = texts.fields;
  const children = boot.categories.find(({ name }) => name === values.category1)?.children ?? [];
  return (
    <fieldset class="group">
      <legend>{t.complaint}</legend>
      <LongField
        label={f.description}
        rows={4}
        value={values.description}
        onValue={(description) => put({ description })}
        onLeave={onLeave}
        required
        fault={faults.description ? texts.check[faults.description] : undefined}
      />
      <ChoiceField
        label={f.category1}
        value={values.category1}
        empty={t.later}
        options={boot.categories.map(({ name }) => named(name))}
        onValue={(category1) => put({ category1, category2: '' })}
      />
      {children.length > 0 ? (
        <ChoiceField
          label={f.category2}
          value={values.category2}
          empty={t.later}
          options={children.map(named)}
          onValue={(category2) => put({ category2 })}
        />
      ) : null}
      {boot.moreCategories.length > 0 ? (
        <LineField
          label={f.moreCategories}
          value={values.more}
          suggestions={boot.moreCategories}
          onValue={(more) => put({ more })}
        />
      ) : null}
      {boot.impacts.length > 0 ? (
        <GradeField
          label={f.impact + ' × ' + f.urgency}
          rows={boot.impacts}
          columns={boot.urgencies}
          grades={boot.grades}
          row={values.impact}
          column={values.urgency}
          onGrade={(impact, urgency) => put({ impact, urgency })}
          clear={t.later}
        />
      ) : null}
      {boot.promises ? (
        <LineField
          label={f.promisedAt}
          type="datetime-local"
          value={values.promisedAt}
          hint={boot.timeZone}
          onValue={(promisedAt) => put({ promisedAt })}
        />
      ) : null}
    </fieldset>
  );
}
