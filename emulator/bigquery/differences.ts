import type { Difference } from '../kernel/difference';

const JOBS = 'https://cloud.google.com/bigquery/docs/reference/rest/v2/Job';

export const BIGQUERY_DIFFERENCES: readonly Difference[] = [
  {
    id: 'bigquery-methods',
    about: 'BigQuery',
    emulator:
      'Of the advanced service `Datasets.get`, `Jobs.insert` and `Jobs.get` alone are there. Loads take JSON lines that are appended; queries take `CREATE OR REPLACE VIEW` over names that exist and `DELETE` by listed texts and a time.',
    google: 'The whole BigQuery API and all of its SQL.',
    source: 'https://developers.google.com/apps-script/advanced/bigquery',
    confirmed: true,
  },
  {
    id: 'bigquery-views-are-kept',
    about: 'BigQuery.Jobs.insert',
    emulator: 'Keeps the text of a view and checks the names in it; it does not run it.',
    google: 'Refuses a view whose query does not hold, and runs it when it is asked.',
    source:
      'https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_view_statement',
    confirmed: true,
  },
  {
    id: 'bigquery-time',
    about: 'BigQuery.Jobs.insert',
    emulator: 'A job is done four seconds after it was handed in.',
    google: 'It waits and runs as long as it takes; loads of some megabytes are believed to take seconds.',
    source: JOBS,
    confirmed: false,
  },
  {
    id: 'bigquery-wording',
    about: 'BigQuery',
    emulator: 'Says “Not found: Dataset …”, “No such field: …” and the like.',
    google: 'Refuses the same; the exact wording is not documented.',
    source: 'https://cloud.google.com/bigquery/docs/error-messages',
    confirmed: false,
  },
];
