import { rowWindows } from '../../../../workbench/page/grid/rowWindows';
import type { SheetWindow } from '../../../../workbench/server/wire';

/** A sheet whose cells hold the number of loads so far, and the list of windows that were asked for. */
function sheet() {
  const asked: number[] = [];
  const pending: (() => void)[] = [];
  const drawn: [number, number][] = [];
  const load = (firstRow: number, rowCount: number): Promise<SheetWindow> => {
    asked.push(firstRow);
    const text = `load ${String(asked.length)}`;
    return new Promise((resolve) => {
      pending.push(() => {
        resolve({ revision: 1, firstRow, rows: Array.from({ length: rowCount }, () => [{ text }]) });
      });
    });
  };
  const windows = rowWindows(load, (first, last) => drawn.push([first, last]));
  const arrive = async (): Promise<void> => {
    for (const each of pending.splice(0)) each();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { asked, drawn, windows, arrive };
}

describe('the rows of a sheet', () => {
  test('are loaded a hundred at a time, each hundred once', async () => {
    const { asked, drawn, windows, arrive } = sheet();
    windows.want(1, 30);
    windows.want(95, 130);
    expect(asked).toEqual([1, 101]);
    expect(windows.cell(1, 1)).toBeUndefined();
    await arrive();
    windows.want(1, 130);
    expect(asked).toEqual([1, 101]);
    expect(drawn).toEqual([
      [1, 100],
      [101, 200],
    ]);
    expect(windows.cell(100, 1)?.text).toBe('load 1');
    expect(windows.cell(100, 2)).toEqual({ text: '' });
  });

  test('stay as they were shown until the new ones arrive', async () => {
    const { windows, arrive } = sheet();
    windows.want(1, 1);
    await arrive();
    windows.expire();
    windows.want(1, 1);
    expect(windows.cell(1, 1)?.text).toBe('load 1');
    await arrive();
    expect(windows.cell(1, 1)?.text).toBe('load 2');
  });

  test('show what was typed until it has been answered and loaded anew', async () => {
    const { windows, arrive } = sheet();
    windows.want(1, 1);
    await arrive();
    windows.pretend(1, 1, 'typed');
    windows.expire();
    windows.want(1, 1);
    await arrive();
    // Loaded before the server answered: the load may not hold the typed text yet.
    expect(windows.cell(1, 1)?.text).toBe('typed');
    windows.settle();
    windows.expire();
    windows.want(1, 1);
    expect(windows.cell(1, 1)?.text).toBe('typed');
    await arrive();
    expect(windows.cell(1, 1)?.text).toBe('load 3');
  });

  test('show a check box as it was clicked before the answer, so that the next click turns it back', async () => {
    const rows = [[{ text: 'FALSE', checked: false }]];
    const windows = rowWindows(
      () => Promise.resolve({ revision: 1, firstRow: 1, rows }),
      () => undefined,
    );
    windows.want(1, 1);
    await new Promise((resolve) => setImmediate(resolve));
    windows.pretend(1, 1, 'TRUE');
    expect(windows.cell(1, 1)).toEqual({ text: 'TRUE', checked: true });
    windows.pretend(1, 1, 'FALSE');
    expect(windows.cell(1, 1)).toEqual({ text: 'FALSE', checked: false });
  });
});
