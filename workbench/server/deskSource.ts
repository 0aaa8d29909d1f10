/** Where the workbench's desk comes from: a freshly set-up sample desk, or a saved one. */
import { openRuntime } from '../../emulator/runtime';
import { ALL_FEATURES, builtFiles } from '../driver/builtFiles';
import { deskRows } from '../driver/deskRows';
import type { DeskOptions } from '../driver/openDesk';
import { DEFAULT_OWNER } from '../driver/openDesk';
import { busyDesk } from '../sample/busyDesk';
import { sampleDesk } from '../sample/sampleDesk';
import { deskTour } from '../tour/deskTour';
import type { DeskSource } from './desk';

const SHANGHAI = 'Asia/Shanghai';

/** Every feature but one: the mailbox of the workbench is a list, in which mails of one subject cannot be told apart. */
const FEATURES = ALL_FEATURES.filter((name) => name !== 'mailThreads');

/** The source of desks of one pack and language, with nearly every feature, so that people can try it. */
export function deskSource(options: {
  readonly language: 'zh-CN' | 'en';
  readonly pack: NonNullable<DeskOptions['pack']>;
  /** Two days of work behind it. */
  readonly isBusy?: boolean;
}): DeskSource {
  return {
    fresh: async (language = options.language) =>
      (await (options.isBusy === true ? busyDesk : sampleDesk)({ ...options, language, features: FEATURES })).runtime,
    restore: (saved) => Promise.resolve(openRuntime({ files: builtFiles(FEATURES), from: saved })),
    accounts(runtime) {
      const staff = deskRows(runtime, 'staff').map((row) => ({ mail: String(row['mail']), name: String(row['name']) }));
      const owner = staff.find(({ mail }) => mail === DEFAULT_OWNER) ?? { mail: DEFAULT_OWNER, name: DEFAULT_OWNER };
      return [owner, ...staff.filter(({ mail }) => mail !== DEFAULT_OWNER)];
    },
    nextDueAt(runtime) {
      const now = runtime.now();
      const dues = deskRows(runtime, 'tickets').map((row) => Date.parse(String(row['nextDueAt'])));
      return dues.filter((at) => at > now).sort((one, other) => one - other)[0] ?? null;
    },
    timeZone(runtime) {
      const zone = deskRows(runtime, 'settings').find((row) => row['setting'] === 'timeZone')?.['value'];
      return typeof zone === 'string' && zone !== '' ? zone : SHANGHAI;
    },
    language(runtime) {
      const language = deskRows(runtime, 'settings').find((row) => row['setting'] === 'language')?.['value'];
      return language === 'en' || language === 'zh-CN' ? language : null;
    },
    tour: deskTour,
  };
}
