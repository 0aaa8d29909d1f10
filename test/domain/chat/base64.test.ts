import fc from 'fast-check';
import { base64 } from '../../../src/domain/chat/base64';

test('is what everybody else makes of the same bytes, signed or not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const wanted = Buffer.from(bytes).toString('base64');
      expect(base64([...bytes])).toBe(wanted);
      expect(base64([...new Int8Array(bytes)])).toBe(wanted);
    }),
  );
});
