/** Messages of the outbox as the text that goes to a team chat. */
import { chatText } from '../../i18n/chat/chatTexts';
import type { Desk } from '../desk';
import { contextOf, NOBODY, withoutOvertaken } from '../messages/composeMail';
import type { Template } from '../messages/messages';
import type { OutboxRow } from '../messages/outbox';

/**
 * One message in words, or several as a list. It tells nothing of the customer but the masked name.
 * @param messages of known templates; at least one, the most important first
 */
export function composeChat(desk: Desk, messages: readonly OutboxRow[]): string {
  return chatText(
    desk.setUp.language,
    withoutOvertaken(messages).map((message) => ({
      template: message.template as Template,
      context: contextOf(desk, message, NOBODY),
    })),
  );
}
