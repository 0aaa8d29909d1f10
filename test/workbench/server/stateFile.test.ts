import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepAside, readState, setAside, writeState } from '../../../workbench/server/stateFile';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-state-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('desks that made room for a new one', () => {
  test('are kept beside the state file, the five newest of them', async () => {
    const path = join(folder, 'state.json');
    await writeState(path, 'now');
    for (let day = 1; day <= 7; day += 1)
      await keepAside(path, `desk ${String(day)}`, new Date(Date.UTC(2026, 0, day)));
    const names = (await readdir(folder)).sort();
    expect(names).toEqual([
      'state.json',
      ...[3, 4, 5, 6, 7].map((day) => `state.json.before-2026-01-0${String(day)}T00-00-00-000Z`),
    ]);
    expect(await readFile(join(folder, names[1] ?? ''), 'utf8')).toBe('desk 3');
  });
});

describe('the state file', () => {
  test('comes back as it was written, in a folder made for it', async () => {
    const path = join(folder, 'deep', 'state.json');
    await writeState(path, '{"desk":"闭环台"}');
    expect(await readState(path)).toBe('{"desk":"闭环台"}');
  });

  test('is null where there is none', async () => {
    expect(await readState(join(folder, 'none.json'))).toBeNull();
  });

  test('is replaced whole: no draft is left beside it', async () => {
    const path = join(folder, 'state.json');
    await writeState(path, 'first');
    await writeState(path, 'second');
    expect(await readdir(folder)).toEqual(['state.json']);
    expect(await readFile(path, 'utf8')).toBe('second');
  });

  test('stays as it was when the new one cannot be put in its place', async () => {
    const taken = join(folder, 'taken');
    await writeState(join(taken, 'inside'), 'x');
    await expect(writeState(taken, 'new')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });

  test('is moved aside, not thrown away, when it cannot be read', async () => {
    const path = join(folder, 'state.json');
    await writeFile(path, 'broken');
    const aside = await setAside(path, new Date('2026-03-02T09:00:00Z'));
    expect(aside).toBe(`${path}.unreadable-2026-03-02T09-00-00-000Z`);
    expect(await readFile(aside ?? '', 'utf8')).toBe('broken');
    expect(await setAside(path, new Date())).toBeNull();
  });
});
