/** Copies of sheets as they stood before a migration. Their titles are kept before they are made, so that a run that was cut off is gone on with. */
import { localDate, plusDays } from '../../domain/time/localDate';
import { instantToLocal } from '../../domain/time/zone';
import { copyTitle } from '../../i18n/sheets/copyTitle';
import type { SetUpState } from '../memory';
import type { Ports } from '../ports';
import type { Migration } from '../setUp/migrations';
import { copyNow } from './copyNow';

/** What holds the desk as it stood before a migration. */
interface Copies {
  /** The schema that the desk had. */
  readonly from: number;
  /** Day in the desk's zone. */
  readonly on: string;
  /** Title of each hidden tab by the sheet that it is a copy of; none where the backup has it. */
  readonly titles: Readonly<Record<string, string>>;
}

const KEY = 'copies';

/**
 * Whoever finds a fault finds it within a month.
 * @internal
 */
export const COPIES_KEPT_DAYS = 30;

/**
 * Copies what a migration will touch, unless a run before has: all of the desk to the spreadsheet of its backups where these are built in and whoever
 * runs this owns them, else the sheets to hidden tabs.
 * @returns the titles of tabs made now; null where a large desk needs another run for its backup
 */
export function copiedBefore(
  ports: Ports,
  { language, timeZone, owner }: SetUpState,
  { to, touches }: Migration,
): readonly string[] | null {
  const from = to - 1;
  const kept = copiesIn(ports);
  const { date: on } = instantToLocal(ports.zone(timeZone), ports.now());
  const keep = (titles: Copies['titles']): Copies => {
    const copies = { from, on, titles };
    ports.memory.write({ [KEY]: JSON.stringify([...kept, copies]) });
    return copies;
  };
  const begun = kept.find((one) => one.from === from);
  if (begun === undefined && ports.features.includes('backup') && ['', owner].includes(ports.me())) {
    if (copyNow(ports, 'upgrade') === null) return null;
    // From now on the backup is the desk as it was, and must not be made again of what a cut-off migration left.
    keep({});
    return [];
  }
  const { titles } = begun ?? keep(ports.workbook.freeTitles(touches, (title) => copyTitle(language, title, from, on)));
  return ports.workbook.keepCopies(titles);
}

/** Removes copies that have been kept long enough; those that people renamed are theirs. */
export function dropOldCopies(ports: Ports, timeZone: string): void {
  const { date } = instantToLocal(ports.zone(timeZone), ports.now());
  drop(ports, ({ on }) => plusDays(localDate(on), COPIES_KEPT_DAYS) <= date);
}

/** Removes all copies: whoever is erased from the desk must not live on in them. */
export function dropCopies(ports: Ports): void {
  drop(ports, () => true);
}

function drop(ports: Ports, isOver: (copies: Copies) => boolean): void {
  const kept = copiesIn(ports);
  const over = kept.filter(isOver);
  if (over.length === 0) return;
  ports.workbook.dropTabs(over.flatMap(({ titles }) => Object.values(titles)));
  ports.memory.write({ [KEY]: JSON.stringify(kept.filter((one) => !over.includes(one))) });
}

function copiesIn(ports: Ports): readonly Copies[] {
  return JSON.parse(ports.memory.read()[KEY] ?? '[]') as readonly Copies[];
}
