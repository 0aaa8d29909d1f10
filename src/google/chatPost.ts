import type { ChatPort } from '../desk/chat/chatPort';
import type { ChatReply } from '../domain/chat/chatOutcome';

/**
 * Posts to the webhooks of team chats. What Google says when a request fails names the address, which is a secret: it is read here and goes
 * no further.
 */
export const chatPost: ChatPort = {
  post(url, payload): ChatReply {
    try {
      const reply = UrlFetchApp.fetch(url, {
        method: 'post',
        contentType: 'application/json; charset=utf-8',
        payload,
        muteHttpExceptions: true,
        followRedirects: false,
      });
      return { status: reply.getResponseCode(), body: reply.getContentText() };
    } catch (error) {
      const isRefused = /permission|authoriz|urlFetchWhitelist/i.test(String(error));
      return { status: 0, body: '', trouble: isRefused ? 'notPermitted' : 'unreachable' };
    }
  },
  wait(ms) {
    Utilities.sleep(ms);
  },
};
