import { LOG } from '../../sheets/log';
import type { Desk } from '../desk';

/**
 * The source keys of a table under which rows stand here. One read, of one column of the log: it may be long, and keys are wanted for every
 * part of an import. What was taken back is free again.
 */
export function sourceKeys({ ports }: Desk, source: string): ReadonlySet<string> {
  const begins = JSON.stringify(`${source}#`).slice(0, -1);
  const [taken, freed] = [`"sourceKey":${begins}`, `"freed":${begins}`];
  const keys = new Set<string>();
  for (const { fields } of ports.table(LOG).block(['fields'])) {
    if (fields.includes(taken)) keys.add((JSON.parse(fields) as { sourceKey: string }).sourceKey);
    else if (fields.includes(freed)) keys.delete((JSON.parse(fields) as { freed: string }).freed);
  }
  return keys;
}
