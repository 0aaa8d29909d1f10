/** Many desks from one: a world is set up once, saved, and opened again for every case, so that each begins alike. */
import { openRuntime } from '../../emulator/runtime';
import { builtFiles } from '../../workbench/driver/builtFiles';
import type { DeskOptions, DrivenDesk } from '../../workbench/driver/openDesk';
import { driven, openDesk } from '../../workbench/driver/openDesk';
import { REGISTRAR, staffOf, SUPERVISOR, WORKER } from './deskStaff';

export const DEPARTMENT = 'Technical department';

/** A rapid-response desk in English on a Monday morning. */
export function smallDesk(options: DeskOptions = {}): Promise<DrivenDesk> {
  return openDesk({
    pack: 'rapid-response',
    language: 'en',
    startAt: '2026-03-02T09:00:00+08:00',
    people: staffOf('en', DEPARTMENT, 'Operations'),
    ...options,
  });
}

/** What is built into a desk that is opened anew, unless a test says otherwise: without a group, chat costs nothing. */
export const BUILT_IN: NonNullable<DeskOptions['features']> = ['chat'];

/** The world of a desk, to be opened as often as wanted, with what is built into it. */
export function worldOf(desk: DrivenDesk, features = BUILT_IN): () => DrivenDesk {
  const from = desk.runtime.save();
  const files = builtFiles(features);
  return () => driven(openRuntime({ files, from }));
}

/** A complaint as the registrar types it; `name` keeps it apart from others. */
export function complaintOf(name: string): Readonly<Record<string, unknown>> {
  return {
    channel: 'phone',
    customer: { name, phone: '+44 20 7946 0958', mail: `${name.toLowerCase()}@example.org` },
    category1: 'Technical fault',
    category2: 'Cannot log in',
    description: `${name} cannot get in.`,
    requestId: `register/${name}`,
  };
}

/** Registers a complaint and returns its number. */
export function registered(desk: DrivenDesk, name: string): string {
  return desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', complaintOf(name)).ticketNo;
}

/** Registers a complaint and brings it to the customer's satisfied verdict. */
export function confirmed(desk: DrivenDesk, complaint: Readonly<Record<string, unknown>>): string {
  const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', complaint);
  desk.as(WORKER).call('acknowledge', { ticketNo });
  desk.as(WORKER).call('proposeSolution', { ticketNo, solution: 'A new code.' });
  desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
  desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'phone', note: 'Please try again.' });
  desk.as(WORKER).call('recordVerdict', { ticketNo, satisfied: true });
  return ticketNo;
}
