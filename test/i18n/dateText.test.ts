import { instant } from '../../src/domain/time/instant';
import { dateText, dateTimeText, timeText } from '../../src/i18n/dateText';
import { fixedZone } from '../domain/time/fixedZone';

const SHANGHAI = fixedZone(480, 'Asia/Shanghai');

describe('dates in words', () => {
  test('a local date is never moved by a zone', () => {
    expect(dateText('zh-CN', '2026-03-02')).toBe('2026年3月2日');
    expect(dateText('en', '2026-12-31')).toBe('31 December 2026');
  });

  test('what is no date stays as it is', () => {
    expect(dateText('en', '')).toBe('');
    expect(dateText('zh-CN', '2026-13-01')).toBe('2026-13-01');
  });

  test('an instant is shown on the desk’s own clock', () => {
    const at = instant('2026-03-02T16:05:59Z');
    expect(dateTimeText('zh-CN', at, SHANGHAI)).toBe('2026年3月3日 00:05');
    expect(dateTimeText('en', at, SHANGHAI)).toBe('3 March 2026, 00:05');
    expect(timeText(at, fixedZone(-210))).toBe('12:35');
  });
});
