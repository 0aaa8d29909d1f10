import * as v from 'valibot';
import { CHAT, CHAT_SERVICES, CHAT_TOPICS, isChatAddress } from '../../domain/chat/chatService';
import { Refusal } from '../../domain/refusal';
import { fields, requestId } from '../arguments';
import { change } from '../command';
import type { Desk } from '../desk';
import { recall } from '../memory';
import type { ChatGroups } from './chatAnswers';
import { demandChat, groupsOf } from './chatGroups';
import type { Chat } from './chats';
import { keepChat } from './keepChats';

/** Groups that a desk may have: each costs a message an event. */
const MOST_CHATS = 10;

/** Long enough for any webhook; what does not fit is refused by its length and not shown. */
const LONGEST_ADDRESS = 600;

const group = fields({
  requestId,
  /** What the desk calls the group; one of a name is changed. */
  name: () => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40)),
  service: () => v.picklist(CHAT_SERVICES),
  /** The webhook; may be left out of a group that has one. */
  url: () => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_ADDRESS)), ''),
  /** For the signature of DingTalk and Feishu; '' where the robot asks for none. Kept with the address. */
  secret: () => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_ADDRESS)), ''),
  topics: () => v.pipe(v.array(v.picklist(CHAT_TOPICS)), v.nonEmpty()),
});

/**
 * Adds a group of a team chat, or changes one. Address and secret are kept in the document's properties and never shown again.
 * @throws {Refusal} CHAT_NOT_BUILT, CHAT_ADDRESS_WRONG or CHATS_FULL
 */
export const setChat = change(
  group,
  (desk, wanted): ChatGroups => {
    demandChat(desk);
    const { chats } = recall(desk.ports.memory);
    const name = wanted.name.replace(/\s+/g, ' ');
    const before = chats.find((one) => one.name === name);
    if (!before && chats.length >= MOST_CHATS) throw new Refusal('CHATS_FULL', { most: MOST_CHATS });
    keepChat(desk.ports.memory, withAddress({ ...wanted, name }, before));
    return groupsOf(desk);
  },
  (desk: Desk): ChatGroups => groupsOf(desk),
);

/** Without a new address the old one stays, and its secret with it: neither can be typed again from what is shown. */
function withAddress(wanted: Chat, before: Chat | undefined): Chat {
  const { name, service, url, secret, topics } = wanted;
  if (url === '' && before?.service === service)
    return { ...before, topics, ...(secret === '' || !CHAT[service].signs ? {} : { secret }) };
  // What was typed stays out of the refusal: it may be the secret of another service.
  if (!isChatAddress(service, url))
    throw new Refusal('CHAT_ADDRESS_WRONG', { service, prefix: CHAT[service].prefixes.join(' · ') });
  return { name, service, url, secret: CHAT[service].signs ? secret : '', topics };
}
