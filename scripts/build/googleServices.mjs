import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ADVANCED_SERVICES } from './features.mjs';

const typesFolder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));

/** Declared as globals in the types, but no globals of the platform, or long gone from it. */
const NO_GLOBALS = [
  'console',
  'Charset',
  'Date2',
  'DigestAlgorithm',
  'MacAlgorithm',
  'RsaAlgorithm',
  'ScriptProperties',
  'UserProperties',
];

/** Names of the globals of Apps Script that stand for a service, as Google's types declare them, and those of the APIs that features bring; `console` is none. */
export const GOOGLE_SERVICES = readdirSync(typesFolder)
  .filter((file) => file.endsWith('.d.ts'))
  .flatMap((file) => [
    ...readFileSync(join(typesFolder, file), 'utf8').matchAll(/^\s*declare (?:var|let|const) (\w+)\b/gm),
  ])
  .map(([, name]) => String(name))
  .filter((name) => !NO_GLOBALS.includes(name))
  .concat(ADVANCED_SERVICES)
  .sort();
