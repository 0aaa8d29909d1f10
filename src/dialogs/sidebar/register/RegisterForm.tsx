/** The form that registers a complaint. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TicketCard } from '../../../desk/tickets/ticketAnswers';
import { Button } from '../../controls/Button';
import { focusFirstFault } from '../../controls/focusField';
import { Notice } from '../../controls/Notice';
import { Trouble } from '../../controls/Trouble';
import { useAfterRender } from '../../controls/useAfterRender';
import { useDesk } from '../../desk/deskContext';
import { useAct } from '../../rpc/useAct';
import { hasEnded } from '../card/hasEnded';
import { KnownSolutions } from '../similar/KnownSolutions';
import { SimilarCases } from '../similar/SimilarCases';
import { ComplaintFields } from './ComplaintFields';
import { CustomerFields } from './CustomerFields';
import { MoreFields } from './MoreFields';
import { PriorityField } from './PriorityField';
import { ReceiptFields } from './ReceiptFields';
import {
  EMPTY,
  followUpOf,
  fromDraft,
  isUntouched,
  registerArguments,
  registerFaults,
  type RegisterValues,
} from './registerValues';
import { useAdvice } from './useAdvice';

export interface RegisterFormProps {
  /** The ticket that the complaint was said to follow; null for most. */
  readonly earlier: TicketCard | null;
  readonly onRegistered: (ticketNo: string) => void;
  readonly onOpen: (ticketNo: string) => void;
}

const DRAFT = 'register';

/** Starts from the draft where there is one; the draft goes when the desk has the complaint. */
export function RegisterForm({ earlier, onRegistered, onOpen }: RegisterFormProps): JSX.Element {
  const { texts, boot, drafts, announce } = useDesk();
  const t = texts.register;
  const draft = useMemo(() => fromDraft(drafts.load(DRAFT)), []);
  const [values, setValues] = useState<RegisterValues>(draft ?? EMPTY);
  const [restored, setRestored] = useState(draft !== null);
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const afterRender = useAfterRender();
  const advice = useAdvice(values);
  const { busy, outcome, run, again, forget } = useAct<'registerComplaint'>(({ ticketNo }) => {
    drafts.drop(DRAFT);
    announce(t.doneTitle(ticketNo));
    onRegistered(ticketNo);
  });

  const faults = checked ? registerFaults(values) : {};
  const put = (change: Partial<RegisterValues>): void => {
    const next = { ...values, ...change };
    setValues(next);
    if (isUntouched(next)) drafts.drop(DRAFT);
    else drafts.save(DRAFT, { ...next });
  };
  useEffect(() => {
    if (earlier) put(followUpOf(earlier, values));
  }, [earlier]);
  const submit = (event: Event): void => {
    event.preventDefault();
    setChecked(true);
    const found = Object.keys(registerFaults(values)).length;
    if (found === 0) {
      void run('registerComplaint', registerArguments(values, boot.timeZone));
      return;
    }
    announce(texts.check.title(found));
    afterRender(() => focusFirstFault(form.current));
  };
  const clear = (): void => {
    drafts.drop(DRAFT);
    setValues(EMPTY);
    setRestored(false);
    setChecked(false);
    forget();
    form.current?.querySelector<HTMLElement>('select, input')?.focus();
  };
  const cases = advice.similar.answer?.cases ?? [];
  const openOfSame = cases.filter((one) => one.sameCustomer && !hasEnded(one.status)).length;
  const part = { values, faults, put, onLeave: advice.askNow };
  return (
    <form class="register" ref={form} noValidate aria-label={t.title} onSubmit={submit}>
      <h2 class="unseen">{t.title}</h2>
      {restored ? <Notice tone="info">{t.restored}</Notice> : null}
      {values.follows === '' ? null : (
        <Notice tone="info">
          <p>{t.following(values.follows)}</p>
          <Button look="quiet" onPress={() => put({ follows: '' })}>
            {t.alone}
          </Button>
        </Notice>
      )}
      <ReceiptFields {...part} />
      <CustomerFields {...part} />
      <ComplaintFields {...part} />
      {openOfSame > 0 ? (
        <div role="status">
          <Notice tone="warning">{t.sameCustomerWarning(openOfSame)}</Notice>
        </div>
      ) : null}
      {cases.length > 0 ? (
        <SimilarCases
          title={t.similar}
          cases={cases}
          busy={advice.similar.busy}
          actionOf={t.openTicket}
          onPick={onOpen}
        />
      ) : null}
      <KnownSolutions entries={advice.similar.answer?.knowledge} />
      <PriorityField value={values.priority} onValue={(priority) => put({ priority })} question={advice.priority} />
      <MoreFields {...part} />
      <div class="buttons sticky">
        <Trouble outcome={outcome} busy={busy} onRetry={again} typed />
        <Button look="primary" submits busy={busy}>
          {t.submit}
        </Button>
        {isUntouched(values) ? null : (
          <Button look="quiet" onPress={clear}>
            {t.clear}
          </Button>
        )}
        <span class="quietly small">{texts.required}</span>
      </div>
    </form>
  );
}
