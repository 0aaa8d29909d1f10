import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkVectors } from '../../../scripts/checkVectors';

const FILE = join(__dirname, '../../data/business-time-vectors.json');

describe('the published vectors of business time', () => {
  test('all hold', () => {
    const { passed, failures } = checkVectors(FILE);
    expect(failures).toEqual([]);
    expect(passed).toBe((JSON.parse(readFileSync(FILE, 'utf8')) as { vectors: unknown[] }).vectors.length);
  });
});
