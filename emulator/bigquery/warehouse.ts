import type { World } from '../kernel/contract';
import type { DatasetView } from '../kernel/runtimeContract';

export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

/** https://cloud.google.com/bigquery/docs/reference/rest/v2/tables#TableFieldSchema */
export interface Field {
  readonly name: string;
  readonly type: string;
}

export interface Dataset {
  readonly location: string;
  readonly tables: Record<string, { fields: Field[]; rows: Row[] }>;
  /** Queries by the name of the view. */
  readonly views: Record<string, string>;
}

interface KeptJob {
  readonly location: string;
  readonly doneAt: number;
  /** Why it failed; '' where it did not. */
  readonly fault: string;
}

interface Warehouse {
  readonly datasets: Record<string, Dataset>;
  readonly jobs: Record<string, KeptJob>;
}

/** Datasets by 'project.dataset', and jobs by their ids. */
export function warehouseOf(world: World): Warehouse {
  return world.part<Warehouse>('bigquery', () => ({ datasets: {}, jobs: {} }));
}

/** What somebody does in Google's console: an empty dataset in a place. */
export function createDataset(world: World, name: string, location: string): void {
  warehouseOf(world).datasets[name] = { location, tables: {}, views: {} };
}

/** A dataset as it stands. @throws where there is none */
export function datasetView(world: World, name: string): DatasetView {
  const found = warehouseOf(world).datasets[name];
  if (!found) throw new Error(`no dataset ${name}`);
  return JSON.parse(JSON.stringify(found)) as DatasetView;
}
