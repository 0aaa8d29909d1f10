import { inBounds, inShort } from '../../../src/desk/forms/notedAnswers';

const digest = (text: string): string => text;

describe('an answer in short', () => {
  test('is told again by the same cells, whatever empty ones stand between', () => {
    const one = inShort(digest, ['2/3/2026 9:00', 'Ada', '', 'Broken']);
    expect(inShort(digest, ['2/3/2026 9:00', 'Ada', 'Broken', ''])).toEqual(one);
    expect(inShort(digest, ['2/3/2026 9:01', 'Ada', 'Broken']).print).not.toBe(one.print);
  });

  test('says the same whenever it is given and in whatever order of columns', () => {
    const one = inShort(digest, ['2/3/2026 9:00', 'Ada', 'Broken']);
    expect(inShort(digest, ['2026-03-02', 'Broken', 'Ada']).content).toBe(one.content);
    expect(inShort(digest, ['2026-03-02', 'Broken', 'Ben']).content).not.toBe(one.content);
  });
});

describe('what is noted of an answer', () => {
  test('is all of it where it is no book', () => {
    const values = { Name: ['Ada'], What: ['It is broken.', 'Really.'] };
    expect(inBounds(values)).toEqual(values);
  });

  test('is cut, and says so, where it would fill the desk’s memory', () => {
    const noted = inBounds({ A: ['x'.repeat(45_000)], B: ['y'.repeat(45_000)], C: ['z'] });
    expect(noted['A']?.[0]).toMatch(/^x{6000}…$/);
    expect(JSON.stringify(noted).length).toBeLessThan(9_100);
  });
});
