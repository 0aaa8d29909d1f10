import { fields } from '../arguments';
import { question } from '../command';
import type { ImportSources } from './importAnswers';
import { keptImports } from './keptImports';

/** The tabs that can be imported, and the imports that were begun or made. */
export const importSources = question(fields({}), ({ ports }): ImportSources => ({
  tabs: ports.sources.tabs(),
  imports: keptImports(ports.memory.read()),
}));
