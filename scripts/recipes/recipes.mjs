import { ADD_CLOCK } from './addClock.mjs';
import { ADD_COLUMN } from './addColumn.mjs';
import { ADD_COMMAND } from './addCommand.mjs';
import { ADD_FEATURE } from './addFeature.mjs';
import { ADD_PACK } from './addPack.mjs';

/** The recipes that a script can carry out. A language is some thousand words, which only people have; a migration begins with a desk that the build before has saved. */
export const RECIPES = [ADD_COLUMN, ADD_PACK, ADD_CLOCK, ADD_FEATURE, ADD_COMMAND];
