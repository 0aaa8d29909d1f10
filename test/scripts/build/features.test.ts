import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FEATURE_NAMES,
  featuresIn,
  featuresNamed,
  featuresScript,
  manifestWith,
} from '../../../scripts/build/features.mjs';
import type { Feature } from '../../../src/desk/ports';

const base = readFileSync(join(__dirname, '../../../appsscript.json'), 'utf8');

describe('the features of a build', () => {
  test('are those that the code knows', () => {
    const known: Record<Feature, true> = {
      archive: true,
      backup: true,
      bigquery: true,
      chat: true,
      customerPage: true,
      drive: true,
      mailThreads: true,
      vault: true,
    };
    expect([...FEATURE_NAMES].sort()).toEqual(Object.keys(known).sort());
  });

  test('are named in any order and each once', () => {
    expect(featuresNamed('vault, chat,vault')).toEqual(['chat', 'vault']);
    expect(() => featuresNamed('chat,fax')).toThrow('not fax');
    expect(() => featuresNamed('toString')).toThrow('not toString');
    expect(() => featuresNamed(',')).toThrow('not nothing');
  });

  test('come back from the file that tells of them, and nothing else does', () => {
    for (const features of [[], ['chat'], FEATURE_NAMES] as const)
      expect(featuresIn(featuresScript(features))).toEqual(features);
    expect(() => featuresIn('const loopdeskFeatures = ["fax"];\n')).toThrow('Features.js');
    expect(() => featuresIn(`${featuresScript([])}UrlFetchApp.fetch("");\n`)).toThrow('Features.js');
  });

  test('leave the manifest without them as it is written', () => {
    expect(manifestWith(base, [])).toBe(base);
  });

  test('are taken out again before others come in', () => {
    expect(manifestWith(manifestWith(base, FEATURE_NAMES), [])).toBe(base);
    expect(manifestWith(manifestWith(base, ['customerPage', 'chat']), ['vault'])).toBe(manifestWith(base, ['vault']));
  });
});
