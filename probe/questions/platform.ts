import { type AskedByScript, outcomes, plain } from '../askedByScript';
import type { Json } from '../question';

/** A quarter past four in the afternoon of 2 March 2026 in Shanghai, a Monday. */
const INSTANT = new Date('2026-03-02T08:15:30.045Z');

const PATTERNS = [
  'yyyy-MM-dd HH:mm:ss',
  'YYYY',
  'yy/M/d',
  'EEE',
  'EEEE',
  'MMM',
  'MMMM',
  'h:mm a',
  'u',
  'w',
  'D',
  'SSS',
  'Z',
  'X',
  'XXX',
  'z',
  'zzzz',
  "yyyy'T'HH''mm",
  'G',
  'k',
  'K',
];

const GLOBALS = [
  'Intl',
  'setTimeout',
  'queueMicrotask',
  'URL',
  'TextEncoder',
  'fetch',
  'atob',
  'crypto',
  'performance',
  'structuredClone',
  'WebAssembly',
];

const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');

/** Makes a trigger and takes it away again. */
function made(
  build: (clock: GoogleAppsScript.Script.ClockTriggerBuilder) => GoogleAppsScript.Script.ClockTriggerBuilder,
) {
  return () => {
    const trigger = build(ScriptApp.newTrigger('probeOnce').timeBased()).create();
    ScriptApp.deleteTrigger(trigger);
  };
}

export const PLATFORM_QUESTIONS: readonly AskedByScript[] = [
  {
    id: 'every-hours',
    asked: 'Which numbers does everyHours take, and what is said of others?',
    how: 'everyHours(n).create(), deleted at once',
    difference: 'every-hours-values',
    ask: () =>
      outcomes(
        Object.fromEntries(
          [0, 1, 2, 3, 4, 6, 8, 12, 24].map((hours) => [String(hours), made((clock) => clock.everyHours(hours))]),
        ),
      ),
  },
  {
    id: 'trigger-refusals',
    asked: 'In which words are other triggers refused?',
    how: 'everyMinutes, atHour and inTimezone with values that do not exist',
    difference: 'trigger-messages',
    ask: () =>
      outcomes({
        'everyMinutes(7)': made((clock) => clock.everyMinutes(7)),
        'everyMinutes(5)': made((clock) => clock.everyMinutes(5)),
        'atHour(24)': made((clock) => clock.everyDays(1).atHour(24)),
        "inTimezone('Nowhere/Land')": made((clock) => clock.everyDays(1).atHour(3).inTimezone('Nowhere/Land')),
      }),
  },
  {
    id: 'property-limits',
    asked: 'What is said of values and keys that are too long?',
    how: 'setProperty of 9 KB, of 9 KB and one byte, and of long keys',
    difference: 'property-limits-text',
    ask: () => {
      const store = PropertiesService.getDocumentProperties();
      const result = outcomes({
        '9216 bytes': () => {
          store.setProperty('probe-limit', 'x'.repeat(9216));
        },
        '9217 bytes': () => {
          store.setProperty('probe-limit', 'x'.repeat(9217));
        },
        '9217 bytes in Chinese': () => {
          store.setProperty('probe-limit', '字'.repeat(3073));
        },
      });
      store.deleteProperty('probe-limit');
      return result;
    },
  },
  {
    id: 'property-values',
    asked: 'Which text do numbers, truth values and nothing become in a property?',
    how: 'setProperty and getProperty',
    difference: 'property-values-as-text',
    ask: () => {
      const store = PropertiesService.getDocumentProperties();
      const kept = (value: unknown) => () => {
        store.setProperty('probe-value', value as string);
        return store.getProperty('probe-value');
      };
      const result = outcomes({ one: kept(1), fraction: kept(1.5), truth: kept(true), empty: kept('') });
      store.deleteProperty('probe-value');
      return result;
    },
  },
  {
    id: 'date-patterns',
    asked: 'What does Utilities.formatDate write for each pattern?',
    how: 'one instant in Asia/Shanghai and in America/New_York',
    difference: 'format-date-patterns',
    ask: () =>
      Object.fromEntries(
        PATTERNS.filter((pattern) => !pattern.includes('z')).map((pattern) => [
          pattern,
          [
            Utilities.formatDate(INSTANT, 'Asia/Shanghai', pattern),
            Utilities.formatDate(INSTANT, 'America/New_York', pattern),
          ],
        ]),
      ),
  },
  {
    id: 'date-zones',
    asked: 'What becomes of zones that do not exist, and how are zones named?',
    how: 'formatDate with z and zzzz, and with made-up zones',
    difference: 'format-date-zone',
    ask: () =>
      outcomes({
        short: () => Utilities.formatDate(INSTANT, 'Asia/Shanghai', 'z'),
        long: () => Utilities.formatDate(INSTANT, 'Asia/Shanghai', 'zzzz'),
        newYork: () => Utilities.formatDate(INSTANT, 'America/New_York', 'z'),
        unknown: () => Utilities.formatDate(INSTANT, 'Nowhere/Land', 'HH:mm'),
        offset: () => Utilities.formatDate(INSTANT, 'GMT+8', 'HH:mm'),
      }),
  },
  {
    id: 'digests',
    asked: 'Which bytes do digest, HMAC and Base64 give, with and without a charset?',
    how: 'SHA-256, MD5, HMAC-SHA-256 and base64Encode of ASCII and Chinese',
    difference: 'default-charset',
    ask: () => {
      const { SHA_256, MD5 } = Utilities.DigestAlgorithm;
      const { UTF_8, US_ASCII } = Utilities.Charset;
      return outcomes({
        ascii: () => hex(Utilities.computeDigest(SHA_256, 'loop')),
        utf8: () => hex(Utilities.computeDigest(SHA_256, '闭环', UTF_8)),
        usAscii: () => hex(Utilities.computeDigest(SHA_256, '闭环', US_ASCII)),
        without: () => hex(Utilities.computeDigest(SHA_256, '闭环')),
        md5: () => hex(Utilities.computeDigest(MD5, 'loop')),
        hmac: () => hex(Utilities.computeHmacSha256Signature('loop', 'key')),
        hmacWithout: () => hex(Utilities.computeHmacSha256Signature('闭环', '钥匙')),
        hmacUtf8: () => hex(Utilities.computeHmacSha256Signature('闭环', '钥匙', UTF_8)),
        base64: () => Utilities.base64Encode('闭环'),
        base64Utf8: () => Utilities.base64Encode('闭环', UTF_8),
      });
    },
  },
  {
    id: 'language-globals',
    asked: 'Which globals has the language: Intl, timers, URL and the like?',
    how: 'typeof each',
    difference: 'realm-of-this-node',
    ask: () => Object.fromEntries(GLOBALS.map((name) => [name, typeof (Reflect.get(globalThis, name) as unknown)])),
  },
  {
    id: 'intl-zones',
    asked: 'Does Intl know time zones and Chinese?',
    how: 'DateTimeFormat in Asia/Shanghai, and toLocaleString',
    difference: 'intl-present',
    ask: () =>
      outcomes({
        zone: () =>
          typeof Intl === 'undefined'
            ? 'no Intl'
            : new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Shanghai', hour: '2-digit', hourCycle: 'h23' }).format(
                INSTANT,
              ),
        chinese: () => INSTANT.toLocaleDateString('zh-CN', { timeZone: 'Asia/Shanghai' }),
        number: () => (1234567.5).toLocaleString('en-US'),
      }),
  },
  {
    id: 'newer-methods',
    asked: 'Which newer methods has the language?',
    how: 'whether lists, texts and objects have them',
    difference: 'realm-of-this-node',
    isMeasured: true,
    ask: () => {
      const has = (holder: object, names: readonly string[]): Json =>
        Object.fromEntries(names.map((name) => [name, name in holder]));
      return {
        list: has(Array.prototype, ['at', 'findLast', 'toSorted']),
        text: has(String.prototype, ['at', 'replaceAll', 'isWellFormed']),
        object: has(Object, ['hasOwn', 'groupBy']),
      };
    },
  },
  {
    id: 'person-at-menu',
    asked: 'Is the person known who clicks a menu entry?',
    how: 'whether getActiveUser and getEffectiveUser have an address',
    difference: 'who-is-at-the-keyboard',
    ask: () => [
      Session.getActiveUser().getEmail() !== '',
      Session.getActiveUser().getEmail() === Session.getEffectiveUser().getEmail(),
    ],
  },
  {
    id: 'error-names',
    asked: 'Of what name and class are errors of a service?',
    how: 'name and instanceof of what a failing call throws',
    difference: 'service-error-class',
    ask: ({ tab }) => {
      try {
        tab.getRange(0, 1);
        return 'nothing thrown';
      } catch (error) {
        return [error instanceof Error, plain(Reflect.get(Object(error), 'name'))];
      }
    },
  },
];
