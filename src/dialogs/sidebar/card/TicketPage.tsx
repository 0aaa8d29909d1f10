/** One ticket with everything that can be done on it. */
import type { JSX, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Done } from '../../../desk/answers';
import type { Contact } from '../../../desk/privacy/privacyAnswers';
import type { TicketCard } from '../../../desk/tickets/ticketAnswers';
import type { NextStep } from '../../../desk/tickets/ticketCommands';
import { Notice } from '../../controls/Notice';
import { Trouble } from '../../controls/Trouble';
import { useAfterRender } from '../../controls/useAfterRender';
import { useDesk } from '../../desk/deskContext';
import { useAct } from '../../rpc/useAct';
import { STEP_FORMS } from '../steps/stepForms';
import { StepPanel } from '../steps/StepPanel';
import { CardFacts } from './CardFacts';
import { CardHead } from './CardHead';
import { ClockList } from './ClockList';
import { ContactPanel } from './ContactPanel';
import { History } from './History';
import { LowScore } from './LowScore';
import { Measures } from './Measures';
import { StepBar } from './StepBar';
import { Repairs, Terms } from './UnitFacts';

export interface TicketPageProps {
  readonly card: TicketCard;
  readonly busy: boolean;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onReload: () => Promise<unknown>;
  readonly onFollowUp: () => void;
  /** Opens another ticket. */
  readonly onOpen: (ticketNo: string) => void;
}

/** The card: after each step it is fetched anew and the keyboard goes back to its heading. */
export function TicketPage({ card, busy, headingRef, onReload, onFollowUp, onOpen }: TicketPageProps): JSX.Element {
  const { texts, announce } = useDesk();
  const [step, setStep] = useState<NextStep | null>(null);
  const [done, setDone] = useState('');
  const [contact, setContact] = useState<Contact | null>(null);
  const primary = useRef<HTMLButtonElement>(null);
  const afterRender = useAfterRender();

  const finish = (finished: NextStep, answer: Done | Contact): void => {
    setStep(null);
    setDone(finished === 'revealContact' ? '' : texts.done(texts.steps[finished]));
    setContact('ticketNo' in answer ? null : answer);
    announce(texts.done(texts.steps[finished]));
    headingRef.current?.focus();
    void onReload();
  };
  const quick = useAct<NextStep>((answer, finished) => finish(finished, answer));
  const [quickStep, setQuickStep] = useState<NextStep | null>(null);
  const begin = (wanted: NextStep): void => {
    setDone('');
    quick.forget();
    if (STEP_FORMS[wanted].fields.length > 0) {
      setStep(wanted);
      return;
    }
    setQuickStep(wanted);
    void quick.run(wanted, { ticketNo: card.ticketNo });
  };
  const cancel = (): void => {
    setStep(null);
    afterRender(() => (primary.current ?? headingRef.current)?.focus());
  };
  return (
    <article aria-label={card.ticketNo} aria-busy={busy}>
      <CardHead card={card} busy={busy} headingRef={headingRef} onRefresh={() => void onReload()} />
      {done ? <Notice tone="good">{done}</Notice> : null}
      {contact ? <ContactPanel contact={contact} onHide={() => setContact(null)} /> : null}
      {step ? (
        <StepPanel key={step} step={step} card={card} onDone={finish} onCancel={cancel} />
      ) : (
        <StepBar
          card={card}
          busyStep={quick.busy ? quickStep : null}
          primaryRef={primary}
          onStep={begin}
          onFollowUp={onFollowUp}
        />
      )}
      <Trouble outcome={quick.outcome} busy={quick.busy} onRetry={quick.again} />
      <ClockList clocks={card.clocks} ticketNo={card.ticketNo} />
      <LowScore answer={card.lowAnswer} />
      <CardFacts card={card} />
      <Terms terms={card.terms} />
      <Repairs repairs={card.repairs} onOpen={onOpen} />
      <Measures measures={card.measures} />
      <History history={card.history} historyCut={card.historyCut} />
    </article>
  );
}
