/** The control for one field of a step. */
import type { JSX } from 'preact';
import type { TicketCard } from '../../../desk/answers';
import { ChoiceField } from '../../controls/ChoiceField';
import { LineField } from '../../controls/LineField';
import { LongField } from '../../controls/LongField';
import { RadioField } from '../../controls/RadioField';
import { TickField } from '../../controls/TickField';
import { useDesk } from '../../desk/deskContext';
import { MergeTarget } from './MergeTarget';
import { optionsOf } from './optionsOf';
import type { StepField } from './stepForms';
import { isRequired, textOf, type FieldFault, type Values } from './stepValues';

export interface StepFieldControlProps {
  readonly field: StepField;
  readonly card: TicketCard;
  readonly values: Values;
  readonly fault: FieldFault | undefined;
  readonly onValue: (arg: string, value: string | boolean) => void;
}

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
    case 'long':
      return <LongField {...common} />;
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
      return (
        <ChoiceField
          {...common}
          options={options}
          empty={field.options === 'staff' && !field.required ? texts.assignee.byMatrix : texts.please}
        />
      );
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
      return <MergeTarget {...common} ticketNo={card.ticketNo} />;
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
