/** Killing what a customer sends on its way, at every call: on the page, and where the desk takes it in. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { SUPERVISOR, WORKER } from './deskStaff';
import { testKilled } from './killed';
import { tokenIn, visited } from './pageVisits';
import { registered, smallDesk, worldOf } from './worlds';

const FEATURES = ['customerPage'] as const;
const SLOT_MS = 5 * 60_000;
let told: () => DrivenDesk;

const sends = (desk: DrivenDesk, requestId: string, kind: string, text: string): unknown =>
  visited(desk, tokenIn(desk), { requestId, kind, attempt: 1, text });
const inbox = (desk: DrivenDesk): unknown => desk.rows('inbox').map(({ kind, state, text }) => [kind, state, text]);

beforeAll(async () => {
  const desk = await smallDesk({ features: FEATURES });
  const ticketNo = registered(desk, 'Ada');
  desk.as(WORKER).call('acknowledge', { ticketNo });
  desk.as(WORKER).call('proposeSolution', { ticketNo, solution: 'A new code.' });
  desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
  desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'mail', note: 'Please try again.' });
  desk.advance('PT15M');
  // A tick that looks into the inbox comes every second time.
  if (Math.floor(desk.now() / SLOT_MS) % 2 === 0) desk.advance('PT5M');
  told = worldOf(desk, FEATURES);
});

describe('what a customer sends, killed at any call,', () => {
  testKilled(() => ({
    world: told,
    features: FEATURES,
    act: (desk) => sends(desk, 'request-1', 'notSatisfied', 'Still locked out.'),
    look: inbox,
    isDeskToFinish: (desk) => desk.rows('inbox').length > 0,
  }));
});

describe('a tick that takes in several things that one customer sent, killed at any call,', () => {
  testKilled(() => ({
    world: () => {
      const desk = told();
      sends(desk, 'request-1', 'said', 'One thing first.');
      sends(desk, 'request-2', 'notSatisfied', 'Still locked out.');
      sends(desk, 'request-3', 'said', 'And another.');
      return desk;
    },
    features: FEATURES,
    act: (desk) => desk.runtime.run('tick'),
    look: inbox,
    isDeskToFinish: () => true,
  }));
});
