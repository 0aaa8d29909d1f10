/** What came of a request to a webhook. Only codes are kept: what a service answers in words may name the address. */
import type { ChatServiceId } from './chatService';

/**
 * What is in the way, as far as the desk can tell.
 * @internal
 */
export const CHAT_TROUBLES = [
  'tooFast',
  'badSignature',
  'unknownAddress',
  'wordMissing',
  'serviceDown',
  'unreachable',
  'notPermitted',
  'refused',
] as const;
export type ChatTrouble = (typeof CHAT_TROUBLES)[number];

export interface ChatReply {
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;
  readonly body: string;
  /** Why there was none. */
  readonly trouble?: 'unreachable' | 'notPermitted';
}

/** `trouble` is null where the message arrived; `code` says in the service's own number why it did not. */
export interface ChatOutcome {
  readonly trouble: ChatTrouble | null;
  readonly code: string;
}

/** Numbers in answers with status 200, as the services document them. */
const TROUBLES: Readonly<Partial<Record<ChatServiceId, Readonly<Record<number, ChatTrouble>>>>> = {
  // developer.work.weixin.qq.com/document/path/90313
  wecom: { 45009: 'tooFast', 93000: 'unknownAddress', 93008: 'unknownAddress', [-1]: 'serviceDown' },
  // open.dingtalk.com/document/robots/custom-robot-access
  dingtalk: { 130101: 'tooFast', 410100: 'tooFast', 300001: 'unknownAddress', 300005: 'unknownAddress' },
  // open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
  feishu: { 11232: 'tooFast', 19001: 'unknownAddress', 19021: 'badSignature', 19024: 'wordMissing' },
};

/**
 * Reads a reply. A 200 is not enough: WeCom, DingTalk and Feishu tell failures by a number in the body.
 * @example chatOutcome('wecom', { status: 200, body: '{"errcode":45009}' }) //=> { trouble: 'tooFast', code: 'errcode 45009' }
 */
export function chatOutcome(service: ChatServiceId, { status, body, trouble }: ChatReply): ChatOutcome {
  if (trouble !== undefined) return { trouble, code: 'no answer' };
  if (status === 200) return inBody(service, body);
  const code = `HTTP ${status}`;
  if (status === 429) return { trouble: 'tooFast', code };
  if (status >= 500) return { trouble: 'serviceDown', code };
  // docs.slack.dev/messaging/sending-messages-using-incoming-webhooks: a webhook that was taken away answers 403, 404 or 410.
  return { trouble: [401, 403, 404, 410].includes(status) ? 'unknownAddress' : 'refused', code };
}

function inBody(service: ChatServiceId, body: string): ChatOutcome {
  if (service === 'slack' || service === 'googleChat') return { trouble: null, code: '' };
  const answer = parsed(body);
  const name = service === 'feishu' ? 'code' : 'errcode';
  // An older answer of Feishu says StatusCode in place of code.
  const number = answer[name] ?? (service === 'feishu' ? answer['StatusCode'] : undefined);
  if (number === 0) return { trouble: null, code: '' };
  if (typeof number !== 'number') return { trouble: 'refused', code: `no ${name}` };
  // DingTalk tells all that its safety settings refuse by one number, and which of them by words.
  if (service === 'dingtalk' && number === 310000)
    return {
      trouble: /keyword/i.test(String(answer['errmsg'])) ? 'wordMissing' : 'badSignature',
      code: `${name} ${number}`,
    };
  return { trouble: TROUBLES[service]?.[number] ?? 'refused', code: `${name} ${number}` };
}

function parsed(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {};
  }
}
