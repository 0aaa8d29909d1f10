import type { World } from '../kernel/contract';
import { addSpreadsheet, type NewSpreadsheet, spreadsheetsOf, type SpreadsheetState } from './spreadsheetState';

/** Makes the spreadsheet that the script is bound to, under the world's `containerId`; there must be one. */
export function createContainer(world: World, made: Omit<NewSpreadsheet, 'id'>): SpreadsheetState {
  if (world.containerId === null) throw new Error('A standalone script or a web app has no container');
  return addSpreadsheet(world, { ...made, id: world.containerId });
}

/** The spreadsheet that the script is bound to. */
export function containerOf(world: World): SpreadsheetState {
  const file = world.containerId === null ? undefined : spreadsheetsOf(world).files[world.containerId];
  if (file === undefined) throw new Error('There is no container spreadsheet in this world');
  return file;
}
