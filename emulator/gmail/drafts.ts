import type { World } from '../kernel/contract';
import type { SentMail } from '../kernel/runtimeContract';
import { type KeptMail, sentMail } from '../mail/keptMail';

/** A message that lies unsent in the mailbox of an account. */
export interface Draft {
  readonly id: string;
  readonly owner: string;
  message: KeptMail;
  /** Another one with every change, as in Gmail. */
  messageId: string;
}

interface Mailboxes {
  drafts: Draft[];
}

/** The drafts of every account, the oldest first. */
export function draftsOf(world: World): Mailboxes {
  return world.part('gmailDrafts', () => ({ drafts: [] as Draft[] }));
}

/** What lies unsent in the mailboxes of this world, the oldest first. */
export function unsentMails(world: World): readonly SentMail[] {
  return draftsOf(world).drafts.map(({ message }) => sentMail(message));
}
