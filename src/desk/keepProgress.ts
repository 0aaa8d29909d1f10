import type { Desk } from './desk';
import { remember } from './memory';

/** Applies what was written, then keeps how far the desk has come: a run that is cut off between the two does it again. Two calls. */
export function keepProgress({ ports, progress }: Pick<Desk, 'ports' | 'progress'>): void {
  ports.flush();
  remember(ports.memory, { progress });
}
