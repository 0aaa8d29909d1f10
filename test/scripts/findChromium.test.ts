import { findChromium } from '../../scripts/findChromium.mjs';

describe('looking for a Chromium', () => {
  test('takes the one that CHROMIUM names', () => {
    expect(findChromium({ CHROMIUM: process.execPath })).toBe(process.execPath);
  });

  test('takes no other where CHROMIUM names one that is not there', () => {
    expect(findChromium({ CHROMIUM: '/nowhere/chromium' })).toBeUndefined();
  });
});
