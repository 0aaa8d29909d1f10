/** Reading the sheet of targets. */
import type { ClockId, Target } from '../../domain/clocks/clock';
import { parseLimit } from '../../domain/clocks/limit';
import type { Pack } from '../../packs/pack';
import { TARGETS } from '../../sheets/targets';
import type { Ports } from '../ports';
import type { Fault } from './config';
import type { TargetTable } from './policies';

/** The targets as the sheet has them, those without a row as the pack has them. @param fault told every limit that is none */
export function readTargets(ports: Ports, pack: Pack, fault: Fault): TargetTable {
  const table: Partial<Record<ClockId, Record<string, Target | null>>> = {};
  for (const clock of pack.clocks) table[clock.id] = { ...clock.targets };
  ports
    .table(TARGETS)
    .rows(2)
    .forEach(({ target, limit }, index) => {
      const [clock, priority] = target.split('/');
      const targets = table[clock as ClockId];
      if (!targets || priority === undefined || !(priority in targets)) return;
      const written = parseLimit(limit);
      if (written === undefined) return fault('targetLimit', { row: index + 2, found: limit });
      targets[priority] = written;
    });
  return table;
}
