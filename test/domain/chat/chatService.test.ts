import { FEATURES } from '../../../scripts/build/features.mjs';
import { CHAT, CHAT_SERVICES, isChatAddress } from '../../../src/domain/chat/chatService';
import { ADDRESSES } from '../../journeys/chatServices';

describe.each(CHAT_SERVICES)('an address of %s', (service) => {
  test('is taken where it is that of its webhook, and by no other service', () => {
    for (const other of CHAT_SERVICES) expect(isChatAddress(other, ADDRESSES[service])).toBe(other === service);
    expect(CHAT[service].prefixes.some((prefix) => ADDRESSES[service].startsWith(prefix))).toBe(true);
  });

  test.each([
    ['without a lock', (url: string) => url.replace('https:', 'http:')],
    ['of a host that only begins alike', (url: string) => url.replace(/(https:\/\/[^/]+)/, '$1.example.com')],
    ['of a host that only ends alike', (url: string) => url.replace('https://', 'https://example.com.')],
    ['with a host before an @', (url: string) => url.replace('https://', 'https://desk@')],
    [
      'that is a password for another host',
      (url: string) => url.replace(/https:\/\/([^/]+)/, 'https://$1@example.com'),
    ],
    ['with a port', (url: string) => url.replace(/(https:\/\/[^/]+)/, '$1:8443')],
    ['of another path', (url: string) => url.replace(/(https:\/\/[^/]+)\//, '$1/other/')],
    ['that climbs out of its path', (url: string) => url.replace(/(https:\/\/[^/]+)\//, '$1/../')],
    ['with a fragment', (url: string) => `${url}#x`],
    ['with a line break', (url: string) => `${url}\nx`],
    ['with a line break at the end', (url: string) => `${url}\n`],
    ['with a backslash', (url: string) => url.replace('/', '\\')],
    ['with further parameters', (url: string) => `${url}&callback=https://example.com`],
    ['with a blank', (url: string) => ` ${url}`],
    ['of the machine itself', () => 'https://127.0.0.1/'],
    ['that is none', () => 'file:///etc/passwd'],
  ])('%s is not', (_what, bent) => {
    const wrong = bent(ADDRESSES[service]);
    expect(wrong).not.toBe(ADDRESSES[service]);
    for (const each of CHAT_SERVICES) expect(isChatAddress(each, wrong)).toBe(false);
  });
});

test('the manifest lets the script fetch what the services need, and nothing else', () => {
  expect(FEATURES.chat.urlFetchWhitelist).toEqual(CHAT_SERVICES.flatMap((service) => CHAT[service].prefixes));
});

test('the addresses of Lark outside of China are those of Feishu', () => {
  expect(isChatAddress('feishu', ADDRESSES.feishu.replace('feishu.cn', 'larksuite.com'))).toBe(true);
});
