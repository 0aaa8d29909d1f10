import { writtenAmount } from '../../../src/domain/importing/writtenAmount';

describe('An amount of another table', () => {
  it.each([
    ['', null],
    ['0', 0],
    ['1200.50', 1200.5],
    ['1,200.50', 1200.5],
    ['1，200', 1200],
    ['¥ 1 200', 1200],
    ['￥300元', 300],
    ['$99', 99],
    ['€ 5', 5],
    ['rmb 80', 80],
    ['80 CNY', 80],
    ['人民币500块', 500],
    ['约 1.2 万元', 12_000],
    ['3万', 30_000],
  ])('is of %j %j', (written, amount) => {
    expect(writtenAmount(written)).toBe(amount);
  });

  it.each(['many', '元', '-5', '1.2.3', '5 to 8', '∞', 'Infinity'])('is none of %j', (written) => {
    expect(writtenAmount(written)).toBeUndefined();
  });
});
