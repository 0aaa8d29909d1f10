/** The groups of team chats that the desk speaks to. Addresses and secrets are kept in the document's properties and shown to nobody again. */
import type { ChatOutcome } from '../../domain/chat/chatOutcome';
import type { ChatServiceId, ChatTopic } from '../../domain/chat/chatService';
import type { Instant } from '../../domain/time/instant';

export interface Chat {
  readonly name: string;
  readonly service: ChatServiceId;
  readonly url: string;
  readonly secret: string;
  readonly topics: readonly ChatTopic[];
}

/** What came of the last message to a group. */
export interface ChatResult extends ChatOutcome {
  readonly at: Instant;
  /** Messages sent in the minute up to `at`. */
  readonly within: number;
}

/** Stand before the name of a group where the document's properties keep it, and what came of its last message. */
export const CHAT_KEY = 'chat.';
export const RESULT_KEY = 'chatResult.';

/** Stands before the name of a group where the outbox names a reader. */
const ADDRESSEE = 'chat:';

/** The reader of the outbox that stands for a group. */
export function chatAddressee(name: string): string {
  return ADDRESSEE + name;
}

/** The name of the group that a reader of the outbox stands for; null for a mail address. */
export function chatNameIn(addressee: string): string | null {
  return addressee.startsWith(ADDRESSEE) ? addressee.slice(ADDRESSEE.length) : null;
}

/** The groups among what the desk remembers, by name. No call. */
export function chatsIn(values: Readonly<Record<string, string>>): readonly Chat[] {
  return Object.entries(values)
    .filter(([key, value]) => key.startsWith(CHAT_KEY) && value !== '')
    .map(([, value]) => JSON.parse(value) as Chat)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What came of the last message to each group, by name. No call. */
export function chatResultsIn(values: Readonly<Record<string, string>>): Readonly<Record<string, ChatResult>> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([key, value]) => key.startsWith(RESULT_KEY) && value !== '')
      .map(([key, value]) => [key.slice(RESULT_KEY.length), JSON.parse(value) as ChatResult]),
  );
}
