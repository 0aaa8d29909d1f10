/** Mending the desk: sheets and headings as set-up wants them, every row of the register anew from the log. */
import { packOf } from '../packs/packs';
import { checkHealth } from './checkHealth';
import { forgetDefects } from './defects';
import { DESK_ACTOR, openDesk } from './desk';
import type { Desk } from './desk';
import { fillCalendar } from './fillCalendar';
import { fillLadder } from './fillLadder';
import { fillTerms } from './fillTerms';
import { recall, remember } from './memory';
import { nextNight } from './nightly';
import type { Ports } from './ports';
import { refreshConfig } from './refreshConfig';
import { repairRegister } from './repairRegister';
import type { SetUpReport } from './setUp';
import { whatsOf } from './setUp';

/**
 * Brings everything back to what the log says. Rows keep their places and their remarks; rows that are gone come back at the end.
 * Run twice, the second time repairs nothing.
 */
export function repair(ports: Ports): SetUpReport {
  const desk0 = openDesk(ports, 'person', '', DESK_ACTOR);
  const { setUp, config } = desk0;
  const plan = ports.workbook.ensure(packOf(setUp.pack), setUp.language);
  fillLadder(ports, setUp, config);
  fillTerms(ports, setUp, config);
  const holidayYears = fillCalendar(ports, setUp, config);
  if (holidayYears.length > (setUp.holidayYears ?? []).length)
    remember(ports.memory, { setUp: { ...setUp, holidayYears } });
  const problems = refreshConfig(ports, setUp, config);
  const desk: Desk = { ...desk0, config: recall(ports.memory).config ?? config };
  const rows = repairRegister(desk);
  forgetDefects(ports.memory);
  ports.flush();
  remember(ports.memory, { progress: { ...desk.progress, wakeAt: desk.now, auditAt: nextNight(desk) } });
  const findings = checkHealth(ports).filter((one) => one.severity !== 'ok' && one.severity !== 'info');
  return {
    created: plan.created,
    repaired: [...plan.repaired, ...rows],
    findings: whatsOf([...problems, ...findings]),
  };
}
