/** Faults: what may go wrong around a desk without anybody's fault. */
import { keptFailures } from './failedRuns';
import type { Simulation } from './simulation';
import { request } from './simulation';
import { someTicket, worker } from './staffActs';
import { complaint, stepArguments } from './stepArguments';

const SECOND_MS = 1_000;
const HOUR_MS = 60 * 60 * SECOND_MS;
/** More counted calls than most runs make, so that some are spared. */
const CALLS = 25;
const FAR_MORE_THAN_A_DAY = 1_000_000;

/** Brings one fault about. */
export function strikes(simulation: Simulation): void {
  const { chance } = simulation;
  switch (chance.weighted({ kill: 4, serviceError: 3, lock: 2, quota: 0.5, together: 3, tickByHand: 1 })) {
    case 'kill':
      return kills(simulation);
    case 'serviceError':
      return failsService(simulation);
    case 'lock': {
      const heldMs = chance.happens(0.5) ? chance.between(1, 200) * SECOND_MS : chance.between(1, 7) * HOUR_MS;
      return planned(simulation, `lock held for ${heldMs / SECOND_MS} s`, { holdLockMs: heldMs });
    }
    case 'quota':
      return planned(simulation, 'mail quota gone', { mailQuota: 0 });
    case 'together':
      return actTogether(simulation);
    case 'tickByHand':
      return ticksByHand(simulation);
  }
}

/** Takes faults back that last: the day's mails are there again. */
export function relents({ desk }: Simulation): void {
  desk.faults({ mailQuota: FAR_MORE_THAN_A_DAY });
}

/** Takes every fault back. */
export function ceases({ desk }: Simulation): void {
  const failing = Object.fromEntries(Object.keys(desk.cost().byMethod).map((method) => [method, 0]));
  desk.faults({ killAtCall: 0, failing, mailQuota: FAR_MORE_THAN_A_DAY, holdLockMs: 0 });
}

type Plan = Parameters<Simulation['desk']['faults']>[0];

function planned({ desk, diary }: Simulation, what: string, faults: Plan): void {
  diary.faults.push({ at: desk.now(), what });
  desk.faults(faults);
}

function kills(simulation: Simulation): void {
  const { chance } = simulation;
  const pendingOnKill = chance.among(['none', 'all', chance.between(1, 6)] as const);
  const killAtCall = chance.between(1, CALLS);
  simulation.unsettled = true;
  planned(simulation, `next run killed at call ${killAtCall}, leaving ${pendingOnKill} of its writes`, {
    killAtCall,
    pendingOnKill,
  });
}

/** Fails the next calls of a method that the desk has used before. */
function failsService(simulation: Simulation): void {
  const { chance, desk } = simulation;
  const method = chance.among(Object.keys(desk.cost().byMethod));
  const times = chance.between(1, 3);
  simulation.unsettled = true;
  planned(simulation, `next ${times} calls of ${method} fail`, { failing: { [method]: times } });
}

/** Several people and the clock at the same time, each let in at a random call of the others. */
function actTogether(simulation: Simulation): void {
  const { chance, desk, diary } = simulation;
  diary.faults.push({ at: desk.now(), what: 'several runs at the same time' });
  simulation.unsettled = true;
  const acts = Array.from({ length: chance.between(2, 4) }, () => {
    const by = worker(simulation);
    const ticketNo = someTicket(simulation);
    switch (chance.weighted({ tick: 2, registration: 1, step: 3 })) {
      case 'tick':
        return (): unknown => desk.runtime.run('tick');
      case 'registration': {
        const args = complaint(simulation);
        return (): unknown => request(simulation, { by, command: 'registerComplaint', args });
      }
      case 'step': {
        const command = chance.among(['respond', 'logProgress', 'acknowledge', 'proposeSolution', 'assign', 'hold']);
        if (ticketNo === null) return (): unknown => desk.runtime.run('tick');
        const args = stepArguments(simulation, command, ticketNo);
        return (): unknown => request(simulation, { by, command, args });
      }
    }
  });
  desk.runtime.interleave(acts, chance.between(1, 1_000_000));
  keptFailures(simulation);
}

/** Somebody runs the tick from the script editor, while the clock's own may be on its way. */
function ticksByHand(simulation: Simulation): void {
  const { desk, chance, diary } = simulation;
  diary.faults.push({ at: desk.now(), what: 'tick run by hand, twice at a time' });
  simulation.unsettled = true;
  desk.runtime.overlap(
    () => desk.runtime.run('tick'),
    chance.between(1, CALLS),
    () => desk.runtime.run('tick'),
  );
  keptFailures(simulation);
}
