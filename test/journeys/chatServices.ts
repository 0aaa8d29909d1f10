/** What the services document of their webhooks, for tests: sample addresses, payloads, answers that say no. */
import * as v from 'valibot';
import type { ChatServiceId } from '../../src/domain/chat/chatService';

/** No such robot exists. The end of each is a secret, and looked for where it must not be. */
export const ADDRESSES: Readonly<Record<ChatServiceId, string>> = {
  wecom: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=00000000-aaaa-4000-8000-topsecret001',
  dingtalk: 'https://oapi.dingtalk.com/robot/send?access_token=00000000aaaa40008000topsecret002',
  feishu: 'https://open.feishu.cn/open-apis/bot/v2/hook/00000000-aaaa-4000-8000-topsecret003',
  slack: 'https://hooks.slack.com/services/T00000000/B00000000/topsecret004',
  googleChat: 'https://chat.googleapis.com/v1/spaces/AAAAsample/messages?key=sample&token=topsecret005',
};

/** Payloads, with nothing beyond what the page of the service names. */
export const PAYLOADS = {
  // developer.work.weixin.qq.com/document/path/91770: text of at most 2048 bytes; mentions are lists of their own.
  wecom: v.strictObject({
    msgtype: v.literal('text'),
    text: v.strictObject({ content: v.pipe(v.string(), v.nonEmpty(), v.maxBytes(2048)) }),
  }),
  // open.dingtalk.com/document/robots/custom-robot-access
  dingtalk: v.strictObject({
    msgtype: v.literal('text'),
    text: v.strictObject({ content: v.pipe(v.string(), v.nonEmpty()) }),
    at: v.strictObject({ isAtAll: v.literal(false) }),
  }),
  // open.feishu.cn/document/client-docs/bot-v3/add-custom-bot: at most 20 KB in all.
  feishu: v.strictObject({
    timestamp: v.optional(v.pipe(v.string(), v.regex(/^\d{10}$/))),
    sign: v.optional(v.pipe(v.string(), v.base64())),
    msg_type: v.literal('text'),
    content: v.strictObject({ text: v.pipe(v.string(), v.nonEmpty()) }),
  }),
  // docs.slack.dev/messaging/sending-messages-using-incoming-webhooks and …/reference/methods/chat.postMessage
  slack: v.strictObject({
    text: v.pipe(v.string(), v.nonEmpty()),
    mrkdwn: v.literal(false),
    unfurl_links: v.literal(false),
    unfurl_media: v.literal(false),
  }),
  // developers.google.com/workspace/chat/quickstart/webhooks
  googleChat: v.strictObject({ text: v.pipe(v.string(), v.nonEmpty()) }),
} as const;

/** What the services answer where a message arrived. */
export const TAKEN: Readonly<Record<ChatServiceId, string>> = {
  wecom: '{"errcode":0,"errmsg":"ok"}',
  dingtalk: '{"errcode":0,"errmsg":"ok"}',
  feishu: '{"StatusCode":0,"StatusMessage":"success","code":0,"data":{},"msg":"success"}',
  slack: 'ok',
  googleChat: '{"name":"spaces/AAAAsample/messages/1"}',
};

/** The words of a payload. */
export function wordsIn(payload: string): string {
  const body = JSON.parse(payload) as { text?: string | { content: string }; content?: { text: string } };
  return body.content?.text ?? (typeof body.text === 'string' ? body.text : (body.text?.content ?? ''));
}
