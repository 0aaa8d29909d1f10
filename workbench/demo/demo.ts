/** `npm run demo`: imports a table of complaints, works them with simulated staff and customers, and says what happened. */
import { writeFile } from 'node:fs/promises';
import { BadInput, optionsOf } from '../command';
import type { DeskOptions } from '../driver/openDesk';
import { DEFAULT_OWNER, openDesk } from '../driver/openDesk';
import { packDepartments } from '../driver/packDepartments';
import { samplePeople } from '../sample/samplePeople';
import { exportWorkbook } from '../server/exportWorkbook';
import { readCsv } from './csvTable';
import type { DemoFigures } from './demoFigures';
import { demoFigures } from './demoFigures';
import { importMapping } from './importMapping';
import type { ImportReport } from './importReport';
import { recognisedTable } from './recognisedTable';
import { workDays } from './workDays';

const PACKS = ['after-sales', 'service-plan', 'complaint-toolkit', 'rapid-response', 'service-standard'] as const;
const ROWS_A_CALL = 3_200;
const MOST_DAYS = 60;
/** Steps that the staff have time for on each ticket, and steps one takes in a day: about half get done, so that there is something late to see. */
const STEPS_A_TICKET = 4;
const STEPS_A_DAY = 54;

const HELP = `Usage: npm run demo -- --csv FILE [options]

  --csv FILE        table of complaints, one a row; titles may stand above the headings
  --pack PACK       ${PACKS.join(', ')} (service-standard)
  --days N          days to work, 1 to ${MOST_DAYS} (14)
  --language L      zh-CN or en (zh-CN)
  --mapping FILE    JSON: {"mapping": {field: [headings]}, "categories": {word: {category1, category2}}, "otherCategory": {…}};
                    left out, headings, columns and words are recognised as the dialog does
  --xlsx FILE       where to write the desk (demo.xlsx)
  --seed N          another course of events (1)
  --json            prints the figures as JSON
`;

/** Runs the demo. @returns the exit code */
export async function demo(argv: string[]): Promise<number> {
  const options = optionsOf(argv, {
    csv: { type: 'string' },
    pack: { type: 'string', default: 'service-standard' },
    days: { type: 'string', default: '14' },
    language: { type: 'string', default: 'zh-CN' },
    mapping: { type: 'string' },
    xlsx: { type: 'string', default: 'demo.xlsx' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (options.csv === undefined) throw new BadInput('say which table to import: --csv FILE');
  const pack = PACKS.find((one) => one === options.pack);
  if (!pack) throw new BadInput(`there is no pack ${options.pack}; there are ${PACKS.join(', ')}`);
  if (options.language !== 'zh-CN' && options.language !== 'en')
    throw new BadInput(`--language is zh-CN or en, not ${options.language}`);
  const days = wholeNumber('--days', options.days, 1, MOST_DAYS);
  const seed = wholeNumber('--seed', options.seed, 0, 2 ** 31);
  const table = await readCsv(options.csv);
  const mapping = await importMapping(options.mapping, table.headings);
  const figures = await run({
    ...options,
    pack,
    language: options.language,
    days,
    seed,
    table,
    mapping,
    xlsx: options.xlsx,
  });
  process.stdout.write(options.json ? `${JSON.stringify(figures, null, 2)}\n` : inWords(figures, options.xlsx));
  return figures.addsUp ? 0 : 1;
}

interface DemoRun {
  readonly pack: NonNullable<DeskOptions['pack']>;
  readonly language: 'zh-CN' | 'en';
  readonly days: number;
  readonly seed: number;
  readonly table: Awaited<ReturnType<typeof readCsv>>;
  readonly mapping: Awaited<ReturnType<typeof importMapping>>;
  readonly xlsx: string;
}

async function run({ pack, language, days, seed, table: whole, mapping, xlsx }: DemoRun): Promise<DemoFigures> {
  const departments = await packDepartments({ pack, language });
  const size = Math.max(2, Math.ceil((whole.rows.length * STEPS_A_TICKET) / (days * STEPS_A_DAY)));
  const teams = Array.from({ length: size }, (_, index) =>
    samplePeople(language, departments).map((person) =>
      index === 0 ? person : { ...person, mail: person.mail.replace('@', `.${index + 1}@`) },
    ),
  );
  const people = teams.flat();
  const desk = await openDesk({
    pack,
    language,
    seed,
    people,
    account: 'workspace',
    startAt: '2026-03-02T08:00:00+08:00',
    timeZone: 'Asia/Shanghai',
  });
  const owner = desk.as(DEFAULT_OWNER);
  const { categories } = owner.call<{ categories: { name: string }[] }>('boot');
  const otherCategory = mapping.otherCategory ?? complaintsAmong(categories);
  const reports: ImportReport[] = [];
  const { table, firstRow, reading } = recognisedTable(owner, whole, { ...mapping, otherCategory });
  for (let first = 0; first < table.rows.length; first += ROWS_A_CALL) {
    const rows = table.rows.slice(first, first + ROWS_A_CALL);
    reports.push(
      owner.call<ImportReport>('importRun', {
        ...reading,
        source: table.name,
        headings: table.headings,
        rows,
        firstRow: firstRow + first,
      }),
    );
  }
  workDays(desk, { days, seed });
  await writeFile(xlsx, await exportWorkbook(desk.runtime, 'Asia/Shanghai', DEFAULT_OWNER));
  return demoFigures(desk, table, reports);
}

/** What the table's own words do not tell goes to the category of complaints, or else to the last one, which is for all else. */
function complaintsAmong(categories: readonly { readonly name: string }[]): { category1: string } {
  const complaints = categories.find(({ name }) => /投诉|complaint/i.test(name));
  return { category1: (complaints ?? categories[categories.length - 1])?.name ?? '' };
}

function wholeNumber(option: string, written: string, least: number, most: number): number {
  const number = Number(written);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new BadInput(`${option} is a whole number from ${least} to ${most}, not ${written}`);
  }
  return number;
}

function inWords(figures: DemoFigures, xlsx: string): string {
  const { rows, accepted, rejected, byStatus, breaches, escalations, mails, surveys } = figures;
  const statuses = Object.entries(byStatus).map(([status, count]) => `  ${status}: ${count}`);
  const reasons = rejected
    .slice(0, 20)
    .map(({ row, problem, found }) => `  row ${row}: ${problem}${found === '' ? '' : ` (${found})`}`);
  return [
    `rows ${rows}, accepted ${accepted}, rejected ${rejected.length}`,
    ...reasons,
    'tickets by status',
    ...statuses,
    `breaches ${breaches}, escalations ${escalations}`,
    `mails sent ${mails.sent}, waiting ${mails.waiting}, maybe sent ${mails.maybeSent}, dead ${mails.dead}`,
    `surveys sent ${surveys.sent}, answered ${surveys.answered}, low ${surveys.low}, followed up ${surveys.contacted}`,
    `written: ${xlsx}`,
    figures.addsUp ? 'every accepted row ends in exactly one status' : 'THE FIGURES DO NOT ADD UP',
    '',
  ].join('\n');
}
