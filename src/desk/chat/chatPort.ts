import type { ChatReply } from '../../domain/chat/chatOutcome';

export interface ChatPort {
  /** Posts JSON to a webhook. One call; never throws, since what Google says of a failed request names the address. */
  post(url: string, payload: string): ChatReply;
  /** Lets time pass. No call. */
  wait(ms: number): void;
}
