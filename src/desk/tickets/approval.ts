/** Who may grant a customer how much. */
import type { Role } from '../../domain/access/role';
import { Refusal } from '../../domain/refusal';
import type { Ticket } from '../../domain/ticket/ticket';
import { wordIn } from '../../i18n/lists/words';
import type { Desk } from '../desk';
import { nameOf } from '../desk';
import type { Rung } from './addressee';
import { addresseeAt } from './addressee';

const UPWARDS: readonly Rung[] = ['supervisor', 'head', 'director'];

/** The lowest role that may grant the ticket's compensation; null where it is above everybody's limit. */
export function approverOf(desk: Desk, { compensation }: Pick<Ticket, 'compensation'>): Rung | null {
  return UPWARDS.find((role) => (compensation ?? 0) <= limitOf(desk, role)) ?? null;
}

/**
 * Refuses an approval that is above what the person may grant. An administrator has the director's limit.
 * @throws {Refusal} APPROVAL_TOO_LOW with who may
 */
export function demandLimit(desk: Desk, { ticketNo, compensation, department }: Ticket): void {
  const { role } = desk.actor;
  const amount = compensation ?? 0;
  const limit = limitOf(desk, UPWARDS.find((one) => one === role) ?? 'director');
  if (amount <= limit) return;
  const approver = approverOf(desk, { compensation: amount });
  const person = approver === null ? '' : addresseeAt(desk, approver, department);
  const who = approver === null ? '' : titled(desk, approver, person === '' ? '' : nameOf(desk, person));
  throw new Refusal('APPROVAL_TOO_LOW', { ticketNo, amount, limit, who });
}

function titled(desk: Desk, role: Role, name: string): string {
  const { language } = desk.setUp;
  const word = wordIn(language, 'roles', role);
  if (name === '') return word;
  return language === 'zh-CN' ? `${word}（${name}）` : `${word} (${name})`;
}

function limitOf({ config, pack }: Desk, role: Rung): number {
  return (config.approval ?? pack.approval)?.[role] ?? Infinity;
}
