import { CHAT_SERVICES } from '../../../src/domain/chat/chatService';
import { plainChatText } from '../../../src/domain/chat/plainChatText';

/** How each service lets a text call everybody, or a link look like another. */
const CALLS = [
  '@all',
  '@channel @here @everyone',
  '<!channel>',
  '<!here|here>',
  '<@U012AB3CD>',
  '<@zhangsan>',
  '<at user_id="all">所有人</at>',
  '<at id=all></at>',
  '<users/all>',
  '<users/123456>',
  '<https://example.com|our bank>',
  '＠all',
  '&lt;!channel&gt;',
];

describe.each(CHAT_SERVICES)('what people typed, in %s', (service) => {
  test.each(CALLS)('calls nobody and hides no link: %s', (typed) => {
    const shown = plainChatText(service, `It broke ${typed} today`);
    expect(shown).not.toMatch(/[<>@]/);
    expect(shown).toMatch(/^It broke .+ today$/);
  });

  test('keeps its lines and loses what cannot be seen', () => {
    expect(plainChatText(service, 'one\r\ntwo\u0000\u202e\u200bthree')).toBe('one\ntwothree');
  });

  test('fits into 2,048 bytes, however long it was and whatever it was written in', () => {
    for (const letter of ['a', '急', '🔥', 'é']) {
      const shown = plainChatText(service, letter.repeat(3_000));
      expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(2_000);
      expect(Buffer.byteLength(shown)).toBeGreaterThan(1_980);
      expect(shown.endsWith('…')).toBe(true);
      expect(shown).not.toMatch(/\p{Surrogate}/u);
    }
    expect(plainChatText(service, 'a'.repeat(2_000))).toBe('a'.repeat(2_000));
  });
});

test('Slack gets its own spelling of the three letters that it reads as markup', () => {
  expect(plainChatText('slack', 'a < b & c > d')).toBe('a &lt; b &amp; c &gt; d');
});
