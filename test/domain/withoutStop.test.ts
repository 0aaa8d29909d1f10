import { withoutStop } from '../../src/domain/withoutStop';

describe('What is put into a sentence of ours', () => {
  it.each([
    ['Too many times.', 'Too many times'],
    ['调用次数过多。', '调用次数过多'],
    ['Wait…..', 'Wait…'],
    ['v1.2 is missing', 'v1.2 is missing'],
  ])('%s loses its full stop at the end alone', (said, left) => {
    expect(withoutStop(said)).toBe(left);
  });
});
