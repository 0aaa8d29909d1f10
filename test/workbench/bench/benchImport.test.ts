import { costOfLongImport } from '../../../workbench/bench/benchImport';

test('imports 5,000 rows over killed runs and a closed window, each once, every run far within six minutes', async () => {
  const figures = await costOfLongImport(5_000);
  expect(figures.map(({ name, ok }) => [name.replace(/^.*: /, ''), ok])).toEqual([
    ['rows lost', true],
    ['rows doubled', true],
    ['longest run', true],
  ]);
  expect(figures[0]?.name).toMatch(/ [1-9]\d* runs killed/);
});
