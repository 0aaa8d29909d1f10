import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { desk } from '../../../workbench/server/desk';
import { keepState } from '../../../workbench/server/keepState';
import { openState } from '../../../workbench/server/openState';
import { keepAside, readState } from '../../../workbench/server/stateFile';
import { OWNER, SMALL_SOURCE } from './smallDesk';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-kept-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const note = (lines: string[]) => (line: string) => {
  lines.push(line);
};

const fail = (line: string): never => {
  throw new Error(line);
};

describe('the desk kept between starts', () => {
  test('goes on where it was left', async () => {
    const path = join(folder, 'state.json');
    const lines: string[] = [];
    const first = await openState(SMALL_SOURCE, path, false, note(lines));
    expect(first.isRestored).toBe(false);
    const held = desk(SMALL_SOURCE, first.runtime);
    const keeper = keepState(held, path, note(lines));
    held.change((runtime) => {
      runtime.as(OWNER).type('Tickets', 'G2', 'kept');
    });
    await keeper.close();
    const second = await openState(SMALL_SOURCE, path, false, note(lines));
    expect(second.isRestored).toBe(true);
    expect(second.runtime.view('Tickets', 2, 1, OWNER)[0]?.[6]?.text).toBe('kept');
    const third = await openState(SMALL_SOURCE, path, true, note(lines));
    expect(third.isRestored).toBe(false);
    expect(third.runtime.view('Tickets', 2, 1, OWNER)[0]?.[6]?.text).toBe('text 1');
    const [line = '', ...others] = lines;
    expect(others).toEqual([]);
    const kept = /kept as (\S+state\.json\.before-[\w-]+)\.$/.exec(line)?.[1] ?? '';
    const fourth = await openState(SMALL_SOURCE, kept, false, note(lines));
    expect(fourth.runtime.view('Tickets', 2, 1, OWNER)[0]?.[6]?.text).toBe('kept');
  });

  test('is kept aside when a new one takes its place', async () => {
    const path = join(folder, 'state.json');
    const held = desk(SMALL_SOURCE, await SMALL_SOURCE.fresh(), {
      keepAside: (state) => keepAside(path, state, new Date(0)),
    });
    held.change((runtime) => {
      runtime.as(OWNER).type('Tickets', 'G2', 'of the first');
    });
    const kept = await held.reset();
    expect(kept).toBe(`${path}.before-1970-01-01T00-00-00-000Z`);
    expect(held.runtime().view('Tickets', 2, 1, OWNER)[0]?.[6]?.text).toBe('text 1');
    const again = await openState(SMALL_SOURCE, kept ?? '', false, () => null);
    expect(again.runtime.view('Tickets', 2, 1, OWNER)[0]?.[6]?.text).toBe('of the first');
  });

  test('stays where it could not be kept aside', async () => {
    const held = desk(SMALL_SOURCE, await SMALL_SOURCE.fresh(), {
      keepAside: () => Promise.reject(new Error('no room')),
    });
    const before = held.runtime();
    await expect(held.reset()).rejects.toThrow('no room');
    expect(held.runtime()).toBe(before);
  });

  test('is set up anew when the file is broken, which is kept aside and said in one line', async () => {
    const path = join(folder, 'state.json');
    await writeFile(path, '{"half a st');
    const lines: string[] = [];
    const { isRestored, runtime } = await openState(SMALL_SOURCE, path, false, note(lines));
    expect(isRestored).toBe(false);
    expect(runtime.tabs()[0]?.name).toBe('Tickets');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('could not be read');
    const [aside] = await readdir(folder);
    expect(aside).toMatch(/^state\.json\.unreadable-/);
    expect(await readFile(join(folder, aside ?? ''), 'utf8')).toBe('{"half a st');
  });

  test('is written anew when it changes between two pieces, and nothing of the first try stays', async () => {
    const path = join(folder, 'state.json');
    const held = desk(SMALL_SOURCE, await SMALL_SOURCE.fresh());
    const typed = (text: string): void => {
      held.change((runtime) => {
        runtime.as(OWNER).type('Tickets', 'G2', text);
      });
    };
    let tries = 0;
    function* savedPieces(): Generator<string> {
      tries += 1;
      const saved = held.runtime().save();
      yield saved.slice(0, 100);
      if (tries === 1) typed('later');
      yield saved.slice(100);
    }
    const keeper = keepState({ ...held, runtime: () => ({ ...held.runtime(), savedPieces }) }, path, fail);
    typed('sooner');
    while (tries < 2) await new Promise((resolve) => setTimeout(resolve, 50));
    await keeper.close();
    expect(await readdir(folder)).toEqual(['state.json']);
    const { runtime } = await openState(SMALL_SOURCE, path, false, fail);
    expect(runtime.view('Tickets', 2, 1, OWNER)[0]?.[6]?.text).toBe('later');
    expect(tries).toBe(2);
  });

  test('is written whole when the workbench ends', async () => {
    const path = join(folder, 'state.json');
    const held = desk(SMALL_SOURCE, await SMALL_SOURCE.fresh());
    const keeper = keepState(held, path, fail);
    held.change((runtime) => {
      runtime.as(OWNER).type('Tickets', 'G2', 'last');
    });
    await keeper.close();
    expect(await readState(path)).toBe(held.runtime().save());
  });

  test('says once that it cannot be saved, and goes on', async () => {
    const lines: string[] = [];
    await writeFile(join(folder, 'file'), '');
    const held = desk(SMALL_SOURCE, await SMALL_SOURCE.fresh());
    const keeper = keepState(held, join(folder, 'file', 'state.json'), note(lines));
    held.change(() => null);
    await keeper.close();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('could not be saved');
  });
});
