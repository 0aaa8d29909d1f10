/** Saying the messages of one run in team chats, at the pace that each service takes them. */
import type { ChatOutcome } from '../../domain/chat/chatOutcome';
import { chatOutcome } from '../../domain/chat/chatOutcome';
import { chatRequest } from '../../domain/chat/chatRequest';
import { CHAT } from '../../domain/chat/chatService';
import type { Instant } from '../../domain/time/instant';
import type { Desk } from '../desk';
import type { OutboxRow } from '../messages/outbox';
import { sentLately } from './chatRoom';
import type { Chat, ChatResult } from './chats';
import { chatNameIn } from './chats';
import { composeChat } from './composeChat';
import { keepChatResults } from './keepChats';

/** `later`: the group had enough for now, and nothing was sent. */
type Said = ChatOutcome | 'later';

export interface ChatRound {
  say(messages: readonly OutboxRow[]): Said;
  /** Keeps what came of it, where anything was said. One write. */
  keep(): void;
}

/** Opens a round. Each message costs one call, and a wait where the service wants one. */
export function chatRound(desk: Desk): ChatRound {
  const results = new Map<string, ChatResult>();
  const full = new Set<string>();
  return {
    say(messages) {
      const name = chatNameIn(messages[0]?.to ?? '') ?? '';
      const chat = desk.chats.find((one) => one.name === name);
      if (!chat) return { trouble: 'refused', code: 'group removed' };
      if (full.has(name)) return 'later';
      const result = saidIn(desk, chat, composeChat(desk, messages), results.get(name) ?? desk.chatResults[name]);
      results.set(name, result);
      if (result.trouble === 'tooFast') full.add(name);
      return result;
    },
    keep() {
      if (results.size > 0) keepChatResults(desk.ports.memory, results);
    },
  };
}

/**
 * Says a text in a group. One call.
 * @param before what came of the message before it
 */
export function saidIn(desk: Desk, chat: Chat, text: string, before: ChatResult | undefined): ChatResult {
  const { chat: port, now, hmac } = desk.ports;
  keepDistance(desk, chat, before);
  const at: Instant = now();
  const { url, payload } = chatRequest(chat, text, at, hmac);
  const outcome = chatOutcome(chat.service, port.post(url, payload));
  if (outcome.trouble !== null) desk.ports.say(`chat: a message was not taken: ${outcome.code}`);
  return { ...outcome, at, within: sentLately(before, at) + 1 };
}

function keepDistance({ ports }: Desk, { service }: Chat, before: ChatResult | undefined): void {
  const wait = before === undefined ? 0 : before.at + CHAT[service].gapMs - ports.now();
  if (wait > 0) ports.chat.wait(Math.min(wait, CHAT[service].gapMs));
}
