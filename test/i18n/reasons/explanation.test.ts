import type { ClockLine } from '../../../src/domain/clocks/explainClock';
import { instant } from '../../../src/domain/time/instant';
import { localDate } from '../../../src/domain/time/localDate';
import { explanationLine } from '../../../src/i18n/reasons/explanation';
import { fixedZone } from '../../domain/time/fixedZone';

const SHANGHAI = fixedZone(480, 'Asia/Shanghai');
const at = (time: string) => instant(`2026-03-${time}+08:00`);
const date = localDate('2026-03-02');

test.each<[ClockLine, string, string]>([
  [
    { kind: 'start', at: at('02T09:00'), event: 'registered' },
    '2026年3月2日 09:00 开始计时（登记）',
    '2 March 2026, 09:00: started (Registered)',
  ],
  [
    { kind: 'target', priority: '1', target: { minutes: 240 }, minutes: 240 },
    '时限 4 小时，合工作时间 240 分钟',
    'Target 4 h, which is 240 min of working time',
  ],
  [
    { kind: 'targetUnknown' },
    '时限取决于优先级，定级后得出',
    'The target depends on the priority and is known after triage',
  ],
  [
    { kind: 'window', from: at('02T09:00'), to: at('02T12:00'), date, minutes: 180 },
    '2026年3月2日 09:00–12:00，计 180 分钟',
    '2 March 2026, 09:00–12:00: 180 min counted',
  ],
  [
    { kind: 'window', from: at('02T09:00'), to: at('03T00:00'), date, minutes: 900 },
    '2026年3月2日 09:00–24:00，计 900 分钟',
    '2 March 2026, 09:00–24:00: 900 min counted',
  ],
  [
    { kind: 'window', from: at('02T21:00'), to: at('03T02:00'), date, minutes: 300 },
    '2026年3月2日 21:00–2026年3月3日 02:00，计 300 分钟',
    '2 March 2026, 21:00–3 March 2026, 02:00: 300 min counted',
  ],
  [
    { kind: 'pause', from: at('02T10:00'), to: at('02T11:00'), minutes: 60 },
    '2026年3月2日 10:00 至 2026年3月2日 11:00 暂停，不计 60 分钟',
    '2 March 2026, 10:00 to 2 March 2026, 11:00: paused, 60 min not counted',
  ],
  [
    { kind: 'pause', from: at('02T10:00'), to: null, minutes: 60 },
    '2026年3月2日 10:00 起暂停，至今不计 60 分钟',
    '2 March 2026, 10:00: paused until now, 60 min not counted',
  ],
  [{ kind: 'holiday', date }, '2026年3月2日 节假日，不计', '2 March 2026: holiday, not counted'],
  [{ kind: 'makeUpDay', date }, '2026年3月2日 调休上班，计入', '2 March 2026: make-up working day, counted'],
  [{ kind: 'specialHours', date }, '2026年3月2日 按特殊工作时间计', '2 March 2026: special hours'],
  [{ kind: 'warn', at: at('02T12:00') }, '2026年3月2日 12:00 预警', '2 March 2026, 12:00: warning'],
  [{ kind: 'due', at: at('02T13:00') }, '2026年3月2日 13:00 截止', '2 March 2026, 13:00: due'],
  [
    { kind: 'paused', since: at('02T10:00'), leftMinutes: 30 },
    '2026年3月2日 10:00 起暂停计时，剩余 30 分钟',
    'Paused since 2 March 2026, 10:00, 30 min left',
  ],
  [
    { kind: 'stop', at: at('02T12:30'), event: 'responded', status: 'met' },
    '2026年3月2日 12:30 停止计时（首次响应），按时完成',
    '2 March 2026, 12:30: stopped (First response), met',
  ],
])('the line %j', (line, chinese, english) => {
  expect(explanationLine('zh-CN', line, SHANGHAI)).toBe(chinese);
  expect(explanationLine('en', line, SHANGHAI)).toBe(english);
});
