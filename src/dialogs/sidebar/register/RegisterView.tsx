/** The view that registers complaints. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Registered } from './Registered';
import { RegisterForm } from './RegisterForm';

/** The form, and after each registration what came of it. */
export function RegisterView({ onOpen }: { readonly onOpen: (ticketNo: string) => void }): JSX.Element {
  const [registered, setRegistered] = useState<string | null>(null);
  return registered === null ? (
    <RegisterForm onRegistered={setRegistered} onOpen={onOpen} />
  ) : (
    <Registered ticketNo={registered} onOpen={onOpen} onAnother={() => setRegistered(null)} />
  );
}
