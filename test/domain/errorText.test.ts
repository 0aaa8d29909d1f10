import { errorText } from '../../src/domain/errorText';

describe('What was thrown, in words', () => {
  it('is the message of an error, without its name', () => {
    expect(errorText(new RangeError('too far'))).toBe('too far');
  });

  it('is whatever else was thrown, as text', () => {
    expect([errorText('gone'), errorText(undefined)]).toEqual(['gone', 'undefined']);
  });
});
