import { ladderOfRows } from '../../../src/desk/rules/readLadder';
import { findingText } from '../../../src/i18n/findings/findings';
import { LANGUAGES } from '../../../src/packs/pack';
import { packOf } from '../../../src/packs/packs';

type Cells = readonly [clock: string, level: number | null, after: string, to: string];
type Found = readonly [Parameters<typeof findingText>[1], Parameters<typeof findingText>[2]];

const RAPID = packOf('rapid-response');
const FIRST: Cells = ['respond', 1, '0 min', 'supervisor'];

function reading(rows: readonly Cells[]) {
  const faults: Found[] = [];
  const ladder = ladderOfRows(
    rows.map(([clock, level, after, to]) => ({ clock, level, after, to, source: '', remark: 'yours to write in' })),
    RAPID,
    (code, facts) => faults.push([code, facts]),
  );
  return {
    ladder: ladder.map(({ clock, level, afterBreachMinutes, to }) => [clock, level, afterBreachMinutes, to]),
    faults,
  };
}

describe('the rows of a ladder', () => {
  test('may stand in any order, with gaps between, in both languages’ units', () => {
    const rows: Cells[] = [
      ['resolve', 2, '１ 小时', 'director'],
      ['', null, '', ''],
      ['resolve', 1, '', 'head'],
      ['acknowledge', 1, '0', 'supervisor'],
      ['resolve', 3, '90 min', 'director'],
    ];
    expect(reading(rows)).toEqual({
      ladder: [
        ['acknowledge', 1, 0, 'supervisor'],
        ['resolve', 1, 0, 'head'],
        ['resolve', 2, 60, 'director'],
        ['resolve', 3, 90, 'director'],
      ],
      faults: [],
    });
  });

  test('may be none: then nothing is handed up', () => {
    expect(reading([])).toEqual({ ladder: [], faults: [] });
  });

  test.each<readonly [Cells, ...Found]>([
    [['start', 1, '0 min', 'head'], 'ladderClock', { row: 3, found: 'start' }],
    [['', 1, '0 min', 'head'], 'ladderClock', { row: 3, found: '' }],
    [['resolve', null, '0 min', 'head'], 'ladderLevel', { row: 3, found: '' }],
    [['resolve', 0, '0 min', 'head'], 'ladderLevel', { row: 3, found: '0' }],
    [['resolve', 1.5, '0 min', 'head'], 'ladderLevel', { row: 3, found: '1.5' }],
    [['resolve', 10, '0 min', 'head'], 'ladderLevel', { row: 3, found: '10' }],
    [['resolve', 1, 'soon', 'head'], 'ladderAfter', { row: 3, found: 'soon' }],
    [['resolve', 1, '-5 min', 'head'], 'ladderAfter', { row: 3, found: '-5 min' }],
    [['resolve', 1, '1 business day', 'head'], 'ladderAfter', { row: 3, found: '1 business day' }],
    [['resolve', 1, '0 min', 'agent'], 'ladderTo', { row: 3, found: 'agent' }],
    [['respond', 1, '2 h', 'head'], 'ladderTwice', { row: 3, other: 2 }],
    [['respond', 2, '0 min', 'head'], 'ladderTwice', { row: 3, other: 3 }],
  ])('are refused by cell: %j', (row, code, facts) => {
    const rows = code === 'ladderTwice' && facts['other'] === 3 ? [FIRST, row, row] : [FIRST, row];
    const expected = rows.length === 3 ? { row: 4, other: 3 } : facts;
    expect(reading(rows).faults).toEqual([[code, expected]]);
    for (const language of LANGUAGES) {
      const { what, remedy } = findingText(language, code, expected);
      expect(what).toContain(String(expected['row']));
      expect(remedy).not.toBe('');
    }
  });

  test('are refused where a higher level would come before a lower one', () => {
    const later: Cells = ['respond', 1, '2 h', 'supervisor'];
    expect(reading([later, ['respond', 2, '1 h', 'head']]).faults).toEqual([['ladderOrder', { row: 3, other: 2 }]]);
  });
});
