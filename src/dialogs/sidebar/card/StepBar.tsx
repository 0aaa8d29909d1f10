/** What can be done on the ticket now: the expected step first. */
import type { JSX, Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { TicketCard } from '../../../desk/tickets/ticketAnswers';
import type { NextStep } from '../../../desk/tickets/ticketCommands';
import { Button } from '../../controls/Button';
import { useDesk } from '../../desk/deskContext';
import { STEP_FORMS } from '../steps/stepForms';
import { hasEnded } from './hasEnded';

export interface StepBarProps {
  readonly card: TicketCard;
  /** The step that is being sent at this press, for steps without a form. */
  readonly busyStep: NextStep | null;
  readonly primaryRef: Ref<HTMLButtonElement>;
  readonly onStep: (step: NextStep) => void;
  readonly onFollowUp: () => void;
}

/** The next step as one button, all others folded under "More actions". */
export function StepBar({ card, busyStep, primaryRef, onStep, onFollowUp }: StepBarProps): JSX.Element {
  const { texts } = useDesk();
  const [open, setOpen] = useState(false);
  const id = useId();
  const next = card.nextStep !== null && card.possible.includes(card.nextStep) ? card.nextStep : null;
  const others = card.possible.filter((step) => step !== next);
  const pick = (step: NextStep): void => {
    setOpen(false);
    onStep(step);
  };
  return (
    <section class="steps" aria-label={texts.card.nextStep}>
      {next ? (
        <Button look="primary" wide busy={busyStep === next} onPress={() => pick(next)} buttonRef={primaryRef}>
          {texts.steps[next]}
        </Button>
      ) : (
        <p class="quietly">{hasEnded(card.status) ? texts.card.ended : texts.card.noStep}</p>
      )}
      {hasEnded(card.status) ? (
        <Button wide onPress={onFollowUp}>
          {texts.card.followUp}
        </Button>
      ) : null}
      {others.length > 0 ? (
        <Button wide icon="down" expanded={open} controls={id} onPress={() => setOpen(!open)}>
          {texts.card.moreActions}
        </Button>
      ) : null}
      {open ? (
        <ul id={id} class="actions" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
          {others.map((step) => (
            <li key={step}>
              <button
                type="button"
                class={STEP_FORMS[step].grave ? 'action grave' : 'action'}
                onClick={() => pick(step)}
              >
                {texts.steps[step]}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
