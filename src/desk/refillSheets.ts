/** Rules that somebody deleted with their sheet, written anew from what is in force: an empty sheet would be taken over as it is. */
import { listed } from '../i18n/listed';
import { limitText } from '../i18n/limitText';
import { settingTexts, sheetTexts } from '../i18n/texts';
import { packOf } from '../packs/packs';
import { MATRIX } from '../sheets/matrix';
import { APPROVAL_SETTINGS, DEFAULT_FIGURES, SETTINGS, SETTING_KEYS } from '../sheets/settings';
import type { SettingKey } from '../sheets/settings';
import { STAFF } from '../sheets/staff';
import { TARGETS } from '../sheets/targets';
import { clocksOf } from './config';
import type { DeskConfig } from './config';
import type { Memory, SetUpState } from './memory';
import type { Ports } from './ports';

/**
 * Fills the sheets that have just been made with what was in force when they were lost; calendar and ladder are filled by their own.
 * @param created titles of the sheets that have just been made
 */
export function refillSheets(
  ports: Ports,
  state: SetUpState,
  { config, senderName }: Pick<Memory, 'config' | 'senderName'>,
  created: readonly string[],
): void {
  if (config === null) return;
  const isNew = ({ id }: { readonly id: 'staff' | 'matrix' | 'targets' | 'settings' }): boolean =>
    created.includes(sheetTexts(state.language, id).title);
  if (isNew(STAFF)) refillStaff(ports, state, config);
  if (isNew(MATRIX)) refillMatrix(ports, state, config);
  if (isNew(TARGETS)) refillTargets(ports, state, config);
  if (isNew(SETTINGS)) refillSettings(ports, state, config, senderName);
}

function refillStaff(ports: Ports, { language }: SetUpState, { staff }: DeskConfig): void {
  ports.table(STAFF).append(
    2,
    staff.map(({ skills = [], mostOpen, ...person }) => ({
      ...person,
      skills: listed(language, skills),
      mostOpen: mostOpen === null || mostOpen === undefined ? '' : String(mostOpen),
    })),
  );
}

function refillMatrix(ports: Ports, { language }: SetUpState, { matrix }: DeskConfig): void {
  ports.table(MATRIX).append(
    2,
    matrix.map((line) => ({ ...line, collaborators: listed(language, line.collaborators), remark: '' })),
  );
}

function refillTargets(ports: Ports, { pack: id, language }: SetUpState, config: DeskConfig): void {
  const pack = packOf(id);
  const texts = settingTexts(language);
  const rows = clocksOf(pack, config, config.policy).flatMap(({ id: clock, targets }) =>
    pack.priorities.flatMap((level) => {
      const published = pack.clocks.find((one) => one.id === clock)?.targets[level.id];
      const target = targets[level.id];
      if (!published && !target) return [];
      const isDefault =
        pack.defaults.includes(`clock/${clock}`) || pack.defaults.includes(`clock/${clock}/${level.id}`);
      const isOwn = JSON.stringify(target) !== JSON.stringify(published);
      return [
        {
          target: `${clock}/${level.id}`,
          clock,
          priority: level.id,
          limit: target ? limitText(language, target) : '',
          source: isOwn ? '' : isDefault ? texts.sourceDefault : texts.sourcePublished,
          remark: '',
        },
      ];
    }),
  );
  ports.table(TARGETS).append(2, rows);
}

function refillSettings(ports: Ports, state: SetUpState, config: DeskConfig, senderName: string): void {
  const texts = settingTexts(state.language);
  const { supervisor, head, director } = APPROVAL_SETTINGS;
  const values: Readonly<Partial<Record<SettingKey, string | number | undefined>>> = {
    deskName: config.deskName,
    senderName,
    pack: packOf(state.pack).name[state.language],
    language: state.language,
    timeZone: state.timeZone,
    deployment: state.deployment,
    ...Object.fromEntries(figures.map((key) => [key, config[key]])),
    [supervisor]: config.approval?.supervisor,
    [head]: config.approval?.head,
    [director]: config.approval?.director,
    surveyForm: state.surveyForm?.publishedUrl,
  };
  ports
    .table(SETTINGS)
    .replace(
      SETTING_KEYS.map((setting) => ({ setting, ...texts.settings[setting], value: String(values[setting] ?? '') })),
    );
}

const figures = Object.keys(DEFAULT_FIGURES) as (keyof typeof DEFAULT_FIGURES)[];
