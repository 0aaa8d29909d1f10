/** What `import … from 'loopdesk/emulator'` gives: the emulator, and the desk driven on it. */
export { openRuntime } from '../emulator/runtime';
export type * from '../emulator/kernel/runtimeContract';
export type * from '../emulator/kernel/views';
export { openDesk } from './driver/openDesk';
export type { DeskOptions, DrivenDesk, StaffPerson } from './driver/openDesk';
export type { Feature } from './driver/builtFiles';
export { RefusalError } from './driver/deskMember';
export type { DeskMember } from './driver/deskMember';
