import { CHAT_SERVICES, CHAT_TOPICS } from '../../domain/chat/chatService';
import { Refusal } from '../../domain/refusal';
import { fields } from '../arguments';
import { question } from '../command';
import type { Desk } from '../desk';
import { recall } from '../memory';
import type { ChatGroup, ChatGroups } from './chatAnswers';
import type { Chat, ChatResult } from './chats';

/** The groups of team chats that the desk speaks to, without their addresses and secrets, and what came of the last message to each. */
export const chatGroups = question(fields({}), (desk): ChatGroups => groupsOf(desk));

/** The groups as anybody may see them. One read. */
export function groupsOf({ ports }: Desk): ChatGroups {
  const { chats, chatResults } = recall(ports.memory);
  return {
    isBuilt: ports.features.includes('chat'),
    services: CHAT_SERVICES,
    topics: CHAT_TOPICS,
    groups: chats.map((chat) => groupOf(chat, chatResults[chat.name])),
  };
}

function groupOf({ name, service, topics, secret }: Chat, last: ChatResult | undefined): ChatGroup {
  return {
    name,
    service,
    topics,
    isSigned: secret !== '',
    last: last === undefined ? null : { at: last.at, trouble: last.trouble, code: last.code },
  };
}

/** @throws {Refusal} CHAT_NOT_BUILT where the script may not reach other servers */
export function demandChat({ ports }: Desk): void {
  if (!ports.features.includes('chat')) throw new Refusal('CHAT_NOT_BUILT');
}

/**
 * The group of a name.
 * @throws {Refusal} CHAT_UNKNOWN
 */
export function demandGroup({ ports }: Desk, name: string): Chat {
  const { chats } = recall(ports.memory);
  const chat = chats.find((one) => one.name === name);
  if (!chat) throw new Refusal('CHAT_UNKNOWN', { name, known: chats.map((one) => one.name).join(' · ') });
  return chat;
}
