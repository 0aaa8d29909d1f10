import { holesIn, shippedIn } from '../../scripts/knownHoles.mjs';

const NOTICES = `/*!\nThis file contains:\n\npreact 11.2.0 (MIT)\n\nThe MIT License\n\n@some/part 1.0.0-beta.1 (Apache-2.0)\n\ntext 1.2 (of a licence)\n*/`;

describe('known holes', () => {
  test('are looked for in the packages whose notices ship', () => {
    expect(shippedIn([NOTICES, 'code', NOTICES])).toEqual(['@some/part', 'preact']);
  });

  test('count where they ship, and are told of where they do not', () => {
    const report = JSON.stringify({
      vulnerabilities: {
        preact: { severity: 'high', range: '<11.2.1' },
        jest: { severity: 'low', range: '*' },
      },
    });
    expect(holesIn(report, ['preact'])).toEqual({
      shipping: ['preact <11.2.1: high'],
      others: ['jest *: low, only builds and tests'],
    });
    expect(holesIn('{"vulnerabilities":{}}', ['preact'])).toEqual({ shipping: [], others: [] });
  });

  test.each(['', 'npm error', '{"message":"405 Method Not Allowed"}'])(
    'are not known where the registry says %j',
    (report) => {
      expect(holesIn(report, ['preact'])).toEqual({ shipping: [], others: null });
    },
  );
});
