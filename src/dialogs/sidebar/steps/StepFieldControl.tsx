/** The control for one field of a step. */
import type { JSX } from 'preact';
import type { TicketCard } from '../../../desk/tickets/ticketAnswers';
import type { DialogTexts } from '../../../i18n/dialogs/dialogs';
import { ChoiceField } from '../../controls/ChoiceField';
import { GradeField } from '../../controls/GradeField';
import { LineField } from '../../controls/LineField';
import { LongField } from '../../controls/LongField';
import { RadioField } from '../../controls/RadioField';
import { TickField } from '../../controls/TickField';
import { useDesk } from '../../desk/deskContext';
import { MergeTarget } from './MergeTarget';
import { optionsOf } from './optionsOf';
import { QuickWords } from './QuickWords';
import type { OptionSource, StepField } from './stepForms';
import { type FieldFault, isRequired, textOf, type Values } from './stepValues';

export interface StepFieldControlProps {
  readonly field: StepField;
  readonly card: TicketCard;
  readonly values: Values;
  readonly fault: FieldFault | undefined;
  /** @param also what goes into another field with it */
  readonly onValue: (arg: string, value: string | boolean, also?: Values) => void;
}

/** What it means to choose nothing, where it means something. */
const EMPTY: Readonly<Partial<Record<OptionSource, (texts: DialogTexts) => string>>> = {
  staff: (texts) => texts.assignee.byMatrix,
  priorities: (texts) => texts.register.bySuggestion,
};

/** Draws the field by its kind; the table of forms decides everything else. */
export function StepFieldControl({ field, card, values, fault, onValue }: StepFieldControlProps): JSX.Element | null {
  const desk = useDesk();
  const { texts, boot } = desk;
  const put = (value: string): void => onValue(field.arg, value);
  const common = {
    label: texts.fields[field.label],
    required: isRequired(field, values),
    fault: fault ? texts.check[fault] : undefined,
    value: textOf(values, field.arg),
    onValue: put,
  };
  switch (field.kind) {
    case 'unseen':
      return null;
    case 'grade':
      if (boot.impacts.length === 0) return null;
      return (
        <GradeField
          label={texts.fields.impact + ' × ' + texts.fields.urgency}
          rows={boot.impacts}
          columns={boot.urgencies}
          grades={boot.grades}
          row={common.value}
          column={textOf(values, 'urgency')}
          onGrade={(impact, urgency) => onValue('impact', impact, { urgency })}
          clear={texts.clear}
        />
      );
    case 'link':
      return <LineField {...common} inputMode="url" />;
    case 'long':
      return field.hasQuickWords ? <QuickWords {...common} words={texts.quickWords} /> : <LongField {...common} />;
    case 'tick':
      return (
        <TickField
          label={common.label}
          value={values[field.arg] === true}
          onValue={(value) => onValue(field.arg, value)}
        />
      );
    case 'yesNo':
      return (
        <RadioField
          {...common}
          options={(field.words ?? []).map((word, place) => ({
            value: place === 0 ? 'yes' : 'no',
            label: texts.choices[word],
          }))}
        />
      );
    case 'choice': {
      const options = field.options ? optionsOf(field.options, desk, card, values) : [];
      // The way of working does not have it.
      if (options.length === 0 && !field.required) return null;
      const nothing = field.options && !field.required ? EMPTY[field.options] : undefined;
      return <ChoiceField {...common} options={options} empty={nothing?.(texts) ?? texts.please} />;
    }
    case 'date':
      return <LineField {...common} type="date" />;
    case 'moment':
      return <LineField {...common} type="datetime-local" hint={boot.timeZone} />;
    case 'amount':
      return <LineField {...common} inputMode="decimal" />;
    case 'count':
      return <LineField {...common} inputMode="numeric" />;
    case 'ticket':
      return <MergeTarget {...common} card={card} />;
    case 'line':
      if (field.suggestions === 'moreCategories' && boot.moreCategories.length === 0) return null;
      return (
        <LineField
          {...common}
          suggestions={
            field.suggestions === 'departments' || field.suggestions === 'moreCategories'
              ? boot[field.suggestions]
              : field.suggestions
                ? boot.staff.map(({ name }) => name)
                : undefined
          }
        />
      );
  }
}
