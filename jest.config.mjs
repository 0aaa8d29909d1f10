/** Tests by what they need: nothing, the built bundle, a browser. */

const typescript = [
  '<rootDir>/scripts/jest/typeScript.cjs',
  {
    tsconfig: {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: 'commonjs',
      moduleResolution: 'node10',
      isolatedModules: true,
      esModuleInterop: true,
      resolveJsonModule: true,
      jsx: 'react-jsx',
      jsxImportSource: 'preact',
      sourceMap: true,
    },
    // Types are checked by `npm run check`; here every file is only translated.
    diagnostics: false,
  },
];

/** Dependencies that are published as ECMAScript modules only. */
const MODULES_ONLY = ['@ironcalc/wasm', 'preact', 'slickgrid', 'chinese-days'];

const shared = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'],
  transform: {
    '\\.tsx?$': typescript,
    '\\.m?js$': '<rootDir>/scripts/jest/moduleToCommonJs.cjs',
  },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES_ONLY.join('|')})/)`],
  setupFiles: ['<rootDir>/scripts/jest/baselineWasm.cjs'],
  restoreMocks: true,
};

/** Folders of test/ whose tests run dist/Code.js or drive a browser; all others need nothing built. */
const NEED_BUILD = ['contract', 'fuzz', 'journeys', 'shipped', 'simulation', 'workbench'];
const inFolder = (/** @type {string} */ folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`;

export default {
  maxWorkers: 2,
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'fast',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [...NEED_BUILD, 'browser'].map((folder) => `<rootDir>/test/${folder}/`),
    },
    { ...shared, displayName: 'built', testMatch: NEED_BUILD.map(inFolder) },
    { ...shared, displayName: 'browser', testMatch: [inFolder('browser')] },
  ],
};
