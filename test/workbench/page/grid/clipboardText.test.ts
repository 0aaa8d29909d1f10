import { cellsOf, textOf } from '../../../../workbench/page/grid/clipboardText';

describe('cells on the clipboard', () => {
  test('are parted by tabs and line ends of any system', () => {
    expect(cellsOf('a\tb\r\n1\t2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('keep tabs, line ends and quotes inside quotes', () => {
    expect(cellsOf('a\t"b\nc"\t"say ""hi"""')).toEqual([['a', 'b\nc', 'say "hi"']]);
  });

  test('take a quote that does not end its cell as text', () => {
    expect(cellsOf('"so" he said\t5" pipe')).toEqual([['"so" he said', '5" pipe']]);
  });

  test('fill short rows up, so that a block is always a rectangle', () => {
    expect(cellsOf('a\tb\nc')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  test('keep empty cells and rows within the block', () => {
    expect(cellsOf('\ta\n\t\nb\t')).toEqual([
      ['', 'a'],
      ['', ''],
      ['b', ''],
    ]);
    expect(cellsOf('')).toEqual([['']]);
  });

  test('come back the same after being copied', () => {
    const cells = [
      ['冰箱\n不制冷', 'a"b', ''],
      ['\t', '"', '0'],
    ];
    expect(cellsOf(textOf(cells))).toEqual(cells);
  });
});
