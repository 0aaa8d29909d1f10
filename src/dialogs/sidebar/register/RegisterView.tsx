/** The view that registers complaints. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TicketCard } from '../../../desk/tickets/ticketAnswers';
import { Registered } from './Registered';
import { RegisterForm } from './RegisterForm';

export interface RegisterViewProps {
  /** The ticket that the next complaint follows; null for most. */
  readonly earlier: TicketCard | null;
  readonly onOpen: (ticketNo: string) => void;
  readonly onRegistered: () => void;
}

/** The form, and after each registration what came of it. */
export function RegisterView({ earlier, onOpen, onRegistered }: RegisterViewProps): JSX.Element {
  const [registered, setRegistered] = useState<string | null>(null);
  useEffect(() => {
    if (earlier) setRegistered(null);
  }, [earlier]);
  const finish = (ticketNo: string): void => {
    setRegistered(ticketNo);
    onRegistered();
  };
  return registered === null ? (
    <RegisterForm earlier={earlier} onRegistered={finish} onOpen={onOpen} />
  ) : (
    <Registered ticketNo={registered} onOpen={onOpen} onAnother={() => setRegistered(null)} />
  );
}
