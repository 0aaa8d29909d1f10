import fc from 'fast-check';
import { LETTERS } from '../../src/domain/lettersOf';
import { typedLetters } from '../../src/domain/typedLetters';

describe('Letters that a person typed', () => {
  it.each([
    ['o1l ａb', '011AB'],
    ['oOiIlL', '001111'],
    [' 12\t3\n4　5 ', '12345'],
    ['a-b', 'A-B'],
    ['u', 'U'],
  ])('are read from %j as %s', (typed, letters) => {
    expect(typedLetters(typed)).toBe(letters);
  });

  it('are those that were issued, in either case', () => {
    const issued = fc.string({ unit: fc.constantFrom(...Array.from(LETTERS)) });
    fc.assert(fc.property(issued, (text) => typedLetters(text) === text && typedLetters(text.toLowerCase()) === text));
  });
});
