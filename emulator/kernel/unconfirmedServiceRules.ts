import type { Difference } from './difference';

/** Rules of locks, triggers, properties and dates that the emulator follows and nobody has confirmed: the platform probe asks for each. */
export const UNCONFIRMED_SERVICE_RULES: readonly Difference[] = [
  {
    id: 'trigger-messages',
    about: 'ClockTriggerBuilder.everyMinutes, atHour, inTimezone',
    emulator:
      'Refuses a value that does not exist in words of its own, but for everyMinutes, whose words have been seen.',
    google: 'Refuses them; the wording is not documented.',
    source: 'https://developers.google.com/apps-script/reference/script/clock-trigger-builder',
    confirmed: false,
  },
  {
    id: 'lock-messages',
    about: 'Lock.waitLock',
    emulator: '“Lock timeout: another process was holding the lock for too long.”',
    google: 'Throws; the words have been seen, not documented.',
    source: 'https://developers.google.com/apps-script/reference/lock/lock#waitLock(Integer)',
    confirmed: false,
  },
  {
    id: 'release-without-flush',
    about: 'Lock.releaseLock',
    emulator: 'What was written under the lock and not flushed is not seen by who gets it next.',
    google: 'Says to flush before releasing; whether it flushes by itself is not said.',
    source: 'https://developers.google.com/apps-script/reference/lock/lock#releaseLock()',
    confirmed: false,
  },
  {
    id: 'property-values-as-text',
    about: 'Properties.setProperty of a number or a truth value',
    emulator: 'Kept as String(value) gives it: 1 is “1”.',
    google: 'Takes texts by the reference; “1.0” has been seen with the old runtime.',
    source: 'https://developers.google.com/apps-script/reference/properties/properties#setProperty(String,String)',
    confirmed: false,
  },
  {
    id: 'format-date-patterns',
    about: 'Utilities.formatDate',
    emulator:
      'Patterns as SimpleDateFormat has them in English; weeks begin on Sunday, the week of 1 January is the first.',
    google: 'Patterns of SimpleDateFormat; the language of names and the count of weeks are not said.',
    source: 'https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)',
    confirmed: false,
  },
  {
    id: 'intl-present',
    about: 'Intl, toLocaleString with a locale',
    emulator: 'There, with all zones and languages of this Node.',
    google: 'Not on the list of what is missing; nobody has said that it is there.',
    source: 'https://developers.google.com/apps-script/guides/v8-runtime',
    confirmed: false,
  },
  {
    id: 'service-error-class',
    about: 'Errors of services',
    emulator: 'Are an Error of the script, and called “Exception”.',
    google: 'Seen so in logs; not documented.',
    source: 'unconfirmed',
    confirmed: false,
  },
];
