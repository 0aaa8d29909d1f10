/** Keeping and forgetting the groups of team chats. */
import type { MemoryPort } from '../memoryPort';
import type { Chat, ChatResult } from './chats';
import { CHAT_KEY, RESULT_KEY } from './chats';

/** Keeps a group. One write, so that a run cut off keeps all of it or nothing. */
export function keepChat(memory: MemoryPort, chat: Chat): void {
  memory.write({ [CHAT_KEY + chat.name]: JSON.stringify(chat) });
}

/** Forgets a group with its address and secret. */
export function forgetChat(memory: MemoryPort, name: string): void {
  memory.forget([CHAT_KEY + name, RESULT_KEY + name]);
}

/** Keeps what came of messages, by the name of the group. One write. */
export function keepChatResults(memory: MemoryPort, results: ReadonlyMap<string, ChatResult>): void {
  memory.write(Object.fromEntries([...results].map(([name, result]) => [RESULT_KEY + name, JSON.stringify(result)])));
}
