import { openRuntime } from '../../emulator/runtime';
import { builtFiles } from '../../workbench/driver/builtFiles';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { driven } from '../../workbench/driver/openDesk';
import { faultsOf } from './deskFacts';
import { OWNER, staffOf } from './deskStaff';
import type { KillCase } from './killed';
import { wrecksOf } from './killed';
import { DEPARTMENT, registered } from './worlds';

const SET_UP: KillCase = {
  world: () =>
    driven(
      openRuntime({
        files: builtFiles(),
        owner: OWNER,
        editors: staffOf('en', DEPARTMENT, 'Operations').map(({ mail }) => mail),
        timeZone: 'Asia/Shanghai',
        startAt: '2026-03-02T09:00:00+08:00',
      }),
    ),
  act: (desk) =>
    desk.as(OWNER).call('setUp', {
      pack: 'rapid-response',
      language: 'en',
      timeZone: 'Asia/Shanghai',
      people: [{ mail: OWNER, name: 'Owner', role: 'admin' }, ...staffOf('en', DEPARTMENT, 'Operations')],
    }),
  // It makes some 1,500 calls, most of them alike: places all over it, and every one of the last, where it is remembered.
  callsOf: (all) => [1, 2, ...places(all, 9), all - 4, all - 3, all - 2, all - 1, all],
  between: 1,
};

test('a set-up that was killed anywhere is finished by setting up again', () => {
  const whole = SET_UP.world();
  SET_UP.act(whole);
  const wrecks = wrecksOf(SET_UP);
  expect(wrecks.length).toBeGreaterThan(9);
  for (const { at, left, world } of wrecks) {
    const desk = world();
    SET_UP.act(desk);
    expect({ at, left, desk: told(desk) }).toEqual({ at, left, desk: told(whole) });
    desk.advance('PT10M');
    expect({ at, left, no: registered(desk, 'Ada') }).toEqual({ at, left, no: '20260302001' });
    desk.advance('PT10M');
    expect({ at, left, faults: faultsOf(desk), ticks: failedTicks(desk) }).toEqual({ at, left, faults: [], ticks: 0 });
  }
});

/** What set-up leaves to be seen. A form made by a killed run stays in the owner's Drive; the desk's is the one that it links to. */
function told(desk: DrivenDesk): unknown {
  return {
    // Google gives the answers of every form a sheet of their own, also of one that no killed run came to use.
    tabs: desk.runtime
      .tabs()
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('Form Responses')),
    matrix: desk.rows('matrix'),
    targets: desk.rows('targets'),
    staff: desk.rows('staff'),
    settings: desk
      .rows('settings')
      .map(({ setting, value }) => (setting === 'surveyForm' ? setting : [setting, value])),
    triggers: triggersOf(desk),
  };
}

function triggersOf(desk: DrivenDesk): readonly string[] {
  const { parts } = JSON.parse(desk.runtime.save()) as {
    parts: { triggers: { triggers: readonly { handler: string }[] } };
  };
  return parts.triggers.triggers.map(({ handler }) => handler).sort();
}

function failedTicks(desk: DrivenDesk): number {
  return desk.executions().filter(({ entryPoint, status }) => entryPoint === 'tick' && status !== 'completed').length;
}

function places(all: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => Math.floor(((index + 1) * all) / (count + 1)));
}
