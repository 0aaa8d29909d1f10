/** Mending the desk: sheets and headings as set-up wants them, every row of the register anew from the log. */
import { packOf } from '../../packs/packs';
import { forgetLostCopies } from '../backup/copyByNight';
import type { Desk } from '../desk';
import { DESK_ACTOR, openDesk } from '../desk';
import { mendOwnForms } from '../forms/mendOwnForms';
import { mayUse } from '../mayUse';
import { recall, remember } from '../memory';
import { repairOutbox } from '../messages/repairOutbox';
import type { Ports } from '../ports';
import { mendVault } from '../privacy/placeContacts';
import { demandLog } from '../register/demandLog';
import { repairRegister } from '../register/repairRegister';
import { countAnew } from '../review/review';
import { departmentsOf } from '../rules/departments';
import { refreshConfig } from '../rules/refreshConfig';
import { fillCalendar } from '../setUp/fillCalendar';
import { fillRules } from '../setUp/fillRules';
import { keepSettings } from '../setUp/keepSettings';
import { refillRules } from '../setUp/refillRules';
import type { SetUpReport } from '../setUp/setUp';
import { whatsOf } from '../setUp/setUp';
import type { EnsuredSheets } from '../setUp/workbookPort';
import { nextNight } from '../tick/nightly';
import { checkHealth } from './checkHealth';
import { forgetDefects } from './defects';
import { repairContacts } from './recordsShort';
import { repairSurroundings } from './repairSurroundings';

/**
 * Brings everything back to what the log says. Rows keep their places and their remarks; rows that are gone come back at the end.
 * Run twice, the second time repairs nothing.
 * @param made columns that are empty since they were made just before
 */
export function mend(ports: Ports, made: EnsuredSheets['fresh'] = new Map()): SetUpReport {
  const desk0 = openDesk(ports, 'person', '', DESK_ACTOR);
  const { config } = desk0;
  demandLog(ports, desk0.progress);
  const known = recall(ports.memory);
  if (ports.ownZone() !== desk0.setUp.timeZone) ports.workbook.setZone(desk0.setUp.timeZone);
  const plan = ports.workbook.ensure(packOf(desk0.setUp.pack), desk0.setUp.language);
  refillRules(ports, desk0.setUp, known.config ?? config, plan);
  const { setUp, ...mended } = repairSurroundings(ports, desk0.setUp, known);
  fillRules(ports, setUp, config);
  const holidayYears = fillCalendar(ports, setUp, config);
  if (holidayYears.length > (setUp.holidayYears ?? []).length || setUp !== desk0.setUp)
    remember(ports.memory, { setUp: { ...setUp, holidayYears } });
  const problems = refreshConfig(ports, setUp, known.config);
  // Forms are made by the account whose timers hear of their answers.
  const mayMakeForms = ports.me() === setUp.owner && mayUse(ports.workbook.authorisation(), 'forms');
  const forms = mayMakeForms ? mendOwnForms(ports) : [];
  const putBack = keepSettings(ports);
  const desk: Desk = {
    ...desk0,
    setUp: recall(ports.memory).setUp ?? setUp,
    config: recall(ports.memory).config ?? config,
  };
  ports.workbook.offerDepartments(departmentsOf(setUp, desk.config));
  const fresh = new Map([...made, ...plan.fresh]);
  const rows = repairRegister(desk, fresh.has('surveys') || fresh.has('surveyKeys'));
  repairOutbox(desk);
  repairContacts(desk);
  countAnew(desk);
  if (desk.vault !== null && ports.features.includes('vault')) mendVault(ports, setUp, desk.vault);
  forgetLostCopies(desk);
  forgetDefects(ports.memory);
  ports.flush();
  remember(ports.memory, { progress: { ...desk.progress, wakeAt: desk.now, auditAt: nextNight(desk) } });
  const findings = checkHealth(ports).filter((one) => one.severity !== 'ok' && one.severity !== 'info');
  return {
    created: [...plan.created, ...mended.created, ...forms],
    repaired: [...plan.repaired, ...mended.repaired, ...rows],
    findings: whatsOf([...problems, ...putBack, ...findings]),
  };
}
