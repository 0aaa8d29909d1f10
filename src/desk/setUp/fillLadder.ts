import { limitText } from '../../i18n/sheets/limitText';
import { packOf } from '../../packs/packs';
import { LADDER } from '../../sheets/ladder';
import type { RowOf } from '../../sheets/sheet';
import type { SetUpState } from '../memory';
import type { Ports } from '../ports';
import type { DeskConfig } from '../rules/config';
import { ladderInForce } from '../rules/config';
import { sourceWord } from './sourceWord';

/** Fills an empty ladder sheet: with the ladder in force where there is one, else with the pack's. What stands there stays. */
export function fillLadder(ports: Ports, state: SetUpState, config: DeskConfig | null): void {
  const table = ports.table(LADDER);
  if (table.column('clock').some((cell) => cell !== '')) return;
  table.append(2, ladderRows(state, config));
}

/** The ladder in force as rows. */
export function ladderRows(state: SetUpState, config: DeskConfig | null): readonly RowOf<typeof LADDER>[] {
  return ladderInForce(packOf(state.pack), config).map(({ clock, level, afterBreachMinutes, to }) => ({
    clock,
    level,
    after: limitText(state.language, { minutes: afterBreachMinutes }),
    to,
    source: sourceWord(state, ['ladder', `ladder/${clock}`]),
    remark: '',
  }));
}
