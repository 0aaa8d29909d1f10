import { hexOf } from '../../src/domain/hexOf';

describe('Bytes as hexadecimal digits', () => {
  it('each byte takes two digits, signed or not', () => {
    expect(hexOf([-128, -1, 0, 10, 127, 255])).toBe('80ff000a7fff');
  });

  it('no bytes are no digits', () => {
    expect(hexOf([])).toBe('');
  });
});
