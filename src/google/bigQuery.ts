/** BigQuery by its advanced service: https://developers.google.com/apps-script/advanced/bigquery */
import type { WarehousePort } from '../desk/archive/warehousePort';

interface Job {
  readonly jobReference: { readonly jobId: string; readonly location: string };
  readonly status: { readonly state: string; readonly errorResult?: { readonly message: string } };
}

/** As far as it is used; missing where somebody switched it off in the script editor. */
declare const BigQuery:
  | {
      readonly Datasets: { get(projectId: string, datasetId: string): { readonly location: string } };
      readonly Jobs: {
        insert(job: object, projectId: string, data?: GoogleAppsScript.Base.Blob): Job;
        get(projectId: string, jobId: string, options: { readonly location: string }): Job;
      };
    }
  | undefined;

/** Loads take seconds. What takes longer than this is repeated the next night: a run has six minutes for all it does. */
const PATIENCE_MS = 60_000;
const BETWEEN_MS = 2_000;

export const bigQuery: WarehousePort = {
  load(place, tables) {
    const { service, projectId, datasetId, location } = opened(place);
    const jobs = tables
      .filter(({ lines }) => lines.length > 0)
      .map(({ name, fields, lines }) =>
        service.Jobs.insert(
          {
            jobReference: { projectId, location },
            configuration: {
              load: {
                destinationTable: { projectId, datasetId, tableId: name },
                schema: { fields },
                sourceFormat: 'NEWLINE_DELIMITED_JSON',
                writeDisposition: 'WRITE_APPEND',
                schemaUpdateOptions: ['ALLOW_FIELD_ADDITION'],
              },
            },
          },
          projectId,
          Utilities.newBlob(lines.join('\n'), 'application/octet-stream'),
        ),
      );
    const until = Date.now() + PATIENCE_MS;
    for (const job of jobs) awaited(service, projectId, job, until);
  },
  run(place, statements) {
    const { service, projectId, location } = opened(place);
    const query = `${statements.join(';\n')};`;
    const job = service.Jobs.insert(
      { jobReference: { projectId, location }, configuration: { query: { query, useLegacySql: false } } },
      projectId,
    );
    awaited(service, projectId, job, Date.now() + PATIENCE_MS);
  },
};

/** @throws where the service is off, or Google knows no such dataset */
function opened(place: string) {
  if (typeof BigQuery === 'undefined') throw new Error('BigQuery is not switched on');
  const [projectId = '', datasetId = ''] = place.split('.');
  const { location } = BigQuery.Datasets.get(projectId, datasetId);
  return { service: BigQuery, projectId, datasetId, location };
}

/** @throws where the job failed or takes too long */
function awaited({ Jobs }: NonNullable<typeof BigQuery>, projectId: string, job: Job, until: number): void {
  const { jobId, location } = job.jobReference;
  let { status } = job;
  while (status.state !== 'DONE') {
    if (Date.now() > until) throw new Error(`BigQuery job ${jobId} is ${status.state}`);
    Utilities.sleep(BETWEEN_MS);
    ({ status } = Jobs.get(projectId, jobId, { location }));
  }
  if (status.errorResult) throw new Error(status.errorResult.message);
}
