/**
 * `npm run check` looks for dead code with this: files that nothing runs, exports that nothing imports, packages that nothing uses.
 * What ends in `!` is run, built or shipped; the second look of scripts/check.mjs counts nothing else, so that it finds what only tests use.
 */
import { readFileSync } from 'node:fs';

/** Packages that are used by a name in a text, not by an import: where that is. One whose name is gone from there is reported as unused. */
const NAMED_IN = {
  '@google/clasp': 'scripts/push.mjs',
  'chinese-days': 'scripts/holidays/mainlandChina.mjs',
  'esbuild-loader': 'scripts/build/serverBundle.mjs',
};

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    // What the build makes bundles of.
    'src/main.ts!',
    'src/dialogs/*/main.tsx!',
    'workbench/main.ts!',
    'workbench/page/main.tsx!',
    'workbench/emulatorEntry.ts!',
    'probe/main.ts!',
    // Put into the server's bundle by their paths.
    'scripts/build/{frontDoor,lookUp}.mjs!',
    // Run by people, by npm or by .ci/run.
    'scripts/*.mjs!',
    // Imported through importTypeScript, which translates them first; docs/emulator.md is made of the differences.
    'scripts/{checkVectors,deskDocs,emulatorDocs,probeDocs,publicScripts}.ts!',
    'scripts/alarms/alarmFigures.ts!',
    'scripts/probe/{comparison,dryRun,probeFile}.ts!',
    'probe/questions.ts!',
    'scripts/businessTime/{businessTimeFigures,ourTime}.ts!',
    'emulator/*/differences.ts!',
    // Run as processes of their own.
    'scripts/businessTime/{answerVectors,measureSpeed}.mjs!',
    // Named to jest and stryker by their paths.
    'scripts/jest/*.cjs!',
    'scripts/mutation/{jest.config,scores}.mjs!',
    'scripts/mutation/*.cjs!',
  ],
  project: ['{src,emulator,probe,workbench,scripts}/**/*.{ts,tsx,mjs,cjs}!', 'test/**/*.{ts,tsx}', '*.mjs'],
  ignoreDependencies: Object.entries(NAMED_IN)
    .filter(([name, file]) => readFileSync(file, 'utf8').includes(name))
    .map(([name]) => name),
  // LibreOffice: a program of the machine. The test that opens a workbook in it says where there is none.
  ignoreBinaries: ['soffice'],
};
