import { trainingOfRow, trainingsDue } from '../../../src/desk/maintenance/readTraining';
import { localDate } from '../../../src/domain/time/localDate';

type Row = Parameters<typeof trainingOfRow>[0];

const ROW: Row = {
  ...{ heldOn: '2026-01-10', topic: 'Lifting gear', trainer: 'Sample school', participant: 'ADA@example.com' },
  ...{ hours: '1.5', result: 'passed', nextOn: '2027-01-10', remark: '' },
};

function reading(cells: Partial<Row>) {
  const faults: [string, unknown][] = [];
  const training = trainingOfRow({ ...ROW, ...cells }, 4, [{ mail: 'ada@example.com' }], (code, facts) =>
    faults.push([code, facts]),
  );
  return { training, faults };
}

test('a training is of a day, a topic and somebody of the staff', () => {
  const training = { row: 4, heldOn: '2026-01-10', topic: 'Lifting gear', participant: 'ada@example.com' };
  expect(reading({})).toEqual({ training: { ...training, nextOn: '2027-01-10' }, faults: [] });
  expect(reading({ nextOn: '', hours: '' })).toEqual({ training: { ...training, nextOn: null }, faults: [] });
});

test.each<readonly [code: string, cells: Partial<Row>, facts: object]>([
  ['trainingDate', { heldOn: '' }, { column: 'heldOn', found: '' }],
  ['trainingDate', { nextOn: 'some day' }, { column: 'nextOn', found: 'some day' }],
  ['trainingTopic', { topic: '' }, {}],
  ['trainingWho', { participant: 'ben@example.com' }, { found: 'ben@example.com' }],
  ['trainingHours', { hours: '-2' }, { found: '-2' }],
  ['trainingOrder', { nextOn: '2026-01-10' }, { found: '2026-01-10' }],
])('a training is refused with %s for %j', (code, cells, facts) => {
  expect(reading(cells)).toEqual({ training: null, faults: [[code, { row: 4, ...facts }]] });
});

test('a training is due again the day after its date, unless the same person was trained in it since', () => {
  const { training } = reading({ nextOn: '2026-03-01' });
  if (training === null) throw new Error('the row is sound');
  const later = { ...training, row: 5, topic: ' LIFTING gear', heldOn: localDate('2026-02-20'), nextOn: null };
  const other = { ...later, row: 6, participant: 'ben@example.com' };
  const due = (...record: readonly (typeof training)[]): readonly number[] =>
    trainingsDue(record, localDate('2026-03-02')).map(({ row }) => row);
  expect(trainingsDue([training], localDate('2026-03-01'))).toEqual([]);
  expect(due(training)).toEqual([4]);
  expect(due(training, other)).toEqual([4]);
  expect(due(later, training)).toEqual([]);
});
