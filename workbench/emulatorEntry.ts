/** What `import … from 'loopdesk/emulator'` gives: the emulator, and the desk driven on it. */
export { openRuntime } from '../emulator/runtime';
export type * from '../emulator/kernel/runtimeContract';
export { openDesk } from './openDesk';
export type { DeskOptions, DrivenDesk, StaffPerson } from './openDesk';
export type { Feature } from './builtFiles';
export { RefusalError } from './deskMember';
export type { DeskMember } from './deskMember';
