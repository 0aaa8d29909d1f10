import { compared } from '../../src/domain/compared';

describe('A name as it is compared', () => {
  it.each([
    ['ＡＢ－１２', 'ab-12'],
    [' Pump \n No. 3 ', 'pumpno.3'],
    ['净水器　A型', '净水器a型'],
    ['', ''],
  ])('%j is %j', (written, wanted) => {
    expect(compared(written)).toBe(wanted);
  });

  it('is the same once more', () => {
    for (const text of ['ＡＢ 12', 'ﬁlter', 'Ⅳ 型']) expect(compared(compared(text))).toBe(compared(text));
  });
});
