import { judgeDateOrder } from '../../../src/domain/importing/judgeDateOrder';
import { orderTold, writtenMinute, writtenTime } from '../../../src/domain/importing/writtenTime';
import { instant } from '../../../src/domain/time/instant';

const at = (date: string, minuteOfDay = 0) => ({ date, minuteOfDay });

test.each([
  ['2024/3/5', at('2024-03-05')],
  ['2024-03-05', at('2024-03-05')],
  ['2024.3.5 9:07', at('2024-03-05', 547)],
  ['2024-03-05 14:05:59', at('2024-03-05', 845)],
  ['2024-03-05T14:05', at('2024-03-05', 845)],
  ['2024年3月5日', at('2024-03-05')],
  ['2024年3月5日 14:05', at('2024-03-05', 845)],
  ['2024年3月5日14时5分', at('2024-03-05', 845)],
  ['2024年3月5日 星期二 下午2:05', at('2024-03-05', 845)],
  ['2024年3月5号 14点', at('2024-03-05', 840)],
  ['2024/3/5 上午12:05', at('2024-03-05', 5)],
  ['２０２４／３／５　１４：０５', at('2024-03-05', 845)],
  ['20240305', at('2024-03-05')],
  ['202403051405', at('2024-03-05', 845)],
  ['5 Mar 2024', at('2024-03-05')],
  ['5-Mar-24', at('2024-03-05')],
  ['Tue, 5th March 2024 2:05 pm', at('2024-03-05', 845)],
  ['March 5, 2024', at('2024-03-05')],
  ['Mar 5, 2024 12:05 AM', at('2024-03-05', 5)],
  ['45356', at('2024-03-05')],
  ['45356.5868055556', at('2024-03-05', 845)],
  ['2024-02-29', at('2024-02-29')],
  ['29/2/2024', at('2024-02-29')],
  ['2024-03-05T14:05:00+08:00', instant('2024-03-05T06:05:00Z')],
  ['2024-03-05T14:05:00.123Z', instant('2024-03-05T14:05:00.123Z')],
  ['2024-03-05 14:05:00 +0800', instant('2024-03-05T06:05:00Z')],
])('reads %s', (cell, expected) => {
  expect(writtenTime(cell, 'dayFirst')).toEqual(expected);
});

test.each([
  '',
  'soon',
  '2023-02-29',
  '2024/13/5',
  '31/4/2024',
  '3月5日',
  '12345',
  '99999',
  '13800138000',
  '2024-03-05 25:00',
  '2024-03-05 call back',
  '2024-03-05 2024-03-06',
  '1.5',
])('does not take %p for a date', (cell) => {
  expect(writtenTime(cell, 'dayFirst')).toBeNull();
});

test('reads two numbers before the year in the order asked for, unless one of them cannot be a month', () => {
  expect(writtenTime('3/5/2024', 'dayFirst')).toEqual(at('2024-05-03'));
  expect(writtenTime('3/5/2024', 'monthFirst')).toEqual(at('2024-03-05'));
  expect(writtenTime('13/5/2024', 'monthFirst')).toEqual(at('2024-05-13'));
  expect(writtenTime('5/13/2024', 'dayFirst')).toEqual(at('2024-05-13'));
  expect(writtenTime('5.3.24 7:30 PM', 'dayFirst')).toEqual(at('2024-03-05', 1170));
  expect(['13/5/2024', '5/13/2024', '3/5/2024', '2024/3/5', '40/5/2024'].map(orderTold)).toEqual([
    'dayFirst',
    'monthFirst',
    'either',
    null,
    null,
  ]);
});

test('reads a time that stands alone', () => {
  expect(['14:05', '9:07:30', '下午2点05分', '2 pm', '14'].map(writtenMinute)).toEqual([845, 547, 845, 840, null]);
});

test('judges the order of a column by the dates that can be read in one way only', () => {
  expect(judgeDateOrder(['3/5/2024', '13/5/2024', ''], 'monthFirst')).toEqual({
    order: 'dayFirst',
    isSure: true,
    against: 0,
    ambiguous: 1,
  });
  expect(judgeDateOrder(['5/13/2024', '5/14/2024', '13/5/2024'], 'dayFirst')).toMatchObject({
    order: 'monthFirst',
    against: 1,
  });
});

test('judges it by the order of the rows where every date can be read in both ways, and says that it is not sure', () => {
  expect(judgeDateOrder(['1/2/2024', '2/2/2024', '3/2/2024', '1/3/2024', '2/3/2024'], 'monthFirst')).toMatchObject({
    order: 'dayFirst',
    isSure: false,
    ambiguous: 5,
  });
  expect(judgeDateOrder(['1/2/2024'], 'monthFirst')).toMatchObject({ order: 'monthFirst', isSure: false });
  expect(judgeDateOrder(['2024-01-02'], 'dayFirst')).toMatchObject({ order: 'dayFirst', ambiguous: 0 });
});
