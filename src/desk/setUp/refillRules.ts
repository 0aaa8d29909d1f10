/** The sheets of rules after somebody deleted one, a column of it, or rows that the desk gave it: filled anew with what is in force. */
import { listed } from '../../i18n/listed';
import { settingTexts } from '../../i18n/sheets/texts';
import { yesOrNo } from '../../i18n/sheets/yesOrNo';
import { packOf } from '../../packs/packs';
import { CALENDAR } from '../../sheets/calendar';
import { CATEGORIES } from '../../sheets/categories';
import { LADDER } from '../../sheets/ladder';
import { MATRIX } from '../../sheets/matrix';
import type { SettingKey } from '../../sheets/settings';
import { DEFAULT_FIGURES, SETTINGS } from '../../sheets/settings';
import type { RowOf, SheetDeclaration } from '../../sheets/sheet';
import { columnKeys } from '../../sheets/sheet';
import { SOLUTIONS } from '../../sheets/solutions';
import { STAFF } from '../../sheets/staff';
import { TARGETS } from '../../sheets/targets';
import { isEmptyCell } from '../emptyCell';
import type { SetUpState } from '../memory';
import { recall } from '../memory';
import type { Ports } from '../ports';
import type { DeskConfig } from '../rules/config';
import { clocksOf } from '../rules/config';
import { usedRows } from '../usedRows';
import { calendarRowsInForce } from './fillCalendar';
import { categoryRows } from './fillCategories';
import { ladderRows } from './fillLadder';
import { matrixRemark, targetRows } from './fillSheets';
import { solutionRows } from './fillSolutions';
import { settingKeys } from './settingKeys';
import type { EnsuredSheets } from './workbookPort';

/** Fills what is empty since it was deleted; what stands in the sheets stays as it is. */
export function refillRules(
  ports: Ports,
  state: SetUpState,
  config: DeskConfig,
  { fresh }: Pick<EnsuredSheets, 'fresh'>,
): void {
  const refilled = <D extends SheetDeclaration>(declaration: D, rows: readonly RowOf<D>[], isWhole: boolean): void => {
    const empty = fresh.get(declaration.id as Parameters<typeof fresh.get>[0]) ?? [];
    if (empty.length > 0 || isWhole) refill(ports, declaration, rows, empty, isWhole);
  };
  // Emptied, it would lock everybody out.
  const isNobody = ports
    .table(STAFF)
    .rows(2)
    .every(({ mail }) => mail === '');
  refilled(STAFF, staffRows(config), isNobody);
  refilled(MATRIX, matrixRows(state, config), false);
  refilled(CATEGORIES, categoryRows(state, config), false);
  refilled(LADDER, ladderRows(state, config), false);
  refilled(SOLUTIONS, solutionRows(state, config), false);
  refilled(CALENDAR, calendarRowsInForce(state, config), false);
  // Their rows are the desk's: they come back one by one too.
  refilled(TARGETS, targetRowsInForce(state, config), true);
  refilled(SETTINGS, settingRows(ports, state, config), true);
}

/**
 * Fills the empty columns of rows that stand, each from the row that it is most like, and adds rows.
 * @param isWhole whether rows that are missing are added although others stand
 */
function refill<D extends SheetDeclaration>(
  ports: Ports,
  declaration: D,
  wanted: readonly RowOf<D>[],
  empty: readonly string[],
  isWhole: boolean,
): void {
  const table = ports.table(declaration);
  const keys = columnKeys(declaration);
  const kept = keys.filter((key) => !empty.includes(key));
  const rows = table.rows(2);
  const left = [...wanted];
  const isFilled = (row: RowOf<D>): boolean => !keys.every((key) => isEmptyCell(row[key]));
  const used = usedRows(rows, isFilled);
  rows.forEach((row, index) => {
    if (!isFilled(row)) return;
    const likeness = left.map((one) => kept.filter((key) => !isEmptyCell(row[key]) && one[key] === row[key]).length);
    const best = likeness.indexOf(Math.max(0, ...likeness));
    const like = (likeness[best] ?? 0) > 0 ? left[best] : undefined;
    if (like === undefined) return;
    const isSame = empty.includes(declaration.key) || like[declaration.key] === row[declaration.key];
    if (isSame) left.splice(best, 1);
    if (empty.length > 0 && isSame)
      table.write(index + 2, Object.fromEntries(empty.map((key) => [key, like[key]])) as Partial<RowOf<D>>);
  });
  // Without their key some rows have nothing in them by which they could be told.
  if (used === 0 || isWhole || empty.includes(declaration.key)) table.append(used + 2, left);
}

function staffRows({ staff }: DeskConfig): readonly RowOf<typeof STAFF>[] {
  return staff.map(({ skills = [], mostOpen, ...member }) => ({
    ...member,
    skills: skills.join(', '),
    mostOpen: mostOpen === null || mostOpen === undefined ? '' : String(mostOpen),
  }));
}

function matrixRows(state: SetUpState, { matrix }: DeskConfig): readonly RowOf<typeof MATRIX>[] {
  return matrix.map((line) => ({
    ...line,
    collaborators: listed(state.language, line.collaborators),
    remark: matrixRemark(state, line.category1),
  }));
}

function targetRowsInForce(state: SetUpState, config: DeskConfig): readonly RowOf<typeof TARGETS>[] {
  const inForce = new Map(clocksOf(packOf(state.pack), config, config.policy).map(({ id, targets }) => [id, targets]));
  return targetRows(state, ({ id }, level) => inForce.get(id)?.[level]);
}

function settingRows(ports: Ports, state: SetUpState, config: DeskConfig): readonly RowOf<typeof SETTINGS>[] {
  const { senderName } = recall(ports.memory);
  const { language } = state;
  const texts = settingTexts(language);
  const { supervisor, head, director } = config.approval ?? packOf(state.pack).approval ?? {};
  const values: Readonly<Record<SettingKey, string | number | undefined>> = {
    deskName: config.deskName,
    senderName,
    pack: packOf(state.pack).name[language],
    language,
    timeZone: state.timeZone,
    deployment: state.deployment,
    warnPercent: config.warnPercent,
    verdictReminderDays: config.verdictReminderDays,
    verdictCloseDays: config.verdictCloseDays,
    surveyCoolDownDays: config.surveyCoolDownDays,
    reopenDays: config.reopenDays,
    measureWatchDays: config.measureWatchDays ?? DEFAULT_FIGURES.measureWatchDays,
    measureEscalateDays: config.measureEscalateDays ?? DEFAULT_FIGURES.measureEscalateDays,
    knowledgeMonths: config.knowledgeMonths,
    approvalSupervisor: supervisor,
    approvalHead: head,
    approvalDirector: director,
    retentionMonths: config.retentionMonths,
    archiveMonths: config.archiveMonths,
    backupCopies: config.backupCopies,
    bigQuery: config.bigQuery,
    surveyForm: state.surveyForm?.publishedUrl,
    intakeForm: yesOrNo(language, config.intakeForm === true),
    intakeLink: config.intakeForm ? state.intakeForm?.publishedUrl : '',
    customerPageUrl: undefined,
  };
  return settingKeys(ports).map((setting) => ({
    setting,
    label: texts.settings[setting].label,
    value: String(values[setting] ?? (DEFAULT_FIGURES as Partial<Record<SettingKey, number>>)[setting] ?? ''),
    help: texts.settings[setting].help,
  }));
}
