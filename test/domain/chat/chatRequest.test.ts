import { createHmac } from 'node:crypto';
import * as v from 'valibot';
import { chatRequest } from '../../../src/domain/chat/chatRequest';
import type { ChatServiceId } from '../../../src/domain/chat/chatService';
import { CHAT_SERVICES } from '../../../src/domain/chat/chatService';
import { instant } from '../../../src/domain/time/instant';
import { ADDRESSES, PAYLOADS } from '../../journeys/chatServices';

const NOW = instant('2026-03-02T09:00:01.234+08:00');
const SECRET = 'SEC0000sample/密钥+=';
const hmac = (secret: string, text: string): readonly number[] => [
  ...new Int8Array(createHmac('sha256', secret).update(text).digest()),
];
const sent = (service: ChatServiceId, text: string, secret = '') =>
  chatRequest({ service, url: ADDRESSES[service], secret }, text, NOW, hmac);

describe.each(CHAT_SERVICES)('a message to %s', (service) => {
  test('has the shape that the service documents, and goes to the address that was given', () => {
    const { url, payload } = sent(service, 'Ticket 1 is late.\nSee to it.');
    expect(v.parse(PAYLOADS[service], JSON.parse(payload))).toEqual(JSON.parse(payload));
    expect(url).toBe(ADDRESSES[service]);
    expect(payload).toContain('Ticket 1 is late.\\nSee to it.');
  });
});

// Computed by the descriptions of the services with node's own crypto.
test('DingTalk is signed in the address: HMAC-SHA256 of time and secret under the secret, in milliseconds', () => {
  const { url } = sent('dingtalk', 'x', SECRET);
  const time = String(Number(NOW));
  const sign = createHmac('sha256', SECRET).update(`${time}\n${SECRET}`).digest('base64');
  expect(new URL(url).searchParams.get('timestamp')).toBe(time);
  expect(new URL(url).searchParams.get('sign')).toBe(sign);
  expect(url.startsWith(`${ADDRESSES.dingtalk}&timestamp=`)).toBe(true);
});

test('Feishu is signed in the body: HMAC-SHA256 of nothing under time and secret, in seconds', () => {
  const body = JSON.parse(sent('feishu', 'x', SECRET).payload) as { timestamp: string; sign: string };
  const seconds = String(Math.floor(Number(NOW) / 1000));
  expect(body.timestamp).toBe(seconds);
  expect(body.sign).toBe(createHmac('sha256', `${seconds}\n${SECRET}`).update('').digest('base64'));
});
