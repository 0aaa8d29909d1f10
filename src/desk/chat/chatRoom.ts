/** How many messages a group may be sent now. */
import { CHAT } from '../../domain/chat/chatService';
import type { Instant } from '../../domain/time/instant';
import { MINUTE_MS } from '../../domain/time/instant';
import type { Desk } from '../desk';
import type { ChatResult } from './chats';

/** Messages that one run sends to a group, so that it ends well within six minutes. */
const MOST_A_RUN = 30;

/** Messages that still count against the group's minute. */
export function sentLately(last: ChatResult | undefined, now: Instant): number {
  return last !== undefined && now - last.at < MINUTE_MS ? last.within : 0;
}

/**
 * Counts messages that one run takes on for each group: no more than the service takes in a minute, less what went there just now.
 * @returns takes the name of a group, and says whether one more may go there
 */
export function chatRoom({
  chats,
  chatResults,
  now,
}: Pick<Desk, 'chats' | 'chatResults' | 'now'>): (name: string) => boolean {
  const left = new Map(
    chats.map(({ name, service }) => [
      name,
      Math.min(MOST_A_RUN, CHAT[service].perMinute) - sentLately(chatResults[name], now),
    ]),
  );
  return (name) => {
    const room = left.get(name) ?? 0;
    left.set(name, room - 1);
    return room > 0;
  };
}
