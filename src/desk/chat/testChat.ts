import * as v from 'valibot';
import { CHAT } from '../../domain/chat/chatService';
import { chatTestText } from '../../i18n/chat/chatTexts';
import { fields } from '../arguments';
import { question } from '../command';
import type { ChatTested } from './chatAnswers';
import { demandChat, demandGroup } from './chatGroups';
import { sentLately } from './chatRoom';
import { saidIn } from './chatRound';
import { keepChatResults } from './keepChats';

const named = fields({ name: () => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40)) });

/**
 * Says a test in a group now, and tells what came of it. Needs no lock, so that nobody waits for another server; asked twice it says it twice.
 * @throws {Refusal} CHAT_NOT_BUILT or CHAT_UNKNOWN
 */
export const testChat = question(named, (desk, { name }): ChatTested => {
  demandChat(desk);
  const chat = demandGroup(desk, name);
  const before = desk.chatResults[name];
  if (sentLately(before, desk.now) >= CHAT[chat.service].perMinute) return { name, trouble: 'tooFast', code: '' };
  const result = saidIn(desk, chat, chatTestText(desk.setUp.language, desk.config.deskName, name), before);
  keepChatResults(desk.ports.memory, new Map([[name, result]]));
  return { name, trouble: result.trouble, code: result.code };
});
