/** What the commands of team chats answer. */
import type { ChatTrouble } from '../../domain/chat/chatOutcome';
import type { ChatServiceId, ChatTopic } from '../../domain/chat/chatService';

/** A group of a team chat as anybody may see it: its address and secret are in no answer. */
export interface ChatGroup {
  readonly name: string;
  readonly service: ChatServiceId;
  readonly topics: readonly ChatTopic[];
  readonly isSigned: boolean;
  /** What came of the last message; null where there was none. `trouble` is null where it arrived. */
  readonly last: { readonly at: number; readonly trouble: ChatTrouble | null; readonly code: string } | null;
}

export interface ChatGroups {
  /** Whether this build may reach team chats at all. */
  readonly isBuilt: boolean;
  readonly services: readonly ChatServiceId[];
  readonly topics: readonly ChatTopic[];
  readonly groups: readonly ChatGroup[];
}

export interface ChatTested {
  readonly name: string;
  /** Null where the test arrived. */
  readonly trouble: ChatTrouble | null;
  readonly code: string;
}
