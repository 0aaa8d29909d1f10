import { limitText } from '../i18n/limitText';
import { settingTexts } from '../i18n/texts';
import { packOf } from '../packs/packs';
import { LADDER } from '../sheets/ladder';
import type { RowOf } from '../sheets/sheet';
import type { DeskConfig } from './config';
import { ladderInForce } from './config';
import type { SetUpState } from './memory';
import type { Ports } from './ports';

/** Fills an empty ladder sheet: with the ladder in force where there is one, else with the pack's. What stands there stays. */
export function fillLadder(ports: Ports, state: SetUpState, config: DeskConfig | null): void {
  const table = ports.table(LADDER);
  if (table.column('clock').some((cell) => cell !== '')) return;
  table.append(2, ladderRows(state, config));
}

/** The ladder in force as rows. */
export function ladderRows(
  { pack: id, language }: SetUpState,
  config: DeskConfig | null,
): readonly RowOf<typeof LADDER>[] {
  const pack = packOf(id);
  const texts = settingTexts(language);
  const isDefault = (clock: string): boolean =>
    pack.defaults.includes('ladder') || pack.defaults.includes(`ladder/${clock}`);
  return ladderInForce(pack, config).map(({ clock, level, afterBreachMinutes, to }) => ({
    clock,
    level,
    after: limitText(language, { minutes: afterBreachMinutes }),
    to,
    source: isDefault(clock) ? texts.sourceDefault : texts.sourcePublished,
    remark: '',
  }));
}
