import type { Desk } from './desk';
import { DeskRefusal, Refused } from './refused';
import { FIND_WAYS, type FindWay, type FoundInSheet } from './wire';

/**
 * The next cell of a sheet that holds a text, all rows considered, and how many there are. After the last match comes the first.
 * @param from the cell to look on from
 * @throws DeskRefusal for a tab that is not there, Refused 400 for a way that is none
 */
export function findInSheet(
  desk: Desk,
  sheet: string,
  text: string,
  from: { readonly row: number; readonly column: number },
  way: string,
): FoundInSheet {
  const runtime = desk.runtime();
  if (!runtime.tabs().some(({ name }) => name === sheet)) throw new DeskRefusal(`There is no sheet named ${sheet}.`);
  if (!isWay(way)) throw new Refused(400, `way is one of ${FIND_WAYS.join(', ')}.`);
  const cells = runtime.find(sheet, text);
  const after = cells.findIndex(
    ({ row, column }) => row > from.row || (row === from.row && column >= from.column + (way === 'next' ? 1 : 0)),
  );
  const onward = after < 0 ? cells.length : after;
  const index = (onward + (way === 'previous' ? cells.length - 1 : 0)) % Math.max(1, cells.length);
  const cell = cells[index];
  return { count: cells.length, match: cell === undefined ? null : { number: index + 1, ...cell } };
}

function isWay(way: string): way is FindWay {
  return (FIND_WAYS as readonly string[]).includes(way);
}
