import { ADD_CLOCK } from './addClock.mjs';
import { ADD_COLUMN } from './addColumn.mjs';
import { ADD_COMMAND } from './addCommand.mjs';
import { ADD_FEATURE } from './addFeature.mjs';
import { ADD_LANGUAGE } from './addLanguage.mjs';
import { ADD_MIGRATION } from './addMigration.mjs';
import { ADD_PACK } from './addPack.mjs';

/** The recipes of CONTRIBUTING.md, in its order. */
export const RECIPES = [ADD_COLUMN, ADD_MIGRATION, ADD_LANGUAGE, ADD_PACK, ADD_CLOCK, ADD_FEATURE, ADD_COMMAND];
