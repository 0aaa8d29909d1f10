import { columnLetters as lettersOfEmulator } from '../../emulator/spreadsheet/a1';
import { columnLetters } from '../../src/google/columnLetters';

describe("A column's letters", () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [18278, 'ZZZ'],
  ])('are, for column %i, %s', (place, letters) => {
    expect(columnLetters(place)).toBe(letters);
  });

  it('are for desk and emulator the same up to the last column that Sheets allows', () => {
    for (let place = 1; place <= 18_278; place += 1) expect(columnLetters(place)).toBe(lettersOfEmulator(place));
  });
});
