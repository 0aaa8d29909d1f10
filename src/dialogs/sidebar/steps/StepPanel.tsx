/** The form of one step, in place on the card. */
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Done } from '../../../desk/answers';
import type { Contact } from '../../../desk/privacy/privacyAnswers';
import type { TicketCard } from '../../../desk/tickets/ticketAnswers';
import type { NextStep } from '../../../desk/tickets/ticketCommands';
import { Button } from '../../controls/Button';
import { focusFirstFault, focusFirstField } from '../../controls/focusField';
import { Trouble } from '../../controls/Trouble';
import { useAfterRender } from '../../controls/useAfterRender';
import { useDesk } from '../../desk/deskContext';
import { useAct } from '../../rpc/useAct';
import { AssigneeAdvice } from './AssigneeAdvice';
import { KnowledgeAdvice } from './KnowledgeAdvice';
import { StepFieldControl } from './StepFieldControl';
import { STEP_FORMS } from './stepForms';
import { argumentsOf, faultsOf, type FieldFault, isRequired, textOf, type Values } from './stepValues';

export interface StepPanelProps {
  readonly step: NextStep;
  readonly card: TicketCard;
  readonly onDone: (step: NextStep, answer: Done | Contact) => void;
  readonly onCancel: () => void;
}

/** A step's form: starts from the draft or from the card, keeps what is typed until the desk has taken it. */
export function StepPanel({ step, card, onDone, onCancel }: StepPanelProps): JSX.Element {
  const { texts, boot, dates, drafts } = useDesk();
  const form = STEP_FORMS[step];
  const action = texts.steps[step];
  const help = texts.stepHelp[step];
  const draftName = 'step/' + card.ticketNo + '/' + step;
  const start = useMemo<Values>(
    () =>
      drafts.load(draftName) ??
      Object.fromEntries(form.fields.map((field) => [field.arg, field.startsAs?.(card, texts, dates) ?? ''])),
    [draftName],
  );
  const [values, setValues] = useState<Values>(start);
  const [faults, setFaults] = useState<Readonly<Record<string, FieldFault>>>({});
  const box = useRef<HTMLFormElement>(null);
  const afterRender = useAfterRender();
  const { busy, outcome, run, again } = useAct<NextStep>((answer) => {
    drafts.drop(draftName);
    onDone(step, answer);
  });
  useLayoutEffect(() => focusFirstField(box.current), []);

  const put = (arg: string, value: string | boolean, also: Values = {}): void => {
    const next: Values = { ...values, [arg]: value, ...also, ...(form.follows?.(card, values, arg, value) ?? {}) };
    setValues(next);
    drafts.save(draftName, next);
    if (faults[arg]) setFaults(faultsOf(form.fields, next));
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const found = faultsOf(form.fields, values);
    setFaults(found);
    if (Object.keys(found).length > 0) afterRender(() => focusFirstFault(box.current));
    else void run(step, { ticketNo: card.ticketNo, ...argumentsOf(form, values, boot.timeZone) });
  };
  const cancel = (): void => {
    drafts.drop(draftName);
    onCancel();
  };
  return (
    <form class="step" ref={box} noValidate aria-label={action + ' ' + card.ticketNo} onSubmit={submit}>
      <h3>{action}</h3>
      {help ? <p class="hint">{help}</p> : null}
      {form.advice === 'assignee' ? (
        <AssigneeAdvice
          ticketNo={card.ticketNo}
          chosen={textOf(values, 'owner')}
          onChoose={(mail) => put('owner', mail)}
        />
      ) : null}
      {form.advice === 'knowledge' ? (
        <KnowledgeAdvice
          ticketNo={card.ticketNo}
          onUse={({ solution, entryNo }) => put('solution', solution, { knowledge: entryNo })}
        />
      ) : null}
      {form.fields.map((field) => (
        <StepFieldControl
          key={field.arg}
          field={field}
          card={card}
          values={values}
          fault={faults[field.arg]}
          onValue={put}
        />
      ))}
      <Trouble outcome={outcome} busy={busy} onRetry={again} typed />
      <div class="buttons">
        <Button look={form.grave ? 'danger' : 'primary'} submits busy={busy}>
          {action}
        </Button>
        <Button look="quiet" onPress={cancel}>
          {texts.cancel}
        </Button>
        {form.fields.some((field) => isRequired(field, values)) ? (
          <span class="quietly small">{texts.required}</span>
        ) : null}
      </div>
    </form>
  );
}
