import { packedWindow, unpackedWindow } from '../../../workbench/server/packedWindow';
import { sheetWindow } from '../../../workbench/server/sheetWindow';
import { OWNER, smallDesk } from './smallDesk';

describe('rows on their way to the page', () => {
  test('come out as they went in', async () => {
    const held = await smallDesk();
    for (const sheet of ['Tickets', 'Notes', 'Log']) {
      const window = sheetWindow(held, sheet, 1, 120, OWNER);
      expect(unpackedWindow(JSON.parse(JSON.stringify(packedWindow(window))) as typeof packed)).toEqual(window);
    }
    const packed = packedWindow(sheetWindow(held, 'Tickets', 1, 120, OWNER));
    expect(packed.rows).toHaveLength(120);
  });

  test('tell each look once', async () => {
    const window = sheetWindow(await smallDesk(), 'Tickets', 2, 200, OWNER);
    const packed = packedWindow(window);
    expect(new Set(packed.looks.map((look) => JSON.stringify(look))).size).toBe(packed.looks.length);
    expect(packed.looks.length).toBeLessThan(20);
    expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(window).length / 2);
  });
});
