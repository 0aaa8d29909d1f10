import { chatOutcome } from '../../../src/domain/chat/chatOutcome';
import { CHAT_SERVICES } from '../../../src/domain/chat/chatService';
import { ADDRESSES, TAKEN } from '../../journeys/chatServices';

test.each(CHAT_SERVICES)('%s says that it took a message', (service) => {
  expect(chatOutcome(service, { status: 200, body: TAKEN[service] })).toEqual({ trouble: null, code: '' });
});

test.each([
  ['wecom', '{"errcode":45009,"errmsg":"api freq out of limit"}', 'tooFast', 'errcode 45009'],
  ['wecom', '{"errcode":93000,"errmsg":"invalid webhook url"}', 'unknownAddress', 'errcode 93000'],
  ['wecom', '{}', 'refused', 'no errcode'],
  ['wecom', '<html>', 'refused', 'no errcode'],
  ['wecom', '{"errcode":"0"}', 'refused', 'no errcode'],
  ['dingtalk', '{"errcode":130101,"errmsg":"send too fast, exceed 20 times per minute"}', 'tooFast', 'errcode 130101'],
  ['dingtalk', '{"errcode":310000,"errmsg":"sign not match"}', 'badSignature', 'errcode 310000'],
  ['dingtalk', '{"errcode":310000,"errmsg":"keywords not in content"}', 'wordMissing', 'errcode 310000'],
  [
    'feishu',
    '{"code":19021,"msg":"sign match fail or timestamp is not within one hour"}',
    'badSignature',
    'code 19021',
  ],
  ['feishu', '{"code":11232,"msg":"frequency limited"}', 'tooFast', 'code 11232'],
  ['feishu', '{"StatusCode":0}', null, ''],
  ['feishu', 'null', 'refused', 'no code'],
] as const)('%s tells a failure inside of a 200: %s', (service, body, trouble, code) => {
  expect(chatOutcome(service, { status: 200, body })).toEqual({ trouble, code });
});

describe.each(CHAT_SERVICES)('%s', (service) => {
  test.each([
    [429, 'tooFast'],
    [500, 'serviceDown'],
    [503, 'serviceDown'],
    [404, 'unknownAddress'],
    [403, 'unknownAddress'],
    [302, 'refused'],
    [400, 'refused'],
  ])('with status %i has not taken it', (status, trouble) => {
    expect(chatOutcome(service, { status, body: TAKEN[service] })).toEqual({ trouble, code: `HTTP ${status}` });
  });

  test('may say the address in its answer: none of its words are kept', () => {
    const body = JSON.stringify({ errcode: 1, code: 1, errmsg: ADDRESSES[service], msg: ADDRESSES[service] });
    for (const status of [200, 400, 500])
      expect(JSON.stringify(chatOutcome(service, { status, body }))).not.toContain('topsecret');
  });
});
