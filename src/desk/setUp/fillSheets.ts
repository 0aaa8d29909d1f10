/** What set-up writes into fresh sheets: the pack's matrix and targets, the staff, the settings. What stands there already stays. */
import type { ClockDefinition, Target } from '../../domain/clocks/clock';
import { listed } from '../../i18n/listed';
import { limitText } from '../../i18n/sheets/limitText';
import { settingTexts } from '../../i18n/sheets/texts';
import { isYes, yesOrNo } from '../../i18n/sheets/yesOrNo';
import { matrixInWords } from '../../packs/inWords';
import type { Pack } from '../../packs/pack';
import { LANGUAGES } from '../../packs/pack';
import { packOf } from '../../packs/packs';
import { MATRIX } from '../../sheets/matrix';
import type { SettingKey } from '../../sheets/settings';
import { APPROVAL_SETTINGS, DEFAULT_FIGURES, SETTINGS } from '../../sheets/settings';
import type { RowOf } from '../../sheets/sheet';
import { STAFF } from '../../sheets/staff';
import { TARGETS } from '../../sheets/targets';
import { ARCHIVE_MONTHS } from '../archive/archiveAfter';
import type { SetUpState } from '../memory';
import type { Ports } from '../ports';
import { usedRows } from '../usedRows';
import { settingKeys } from './settingKeys';
import type { Person, SetUpArgs } from './setUp';
import { sourceWord } from './sourceWord';

/**
 * Fills what is empty; adds people who are not on the staff sheet yet.
 * @param former the process that the desk gives up, where it does
 */
export function fillSheets(ports: Ports, state: SetUpState, args: SetUpArgs, former: Pack | null = null): void {
  fillMatrix(ports, state);
  const targets = ports.table(TARGETS);
  if (targets.column('target').every((cell) => cell === '')) {
    targets.append(
      2,
      targetRows(state, ({ targets: published }, level) => published[level]),
    );
  }
  fillStaff(ports, args.people);
  fillSettings(ports, state, args, former);
}

/**
 * The targets as rows, one for each that the process has.
 * @param targetOf the target of a clock at a priority
 */
export function targetRows(
  state: SetUpState,
  targetOf: (clock: ClockDefinition, level: string) => Target | null | undefined,
): readonly RowOf<typeof TARGETS>[] {
  const pack = packOf(state.pack);
  return pack.clocks.flatMap((clock) =>
    pack.priorities.flatMap((level) => {
      if (!clock.targets[level.id]) return [];
      const target = targetOf(clock, level.id);
      return [
        {
          target: `${clock.id}/${level.id}`,
          clock: clock.id,
          priority: level.id,
          limit: target ? limitText(state.language, target) : '',
          source: sourceWord(state, [`clock/${clock.id}`, `clock/${clock.id}/${level.id}`]),
          remark: '',
        },
      ];
    }),
  );
}

function fillMatrix(ports: Ports, state: SetUpState): void {
  const matrix = ports.table(MATRIX);
  if (matrix.column('category1').some((cell) => cell !== '')) return;
  const pack = packOf(state.pack);
  matrix.append(
    2,
    matrixInWords(pack, state.language).map((line, index) => ({
      ...line,
      collaborators: listed(state.language, line.collaborators),
      remark: matrixRemark(state, pack.matrix[index]?.category1 ?? ''),
    })),
  );
}

/**
 * What set-up remarks on a line of the matrix.
 * @param category1 as the pack's matrix names it, or in words
 */
export function matrixRemark({ pack: id, language }: SetUpState, category1: string): string {
  const pack = packOf(id);
  const named = pack.matrix.find((_, index) => matrixInWords(pack, language)[index]?.category1 === category1);
  const isDefault =
    pack.defaults.includes('matrix') || pack.defaults.includes(`matrix/${named?.category1 ?? category1}`);
  return isDefault ? settingTexts(language).sourceDefault : '';
}

const APPROVAL_ROLES = ['supervisor', 'head', 'director'] as const;

function fillStaff(ports: Ports, people: readonly Person[]): void {
  const staff = ports.table(STAFF);
  const known = staff.column('mail');
  const used = usedRows(known, (mail) => mail !== '');
  const same = new Set(known.map((mail) => mail.trim().toLowerCase()));
  const fresh = people.filter(({ mail }) => !same.has(mail.toLowerCase()));
  if (fresh.length === 0) return;
  staff.append(
    used + 2,
    fresh.map(({ mail, name, role, department, substitute, away, experience }) => ({
      mail,
      name,
      role,
      department,
      away,
      awayUntil: '',
      substitute,
      experience,
      csat: null,
      skills: '',
      mostOpen: '',
    })),
  );
}

function fillSettings(ports: Ports, state: SetUpState, args: SetUpArgs, former: Pack | null): void {
  const settings = ports.table(SETTINGS);
  const known = new Map(
    settings
      .rows(2)
      .filter((row) => row.setting !== '')
      .map((row) => [row.setting, row.value]),
  );
  const published = former?.approval ?? {};
  // Limits that nobody has touched are the process's own, and go with it.
  const isUntouched = APPROVAL_ROLES.every(
    (role) => (known.get(APPROVAL_SETTINGS[role]) ?? '') === String(published[role] ?? ''),
  );
  if (former && isUntouched) for (const role of APPROVAL_ROLES) known.delete(APPROVAL_SETTINGS[role]);
  // The name that the desk gave itself follows its language, and so does yes or no.
  if (LANGUAGES.some((one) => settingTexts(one).defaultDeskName === known.get('deskName'))) known.delete('deskName');
  const hasIntake = isYes(known.get('intakeForm') ?? '');
  if (hasIntake !== null) known.set('intakeForm', yesOrNo(state.language, hasIntake));
  const texts = settingTexts(state.language);
  const given: Readonly<Record<SettingKey, string>> = {
    deskName: args.deskName,
    senderName: '',
    pack: packOf(state.pack).name[state.language],
    language: state.language,
    timeZone: state.timeZone,
    deployment: state.deployment,
    warnPercent: '',
    verdictReminderDays: '',
    verdictCloseDays: '',
    surveyCoolDownDays: '',
    reopenDays: '',
    measureWatchDays: '',
    measureEscalateDays: '',
    knowledgeMonths: '',
    retentionMonths: '',
    archiveMonths: '',
    backupCopies: '',
    bigQuery: '',
    approvalSupervisor: '',
    approvalHead: '',
    approvalDirector: '',
    surveyForm: state.surveyForm?.publishedUrl ?? '',
    intakeForm: args.intakeForm === undefined ? '' : yesOrNo(state.language, args.intakeForm),
    intakeLink: '',
    customerPageUrl: '',
  };
  const { supervisor, head, director } = packOf(state.pack).approval ?? {};
  const fallback: Readonly<Partial<Record<SettingKey, string | number | undefined>>> = {
    deskName: texts.defaultDeskName,
    ...DEFAULT_FIGURES,
    // An emptied cell means never, and stays so.
    ...(known.has('archiveMonths') ? {} : { archiveMonths: ARCHIVE_MONTHS }),
    // An emptied cell means no limit, and stays so.
    ...(known.has('approvalHead')
      ? {}
      : { approvalSupervisor: supervisor, approvalHead: head, approvalDirector: director }),
  };
  settings.replace(
    settingKeys(ports).map((setting) => ({
      setting,
      label: texts.settings[setting].label,
      value:
        setting === 'senderName' && args.senderName !== undefined
          ? args.senderName
          : given[setting] || known.get(setting) || String(fallback[setting] ?? ''),
      help: texts.settings[setting].help,
    })),
  );
}
