/** One complaint at every stage of its way, each set up once from the stage before and opened as often as wanted. */
import { surveyLinksIn } from '../../workbench/driver/deskForms';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { OWNER, SUPERVISOR, WORKER } from './deskStaff';
import { registered, smallDesk, worldOf } from './worlds';

export type Stage =
  | 'empty'
  | 'assigned'
  | 'acknowledged'
  | 'inProgress'
  | 'onHold'
  | 'escalated'
  | 'proposed'
  | 'approved'
  | 'informed'
  | 'confirmed'
  | 'askedFor'
  | 'lowAnswered'
  | 'measureOpen'
  | 'measureDone';

type Step = readonly [before: Stage, step: (desk: DrivenDesk, ticketNo: string) => void];

const by =
  (mail: string, command: string, args: Readonly<Record<string, unknown>> = {}): Step[1] =>
  (desk, ticketNo) => {
    desk.as(mail).call(command, { ticketNo, ...args });
  };

const STEPS: Readonly<Record<Exclude<Stage, 'empty'>, Step>> = {
  assigned: ['empty', (desk) => registered(desk, 'Ada')],
  acknowledged: ['assigned', by(WORKER, 'acknowledge')],
  inProgress: ['acknowledged', by(WORKER, 'logProgress', { note: 'Looked at it.' })],
  onHold: ['inProgress', by(WORKER, 'hold', { waitingFor: 'customer', reason: 'Asked for the serial number.' })],
  escalated: ['inProgress', by(WORKER, 'escalate', { reason: 'Beyond me.', support: 'A developer.' })],
  proposed: ['inProgress', by(WORKER, 'proposeSolution', { solution: 'A new code.' })],
  approved: ['proposed', by(SUPERVISOR, 'reviewSolution', { approve: true })],
  informed: ['approved', by(WORKER, 'informCustomer', { channel: 'mail', note: 'Please try again.' })],
  confirmed: ['informed', by(WORKER, 'recordVerdict', { satisfied: true, comment: 'Thanks.' })],
  askedFor: [
    'confirmed',
    (desk) => {
      desk.advance('PT10M');
    },
  ],
  lowAnswered: [
    'askedFor',
    (desk) => {
      desk.submitForm('survey', { q1: 2, r1: 'Too slow.' }, surveyLinkOf(desk));
    },
  ],
  measureOpen: [
    'confirmed',
    by(SUPERVISOR, 'openMeasure', { measure: 'A second line.', owner: WORKER, dueOn: '2026-04-30' }),
  ],
  measureDone: ['measureOpen', by(WORKER, 'completeMeasure', { measureNo: 1, result: 'It stands.' })],
};

/** The number of the complaint, from `assigned` on. */
export const TICKET_NO = '20260302001';

const worlds = new Map<Stage, Promise<() => DrivenDesk>>();

/** The desk at a stage, its ticks idle. */
export function stage(wanted: Stage): Promise<() => DrivenDesk> {
  const world = worlds.get(wanted) ?? built(wanted);
  worlds.set(wanted, world);
  return world;
}

async function built(wanted: Stage): Promise<() => DrivenDesk> {
  if (wanted === 'empty') {
    const fresh = await smallDesk();
    fresh.advance('PT10M');
    return worldOf(fresh);
  }
  const [before, step] = STEPS[wanted];
  const desk = (await stage(before))();
  step(desk, TICKET_NO);
  // The customer's mails too: what they bring must not mix with what a case brings.
  desk.advance('PT5M');
  return worldOf(desk);
}

/** The link of the survey that went out last. */
export function surveyLinkOf(desk: DrivenDesk): string {
  return (
    desk
      .mails()
      .flatMap(({ body }) => surveyLinksIn(body))
      .at(-1) ?? ''
  );
}

/** Types a value of a setting. */
export function set(desk: DrivenDesk, setting: string, value: string): void {
  desk.as(OWNER).edit('settings', setting, 'value', value);
}
