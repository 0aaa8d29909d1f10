import { Refusal } from '../../domain/refusal';
import { LOG } from '../../sheets/log';
import type { Ports } from '../ports';
import type { Progress } from '../progress';

/**
 * Refuses to go on with an empty log where there was one: everything would be made anew from nothing.
 * @throws {Refusal} LOG_GONE
 */
export function demandLog(ports: Ports, { head }: Progress): void {
  if (head.seq === 0) return;
  if (
    !ports.workbook.has('log') ||
    ports
      .table(LOG)
      .rows(2)
      .every(({ seq }) => seq === null)
  )
    throw new Refusal('LOG_GONE');
}
