import type { Runtime } from '../../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../../emulator/runtime';

const MANIFEST = JSON.stringify({
  runtimeVersion: 'V8',
  oauthScopes: ['https://www.googleapis.com/auth/bigquery'],
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' }] },
});
const SOURCE = `
function load(text, changes) {
  const load = Object.assign({
    destinationTable: { projectId: 'my-project', datasetId: 'desk', tableId: 'rows' },
    schema: { fields: [{ name: 'no', type: 'FLOAT' }, { name: 'name', type: 'STRING' }, { name: 'at', type: 'TIMESTAMP' }] },
    sourceFormat: 'NEWLINE_DELIMITED_JSON', writeDisposition: 'WRITE_APPEND',
  }, changes);
  return ended({ configuration: { load } }, Utilities.newBlob(text, 'application/octet-stream'));
}
function query(text) { return ended({ jobReference: { location: 'EU' }, configuration: { query: { query: text, useLegacySql: false } } }); }
function ended(resource, blob) {
  try {
    const job = BigQuery.Jobs.insert(resource, 'my-project', blob);
    const states = [job.status.state];
    Utilities.sleep(5000);
    const { status } = BigQuery.Jobs.get('my-project', job.jobReference.jobId, { location: job.jobReference.location });
    return states.concat(status.state, status.errorResult ? status.errorResult.message : '');
  } catch (error) { return [error.name, error.message, error.details && error.details.code]; }
}
function location(id) { try { return BigQuery.Datasets.get('my-project', id).location; } catch (error) { return error.message; } }
function elsewhere(text) {
  const job = BigQuery.Jobs.insert({ jobReference: { location: 'EU' }, configuration: { query: { query: text, useLegacySql: false } } }, 'my-project');
  return BigQuery.Jobs.get('my-project', job.jobReference.jobId);
}
function isThere() { return typeof BigQuery; }
function list() { return BigQuery.Jobs.list('my-project'); }
`;
const open = (manifest = MANIFEST): Runtime => {
  const runtime = openRuntime({ files: { 'Code.gs': SOURCE, 'appsscript.json': manifest } });
  runtime.createDataset('my-project.desk', 'EU');
  return runtime;
};
const load = (runtime: Runtime, text: string, changes: object = {}): unknown =>
  runtime.as('owner@example.com').callServer('load', text, changes);
const query = (runtime: Runtime, text: string): unknown => runtime.run('query', text);
const rowsOf = (runtime: Runtime): unknown => runtime.dataset('my-project.desk').tables['rows']?.rows;
const ROW = '{"no":1,"name":"a","at":"2026-03-02T01:00:00.000Z"}';

describe('loading (https://cloud.google.com/bigquery/docs/reference/rest/v2/Job#JobConfigurationLoad)', () => {
  test('appends JSON lines by a job that is done later, in the place of the dataset', () => {
    const runtime = open();
    expect(runtime.run('location', 'desk')).toBe('EU');
    expect(load(runtime, `${ROW}\n{"no":null}`)).toEqual(['RUNNING', 'DONE', '']);
    expect(load(runtime, ROW)).toEqual(['RUNNING', 'DONE', '']);
    expect(rowsOf(runtime)).toEqual([JSON.parse(ROW), { no: null }, JSON.parse(ROW)]);
  });

  test.each([
    ['a field that the schema does not name', '{"other":1}', 'No such field: other.'],
    ['a word for a number', '{"no":"one"}', 'Could not convert value to FLOAT'],
    ['a time that is none', '{"at":"yesterday"}', 'Could not convert value to TIMESTAMP'],
    ['what is no JSON', '{"no":', 'JSON parsing error in row 2'],
  ])('takes none of the rows where one has %s', (_, line, message) => {
    const runtime = open();
    expect(load(runtime, `${ROW}\n${line}`)).toEqual(['RUNNING', 'DONE', expect.stringContaining(message)]);
    expect(rowsOf(runtime)).toBeUndefined();
  });

  test('adds columns only where that is asked for, and changes no type', () => {
    const runtime = open();
    load(runtime, ROW);
    const wider = { schema: { fields: [{ name: 'more', type: 'STRING' }] } };
    expect(load(runtime, '{"more":"x"}', wider)).toMatchObject({
      2: expect.stringContaining('Cannot add fields') as string,
    });
    const allowed = { ...wider, schemaUpdateOptions: ['ALLOW_FIELD_ADDITION'] };
    expect(load(runtime, '{"more":"x"}', allowed)).toEqual(['RUNNING', 'DONE', '']);
    const other = { schema: { fields: [{ name: 'no', type: 'STRING' }] } };
    expect(load(runtime, '{"no":"x"}', other)).toMatchObject({
      2: expect.stringContaining('has changed type') as string,
    });
  });

  test('refuses a dataset that nobody made, and what is not emulated', () => {
    const runtime = open();
    expect(runtime.run('location', 'none')).toBe(
      'API call to bigquery.datasets.get failed with error: Not found: Dataset my-project:none',
    );
    const nowhere = { destinationTable: { projectId: 'my-project', datasetId: 'none', tableId: 'rows' } };
    expect(load(runtime, ROW, nowhere)).toMatchObject({ 0: 'GoogleJsonResponseException', 2: 404 });
    expect(load(runtime, ROW, { writeDisposition: 'WRITE_TRUNCATE' })).toMatchObject({ 2: 400 });
    expect(load(runtime, ROW, { autodetect: true })).toMatchObject({
      1: expect.stringContaining('autodetect') as string,
    });
  });
});

describe('queries (https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language)', () => {
  const VIEW = 'CREATE OR REPLACE VIEW `my-project.desk.seen` AS SELECT no FROM `my-project.desk.rows`';

  test('make views over names that exist, and take rows out', () => {
    const runtime = open();
    expect(query(runtime, VIEW)).toMatchObject({ 2: 'Not found: Table my-project.desk.rows' });
    load(runtime, `${ROW}\n${ROW.replace('"a"', '"b"')}`);
    const gone =
      "DELETE FROM `my-project.desk.rows` WHERE name IN ('b', 'c') AND at < TIMESTAMP '2026-03-02T02:00:00Z'";
    expect(query(runtime, `${VIEW};\n${gone};`)).toEqual(['RUNNING', 'DONE', '']);
    expect(rowsOf(runtime)).toEqual([JSON.parse(ROW)]);
    expect(runtime.dataset('my-project.desk').views).toEqual({ seen: 'SELECT no FROM `my-project.desk.rows`' });
    expect(query(runtime, gone.replace('name IN', 'nobody IN'))).toMatchObject({ 2: 'Unrecognized name: nobody' });
    expect(query(runtime, 'DROP TABLE x')).toMatchObject({ 2: 'not emulated: DROP TABLE x' });
  });

  test('are found again only with their location outside of the US (https://cloud.google.com/bigquery/docs/reference/rest/v2/jobs/get)', () => {
    const runtime = open();
    load(runtime, ROW);
    expect(() => runtime.run('elsewhere', VIEW)).toThrow('Not found: Job');
  });
});

test('is there only where the manifest switches it on, and asks for its scope (https://developers.google.com/apps-script/guides/services/advanced)', () => {
  expect(open('{"runtimeVersion":"V8"}').run('isThere')).toBe('undefined');
  const unscoped = MANIFEST.replace('auth/bigquery', 'auth/forms');
  expect(load(open(unscoped), ROW)).toMatchObject({
    1: expect.stringContaining('Required permissions: https://www.googleapis.com/auth/bigquery') as string,
  });
  expect(() => open().run('list')).toThrow('BigQuery.Jobs.list is not emulated yet');
});
