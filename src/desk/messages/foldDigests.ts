/** Messages that go out as one mail: what piled up for somebody over night, and everything of that kind when the day's quota runs low. */
import { chatNameIn } from '../chat/chats';
import { wasHeld } from './heldForHours';
import type { Template } from './messages';
import type { Claim } from './outbox';

/** Messages that go out together, first the one under whose key they do; mostly one. */
export type Envelope = readonly [Claim, ...Claim[]];

/** What a colleague can read as a line of a list. A dispatch carries a customer's contact and a survey its link: they go alone. */
const FOLDED: readonly Template[] = [
  'copy',
  'nobodyToAssign',
  'warning',
  'breach',
  'escalation',
  'evaluated',
  'reviewWanted',
  'returned',
  'approved',
  'reopened',
  'lowScore',
  'customerWrote',
  'measure',
  'measureDue',
  'measureOverdue',
  'measureVerify',
  'maintenanceDue',
  'maintenanceOverdue',
];

/**
 * Puts messages into envelopes, in the order given. Critical ones always go alone.
 * @param isScarce whether few recipients are left of the day's quota: then every mail that can be folded is
 */
export function foldDigests(claims: readonly Claim[], isScarce: boolean): readonly Envelope[] {
  const envelopes: [Claim, ...Claim[]][] = [];
  const digests = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const { message } = claim;
    const isMail = chatNameIn(message.to) === null;
    const folds = isFolded(message) && ((isScarce && isMail) || wasHeld(message));
    const readers = `${message.to}/${message.cc}`;
    const digest = folds ? digests.get(readers) : undefined;
    if (digest) digest.push(claim);
    else {
      const envelope: [Claim, ...Claim[]] = [claim];
      envelopes.push(envelope);
      if (folds) digests.set(readers, envelope);
    }
  }
  return envelopes;
}

/** A group is told nothing that only one reader may know. */
function isFolded({ importance, template, to, ticketNo }: Claim['message']): boolean {
  // A digest is about tickets and maintenance.
  if (ticketNo === '' && template.startsWith('measure')) return false;
  return importance !== 'critical' && (chatNameIn(to) !== null || (FOLDED as readonly string[]).includes(template));
}
