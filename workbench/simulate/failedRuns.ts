import type { Simulation } from './simulation';

/**
 * Writes down runs that did not end well. The emulator forgets old runs, so it is asked often. What such a run left undone the next one
 * finishes, also one that is refused: until then nobody can say whose a change is.
 */
export function keptFailures(simulation: Pick<Simulation, 'desk' | 'diary' | 'lastRun' | 'unsettled'>): void {
  const { desk, diary } = simulation;
  const runs = desk.executions();
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const run = runs[at];
    if (!run || run.id <= simulation.lastRun) break;
    if (run.status === 'completed') continue;
    const { id, entryPoint, status, error, startedAt } = run;
    if (diary.failedRuns.some((known) => known.id === id)) continue;
    diary.failedRuns.push({ id, entryPoint, status, error: error ?? '', startedAt });
    simulation.unsettled = true;
  }
  // Runs that were let into others end before them: the next look goes back a little.
  simulation.lastRun = Math.max(simulation.lastRun, (runs.at(-1)?.id ?? 0) - 10);
}

/** Writes down how much of each quota is used now, where that is more than ever before. */
export function keptQuotas({ desk, diary }: Pick<Simulation, 'desk' | 'diary'>): void {
  for (const { user, name, used, limit } of desk.runtime.quotas()) {
    const key = `${user} ${name}`;
    const peak = diary.quotaPeaks[key];
    if (!peak || peak.used < used) diary.quotaPeaks[key] = { used, limit };
  }
}
