/** What people typed, as text that a team chat shows and does nothing else with. */
import { plainText } from '../plainText';
import type { ChatServiceId } from './chatService';

/** Shorter than the shortest that a service takes: WeCom allows 2,048 bytes of text. */
const MOST_BYTES = 2_000;

/**
 * The text as it may stand in a message. Mentions are made of `@` or `<`: <@user> in WeCom, <at …> in Feishu, <!channel> in Slack, <users/all>
 * in Google Chat; the wide forms of these letters look alike and mention nobody. Slack has a spelling for `<` of its own.
 * @example plainChatText('wecom', 'ask @all <now>') //=> 'ask ＠all ＜now＞'
 */
export function plainChatText(service: ChatServiceId, text: string): string {
  const seen = plainText(text).replace(/\t/g, ' ').replace(/@/g, '＠');
  if (service !== 'slack') return shortened(seen.replace(/</g, '＜').replace(/>/g, '＞'), MOST_BYTES);
  // docs.slack.dev/messaging/formatting-message-text: these three and no others are escaped.
  return shortened(seen, MOST_BYTES).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** As much of a text as fits, in bytes of UTF-8. */
function shortened(text: string, most: number): string {
  let bytes = 0;
  let kept = '';
  let cutAt = '';
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > most) return `${cutAt}…`;
    kept += character;
    // Room for the sign that something was left out.
    if (bytes <= most - 3) cutAt = kept;
  }
  return kept;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
