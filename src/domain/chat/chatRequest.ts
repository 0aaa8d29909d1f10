/** A message as a webhook takes it: plain text only, which no service reads as anything else. */
import type { Instant } from '../time/instant';
import { base64 } from './base64';
import type { ChatServiceId } from './chatService';
import { plainChatText } from './plainChatText';

/** HMAC-SHA-256 of a text, as bytes. */
export type Hmac = (secret: string, text: string) => readonly number[];

export interface ChatRequest {
  readonly url: string;
  /** JSON. */
  readonly payload: string;
}

interface Robot {
  readonly service: ChatServiceId;
  readonly url: string;
  /** '' where the robot asks for no signature. */
  readonly secret: string;
}

/**
 * The request that says a text in a group.
 * @param now enters the signature, which services take for an hour
 */
export function chatRequest({ service, url, secret }: Robot, text: string, now: Instant, hmac: Hmac): ChatRequest {
  const plain = plainChatText(service, text);
  const as = (body: object, to = url): ChatRequest => ({ url: to, payload: JSON.stringify(body) });
  switch (service) {
    // developer.work.weixin.qq.com/document/path/91770
    case 'wecom':
      return as({ msgtype: 'text', text: { content: plain } });
    // open.dingtalk.com/document/robots/customize-robot-security-settings: HMAC of "time\nsecret" under the secret, in the address.
    case 'dingtalk': {
      const sign = secret === '' ? '' : encodeURIComponent(base64(hmac(secret, `${now}\n${secret}`)));
      return as(
        { msgtype: 'text', text: { content: plain }, at: { isAtAll: false } },
        sign === '' ? url : `${url}&timestamp=${now}&sign=${sign}`,
      );
    }
    // open.feishu.cn/document/client-docs/bot-v3/add-custom-bot: HMAC of nothing under "seconds\nsecret", in the body.
    case 'feishu': {
      const timestamp = String(Math.floor(now / 1_000));
      const signed = secret === '' ? {} : { timestamp, sign: base64(hmac(`${timestamp}\n${secret}`, '')) };
      return as({ ...signed, msg_type: 'text', content: { text: plain } });
    }
    // docs.slack.dev/messaging/sending-messages-using-incoming-webhooks; links in what customers typed are not to be opened by Slack.
    case 'slack':
      return as({ text: plain, mrkdwn: false, unfurl_links: false, unfurl_media: false });
    // developers.google.com/workspace/chat/quickstart/webhooks
    case 'googleChat':
      return as({ text: plain });
  }
}
