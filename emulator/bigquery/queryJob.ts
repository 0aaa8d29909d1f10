import type { Dataset } from './warehouse';

const VIEW = /^CREATE OR REPLACE VIEW `([\w-]+\.\w+)\.(\w+)` AS (SELECT [\s\S]+)$/;
const DELETE =
  /^DELETE FROM `([\w-]+\.\w+)\.(\w+)` WHERE (\w+) IN \(('[\w-]+'(?:, '[\w-]+')*)\) AND (\w+) < TIMESTAMP '([^']+)'$/;

/**
 * Runs statements one after the other; those before the one that fails stay done, as in a script of BigQuery's
 * (https://cloud.google.com/bigquery/docs/multi-statement-queries).
 * @returns why it failed; '' where it did not
 */
export function runScript(datasets: Readonly<Record<string, Dataset>>, script: string): string {
  for (const statement of script
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')) {
    const fault = ran(datasets, statement);
    if (fault !== '') return fault;
  }
  return '';
}

function ran(datasets: Readonly<Record<string, Dataset>>, statement: string): string {
  const [, viewed = '', view = '', query] = VIEW.exec(statement) ?? [];
  if (query !== undefined) {
    const dataset = datasets[viewed];
    if (!dataset) return `Not found: Dataset ${viewed}`;
    const missing = [...query.matchAll(/`([^`]+)`/g)]
      .map(([, name]) => String(name))
      .find((name) => !isThere(datasets, name));
    if (missing !== undefined) return `Not found: Table ${missing}`;
    if (dataset.tables[view]) return `${viewed}.${view} is not a view`;
    dataset.views[view] = query;
    return '';
  }
  const [, place = '', table = '', key = '', listed, time = '', before = ''] = DELETE.exec(statement) ?? [];
  if (listed === undefined) return `not emulated: ${statement.slice(0, 60)}`;
  const found = datasets[place]?.tables[table];
  if (!found) return `Not found: Table ${place}.${table}`;
  const unknown = [key, time].find((name) => !found.fields.some((field) => field.name === name));
  if (unknown !== undefined) return `Unrecognized name: ${unknown}`;
  const values = listed.split(', ').map((one) => one.slice(1, -1));
  found.rows = found.rows.filter(
    (row) => !(values.includes(String(row[key])) && Date.parse(String(row[time])) < Date.parse(before)),
  );
  return '';
}

function isThere(datasets: Readonly<Record<string, Dataset>>, name: string): boolean {
  const [project = '', dataset = '', table = ''] = name.split('.');
  const found = datasets[`${project}.${dataset}`];
  return found !== undefined && (table in found.tables || table in found.views);
}
