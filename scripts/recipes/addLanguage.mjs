/** A third language, `fr`, with the English words: what compiles, builds and opens a desk, and says nothing in French. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { french, inThirdLanguage } from './inThirdLanguage.mjs';
import { behind } from './recipe.mjs';

const ROOT = join(import.meta.dirname, '../..');
const read = (/** @type {string} */ file) => readFileSync(join(ROOT, file), 'utf8');

const filesIn = (/** @type {string} */ folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });

/**
 * The files of a folder that French goes into, each with the change.
 * @param {string} folder
 */
const inFolder = (folder) =>
  filesIn(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .filter((file) => inThirdLanguage(read(file)) !== read(file))
    .map(spoken);

/** @param {string} file */
const spoken = (file) => ({ file, change: inThirdLanguage });

const AREAS = filesIn('src/i18n').filter((name) => name.endsWith('.en.ts'));
/** Beside the language's own file: the table of languages is changed by the first step. */
const PACKS = inFolder('src/packs').filter(({ file }) => !/[\\/](?:pack|words)\.ts$/.test(file));

const TEST = `/** A desk that is set up in French. */
import { sheetTexts } from '../../src/i18n/sheets/texts';
import { openDesk } from '../../workbench/driver/openDesk';
import { faultsOf } from './deskFacts';
import { REGISTRAR, staffOf } from './deskStaff';

test('a desk that is set up in French registers a complaint and mails it', async () => {
  const desk = await openDesk({
    pack: 'rapid-response',
    language: 'fr',
    startAt: '2026-03-02T09:00:00+08:00',
    people: staffOf('fr', 'Technical department', 'Operations'),
  });
  const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
    channel: 'phone',
    customer: { name: 'Ada', mail: 'ada@example.org' },
    category1: 'Technical fault',
    description: 'It does not start.',
    requestId: 'one',
  });
  desk.advance('PT10M');
  expect(desk.rows('settings').find(({ setting }) => setting === 'language')?.['value']).toBe('fr');
  expect(desk.runtime.tabs().map(({ name }) => name)).toContain(sheetTexts('fr', 'tickets').title);
  expect(desk.mails().some(({ subject }) => subject.includes(ticketNo))).toBe(true);
  expect(faultsOf(desk)).toEqual([]);
});
`;

/** @type {import('./recipe.mjs').Recipe} */
export const ADD_LANGUAGE = {
  title: 'Add a language',
  checks: ['types', 'holidays', 'desk'],
  steps: [
    {
      step: 1,
      missedBy: 'types',
      edits: [behind('src/packs/pack.ts', "LANGUAGES = ['zh-CN', 'en'", ", 'fr'")],
    },
    {
      step: 2,
      missedBy: 'types',
      edits: [
        ...AREAS.map((name) => ({
          file: `src/i18n/${name.replace('.en.', '.fr.')}`,
          text: french(inThirdLanguage(read(`src/i18n/${name}`))),
        })),
        ...inFolder('src/i18n'),
      ],
    },
    {
      step: 3,
      missedBy: 'types',
      edits: [
        {
          file: 'src/packs/words.ts',
          change: (text) =>
            text
              .replace('english: string)', 'english: string, french: string)')
              .replace('en: english }', 'en: english, fr: french }'),
        },
        ...PACKS,
        ...['src/desk/setUp/startLines.ts', 'src/holidays/holidayPreset.ts', 'src/holidays/mainlandChina.ts'].map(
          spoken,
        ),
        behind('scripts/holidays/mainlandChina.mjs', "en: '${english}'", ", fr: '${english}'"),
      ],
    },
    {
      step: 4,
      missedBy: 'types',
      edits: [
        ...['src/google/dress.ts', 'src/dialogs/setUp/StepBody.tsx', 'src/dialogs/customer/CustomerPage.tsx'].map(
          spoken,
        ),
        ...['src/dialogs/words/browserLanguage.ts', 'src/entry/deskLanguage.ts'].map((file) => ({
          file,
          change: (/** @type {string} */ text) =>
            text.replace(
              /return (.*)\.startsWith\('zh'\) \? 'zh-CN' : 'en';/,
              (_, asked) => `return ${asked}.startsWith('zh') ? 'zh-CN' : ${asked}.startsWith('fr') ? 'fr' : 'en';`,
            ),
        })),
        {
          file: 'src/entry/menu.ts',
          from: "'words.zh-CN' : 'words.en'",
          to: "'words.zh-CN' : language === 'fr' ? 'words.fr' : 'words.en'",
        },
        {
          file: 'scripts/build/guards/size.mjs',
          change: (text) =>
            text.replace("'Catalogue.js': 640", "'Catalogue.js': 860").replace('dialog: 90', 'dialog: 110'),
        },
        spoken('workbench/driver/openDesk.ts'),
      ],
    },
    {
      step: 5,
      missedBy: 'types',
      edits: [
        ...['scripts/deskDocs/messagesDoc.ts', 'scripts/deskDocs/packDoc.ts'].map(spoken),
        ...[
          'test/dialogs/fakeDesk.ts',
          'test/docs/guide.test.ts',
          'test/scripts/holidays/mainlandChina.test.ts',
          'test/journeys/deskStaff.ts',
          'test/journeys/languageSwitch.test.ts',
          'test/journeys/sixthPack.test.ts',
          'test/browser/importing.test.ts',
        ].map(spoken),
        { file: 'test/journeys/french.test.ts', text: TEST },
      ],
    },
  ],
};
