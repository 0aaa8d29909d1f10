/** Moving contacts into a vault and back, killed at every call that is about them: none is lost, and whoever comes next ends the move. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { refusalOf } from './deskFacts';
import { OWNER, REGISTRAR } from './deskStaff';
import type { KillCase } from './killed';
import { wrecksOf } from './killed';
import { complaintBy, place, placesWith, vaultDesk, vaultRows, WITH_VAULT } from './vaultDesk';
import { smallDesk, worldOf } from './worlds';

const NAMES = ['Zedekiah', 'Yaromir', 'Xenia'];

function filled(desk: DrivenDesk): readonly string[] {
  return NAMES.map(
    (name, index) =>
      desk.as(OWNER).call<{ ticketNo: string }>('registerComplaint', complaintBy(name, `1391111222${String(index)}`))
        .ticketNo,
  );
}

/** Set-up makes hundreds of calls; those from where it turns to the contacts until its end are tried. */
function lastCalls(desk: DrivenDesk, contacts: 'desk' | 'vault'): (all: number) => readonly number[] {
  const world = worldOf(desk, WITH_VAULT);
  const callsOf = (act: (one: DrivenDesk) => void): number => {
    const one = world();
    const before = one.executions().length;
    act(one);
    return one.executions()[before]?.calls ?? 0;
  };
  const checks = callsOf((one) => one.as(OWNER).call('health'));
  const moves = callsOf((one) => place(one, contacts)) - callsOf((one) => place(one));
  return (all) => Array.from({ length: moves + checks + 8 }, (_, index) => all - moves - checks - 7 + index);
}

/** Everybody's name as the desk answers it, whatever became of the move. */
function known(desk: DrivenDesk, numbers: readonly string[]): readonly string[] {
  return numbers.map(
    (ticketNo) => desk.as(OWNER).call<{ name: string }>('revealContact', { ticketNo, reason: 'x' }).name,
  );
}

const names = (rows: readonly (readonly string[])[]): readonly string[] => rows.map(([, name]) => name ?? '');
const inDesk = (desk: DrivenDesk): readonly string[] => desk.rows('contacts').map(({ name }) => String(name));
const inVault = (desk: DrivenDesk): readonly string[] =>
  desk.runtime.drive.spreadsheets().length === 0 ? [] : names(vaultRows(desk));

test('moving them into a vault', async () => {
  const desk = await smallDesk({ features: WITH_VAULT });
  const numbers = filled(desk);
  const one: KillCase = {
    world: worldOf(desk, WITH_VAULT),
    act: (each) => place(each, 'vault'),
    features: WITH_VAULT,
    callsOf: lastCalls(desk, 'vault'),
    between: 1,
  };
  const wrecks = wrecksOf(one);
  expect(wrecks.length).toBeGreaterThan(20);
  let begun = 0;
  for (const { at, left, world } of wrecks) {
    const wreck = { at, left };
    expect({ ...wreck, known: known(world(), numbers) }).toEqual({ ...wreck, known: NAMES });
    const again = world();
    place(again, 'vault');
    expect({ ...wreck, desk: inDesk(again), vault: inVault(again), left: placesWith(again, NAMES) }).toEqual({
      ...wreck,
      desk: [],
      vault: NAMES,
      left: [],
    });
    const alone = world();
    if (inVault(alone).length > 0 && inDesk(alone).length > 0) {
      begun += 1;
      alone.as(OWNER).call('repair');
      expect({ ...wreck, all: [...inDesk(alone), ...inVault(alone)] }).toEqual({ ...wreck, all: NAMES });
      expect({ ...wreck, known: known(alone, numbers) }).toEqual({ ...wreck, known: NAMES });
    }
  }
  expect(begun).toBeGreaterThan(0);
});

test('bringing them back', async () => {
  const desk = await vaultDesk([REGISTRAR]);
  const numbers = filled(desk);
  const one: KillCase = {
    world: worldOf(desk, WITH_VAULT),
    act: (each) => place(each, 'desk'),
    features: WITH_VAULT,
    callsOf: lastCalls(desk, 'desk'),
    between: 1,
  };
  const wrecks = wrecksOf(one);
  let begun = 0;
  for (const { at, left, world } of wrecks) {
    const wreck = { at, left };
    expect({ ...wreck, known: known(world(), numbers) }).toEqual({ ...wreck, known: NAMES });
    const again = world();
    place(again, 'desk');
    expect({ ...wreck, desk: inDesk(again), vault: inVault(again) }).toEqual({ ...wreck, desk: NAMES, vault: [] });
    const alone = world();
    if (inVault(alone).length > 0 && inDesk(alone).length > 0) {
      begun += 1;
      // Somebody is erased before anybody has finished the move: from both places.
      alone.as(OWNER).call('withdraw', { ticketNo: numbers[0], reason: 'over' });
      alone.advance('PT10M');
      const refusal = refusalOf(() => alone.as(OWNER).call('eraseCustomer', { customer: numbers[0], reason: 'asked' }));
      expect({ ...wreck, refusal }).toEqual({ ...wreck, refusal: null });
      const all = [...inDesk(alone), ...inVault(alone)];
      expect({ ...wreck, all: all.filter(Boolean).sort() }).toEqual({ ...wreck, all: ['Xenia', 'Yaromir'] });
    }
  }
  expect(begun).toBeGreaterThan(0);
});
