/** Reading the configuration sheets: valid, it is in force from now on; not valid, the last good one stays, and the faults are named. */
import { NO_PLAN } from '../../domain/servicePlan/maintenancePlan';
import { findingText } from '../../i18n/findings/findings';
import type { Advice } from '../../i18n/told';
import type { Pack } from '../../packs/pack';
import { packOf } from '../../packs/packs';
import { LOG } from '../../sheets/log';
import { keepForPage } from '../customerPage/keepForPage';
import { numberKnowledge } from '../knowledge/keepKnowledge';
import { keepMaintenance } from '../maintenance/keepMaintenance';
import { readTraining } from '../maintenance/readTraining';
import type { Memory, SetUpState } from '../memory';
import { recall, remember } from '../memory';
import type { Ports } from '../ports';
import { kpiLines } from '../review/kpiLines';
import { wakeOpenTickets } from '../tick/wakeOpenTickets';
import type { DeskConfig, Fault } from './config';
import { categoriesInForce, ladderInForce } from './config';
import { departmentsOf, departmentsOn } from './departments';
import { calendarOfPolicy } from './policies';
import { policiesAfter } from './policiesAfter';
import { readCalendar } from './readCalendar';
import { readCategories } from './readCategories';
import { readLadder } from './readLadder';
import { readMatrix } from './readMatrix';
import { readSettings } from './readSettings';
import { readSolutions } from './readSolutions';
import { readStaff } from './readStaff';
import { readTargets } from './readTargets';
import { readTemplates } from './readTemplates';
import { readTerms } from './readTerms';

/**
 * Takes the sheets' configuration over, where every cell of it holds.
 * @returns the faults, each with its cell and what would do; none where it was taken over
 */
export function refreshConfig(ports: Ports, state: SetUpState, before: DeskConfig | null): readonly Advice[] {
  const startedAt = ports.now();
  const pack = packOf(state.pack);
  const faults: Advice[] = [];
  const fault: Fault = (code, facts) => faults.push(findingText(state.language, code, facts));
  const { page, senderName, ...settings } = readSettings(ports, pack, fault);
  const staff = readStaff(ports, fault);
  const targets = readTargets(ports, pack, fault);
  const calendar = readCalendar(ports, fault);
  const ladder = readLadder(ports, pack, fault) ?? before?.ladder;
  const terms = readTerms(ports, pack, fault) ?? before?.terms;
  const categories = readCategories(ports, fault) ?? before?.categories;
  const known = categoriesInForce(pack, state.language, categories ? { categories } : null);
  const solutions = readSolutions(ports, pack, known, fault) ?? before?.solutions;
  const templates = readTemplates(ports, state.language, fault) ?? before?.templates;
  const config: DeskConfig = {
    ...settings,
    staff,
    matrix: readMatrix(ports, fault),
    ...(ladder ? { ladder } : {}),
    ...(terms ? { terms } : {}),
    ...(categories ? { categories } : {}),
    ...(solutions ? { solutions } : {}),
    ...(templates ? { templates } : {}),
    ...(before?.formerLadders ? { formerLadders: before.formerLadders } : {}),
    ...policiesAfter(
      { ...ports, logRow: () => ports.table(LOG).lastRow() + recall(ports.memory).progress.trimmed },
      before,
      state.pack,
      targets,
      calendar,
    ),
  };
  const isTaken = faults.length === 0 || before === null;
  const own = refreshOwnSheets(ports, state, isTaken ? config : before, fault);
  const pageAddress = keepForPage(ports, state, isTaken ? config : before, page);
  remember(ports.memory, { ...(isTaken ? { config, senderName, pageAddress } : {}), ...own, configReadAt: startedAt });
  if (isTaken && departmentsOn(config).join() !== (before ? departmentsOn(before).join() : ''))
    ports.workbook.offerDepartments(departmentsOf(state, config));
  if (isTaken && before !== null && !wakesAlike(pack, before, config)) wakeOpenTickets(ports);
  return faults;
}

/**
 * Takes over the sheets that only some desks have, and gives rows of the knowledge base their numbers. Their faults keep nothing else from holding.
 * @returns what is to be remembered of them
 */
function refreshOwnSheets(
  ports: Ports,
  setUp: SetUpState,
  config: DeskConfig,
  fault: Fault,
): Partial<Pick<Memory, 'maintenance'>> {
  const pack = packOf(setUp.pack);
  const { sheets = [] } = pack;
  numberKnowledge({ ports, now: ports.now() }, fault);
  if (sheets.includes('training')) readTraining(ports, pack, config.staff, fault);
  if (sheets.includes('kpis')) ports.workbook.writeKpis(pack, setUp.language, kpiLines(setUp.language, config.staff));
  const { maintenance } = recall(ports.memory);
  // The process before may have had a plan: nobody is reminded of it any more.
  if (!sheets.includes('maintenance')) return maintenance === NO_PLAN ? {} : { maintenance: NO_PLAN };
  return { maintenance: keepMaintenance({ ports, setUp, config, pack, now: ports.now(), maintenance }, fault) };
}

/** Whether open tickets are warned of at the same time and handed up by the same ladder in the same hours. */
function wakesAlike(pack: Pack, before: DeskConfig, after: DeskConfig): boolean {
  const [one, other] = [before, after].map((config) =>
    JSON.stringify([config.warnPercent, ladderInForce(pack, config), calendarOfPolicy(config, config.policy)]),
  );
  return one === other;
}
