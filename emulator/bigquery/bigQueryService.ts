import type { Service, ServiceContext } from '../kernel/contract';
import { PRICES } from '../kernel/prices';
import type { LoadConfiguration } from './loadJob';
import { loadInto, loadRefused } from './loadJob';
import { runScript } from './queryJob';
import { warehouseOf } from './warehouse';

/** How long a job takes. */
const JOB_MS = 4_000;

interface JobRequest {
  readonly jobReference?: { readonly projectId?: string; readonly location?: string };
  readonly configuration?: {
    readonly load?: LoadConfiguration;
    readonly query?: { readonly query?: string; readonly useLegacySql?: boolean };
  };
}

/**
 * BigQuery, the advanced service, as far as a script needs it that loads rows and keeps views over them.
 * Source: https://developers.google.com/apps-script/advanced/bigquery and https://cloud.google.com/bigquery/docs/reference/rest/v2/jobs/insert
 */
export const bigQueryService: Service = {
  globalName: 'BigQuery',
  serviceId: 'bigquery',
  create(context) {
    const { world } = context;
    const called = <T>(method: string, act: (refuse: Refuse) => T): T => {
      context.requireAuth('FULL', `BigQuery.${method}`);
      const refuse: Refuse = (code, message) => refusal(context, method, code, message);
      return context.call(`BigQuery.${method}`, { kind: 'fixed', ms: PRICES.urlFetch }, () => act(refuse));
    };
    const datasetOf = (name: string, refuse: Refuse) => {
      const found = warehouseOf(world).datasets[name];
      if (!found) throw refuse(404, `Not found: Dataset ${name.replace('.', ':')}`);
      return found;
    };
    const jobOf = (projectId: string, jobId: string): object => {
      const job = warehouseOf(world).jobs[jobId];
      const isDone = world.now() >= (job?.doneAt ?? 0);
      const failed = isDone && job?.fault ? { errorResult: { reason: 'invalid', message: job.fault } } : {};
      return minted(context, {
        jobReference: { projectId, jobId, location: job?.location ?? '' },
        status: { state: isDone ? 'DONE' : 'RUNNING', ...failed },
      });
    };
    const insert = (resource: unknown, projectId: unknown, data?: unknown): object =>
      called('Jobs.insert', (refuse) => {
        const { jobReference, configuration } = JSON.parse(JSON.stringify(resource ?? {})) as JobRequest;
        const { load, query } = configuration ?? {};
        const { datasets, jobs } = warehouseOf(world);
        let location = jobReference?.location ?? 'US';
        let fault: string;
        if (load && !query) {
          const refused = loadRefused(load);
          if (refused !== '') throw refuse(400, refused);
          if (data === undefined) throw refuse(400, 'Load configuration must specify at least one source URI');
          const { projectId: project = String(projectId), datasetId = '' } = load.destinationTable ?? {};
          const dataset = datasetOf(`${project}.${datasetId}`, refuse);
          if (jobReference?.location !== undefined && jobReference.location !== dataset.location)
            throw refuse(404, `Not found: Dataset ${project}:${datasetId} was not found in location ${location}`);
          location = dataset.location;
          fault = loadInto(dataset, load, (data as { getDataAsString(): string }).getDataAsString());
        } else if (query && !load) {
          if (query.useLegacySql !== false) throw refuse(400, 'not emulated: legacy SQL');
          const inPlace = Object.entries(datasets).filter(([, one]) => one.location === location);
          fault = runScript(Object.fromEntries(inPlace), query.query ?? '');
        } else throw refuse(400, 'Required parameter is missing: load or query');
        const jobId = `job_${world.newId().slice(0, 28)}`;
        jobs[jobId] = { location, doneAt: world.now() + JOB_MS, fault };
        return jobOf(String(projectId), jobId);
      });
    return context.strict('BigQuery', {
      Datasets: context.strict('BigQuery.Datasets', {
        get: (projectId: unknown, datasetId: unknown): object =>
          called('Datasets.get', (refuse) => {
            const { location } = datasetOf(`${String(projectId)}.${String(datasetId)}`, refuse);
            return minted(context, { datasetReference: { projectId, datasetId }, location });
          }),
      }),
      Jobs: context.strict('BigQuery.Jobs', {
        insert,
        get: (projectId: unknown, jobId: unknown, options?: unknown): object =>
          called('Jobs.get', (refuse) => {
            const job = warehouseOf(world).jobs[String(jobId)];
            // cloud.google.com/bigquery/docs/reference/rest/v2/jobs/get: the location is needed outside of the US and the EU.
            const { location = 'US' } = (options ?? {}) as { readonly location?: string };
            if (job?.location !== location) throw refuse(404, `Not found: Job ${String(projectId)}:${String(jobId)}`);
            return jobOf(String(projectId), String(jobId));
          }),
      }),
    });
  },
};

type Refuse = (code: number, message: string) => Error;

/** What an API answers when it refuses, as the advanced services throw it. [K] */
function refusal({ realm }: ServiceContext, method: string, code: number, message: string): Error {
  const error = realm.exception(`API call to bigquery.${method.toLowerCase()} failed with error: ${message}`);
  return Object.assign(error, { name: 'GoogleJsonResponseException', details: realm.object({ code, message }) });
}

/** Objects within objects, of the script's own realm. */
function minted(context: ServiceContext, value: Readonly<Record<string, unknown>>): object {
  return context.realm.evaluate(`(${JSON.stringify(value)})`) as object;
}
