import type { ClockDefinition, Target, TrailEntry } from './clock';
import type { Run } from './run';

/**
 * The priority that a run is judged by: the one in force when it stopped, or now. A change re-reads the target from the
 * original start. Before a ticket was triaged it is what the first triage found, '' where none has been.
 */
export function priorityOfRun(run: Run, trail: readonly TrailEntry[]): string {
  // A run given up is not judged by what its end brought: reopening raises the priority of the next attempt only.
  const judgedBy = trail.slice(0, run.abandoned ? run.stoppedBy : run.stoppedBy + 1);
  const known = judgedBy.reverse().find(isTriaged) ?? trail.find(isTriaged);
  return known === undefined ? '' : known.priority;
}

function isTriaged({ priority }: TrailEntry): boolean {
  return priority !== '';
}

/**
 * The target of a clock at a priority; null where there is none.
 * @returns 'unknown' where the ticket has no priority yet and its priorities differ in their targets
 */
export function targetAt(definition: ClockDefinition, priority: string): Target | null | 'unknown' {
  if (priority !== '') return definition.targets[priority] ?? null;
  const [first = null, ...others] = Object.values(definition.targets);
  return others.every((other) => isSame(first, other)) ? first : 'unknown';
}

function isSame(left: Target | null, right: Target | null): boolean {
  if (left === null || right === null) return left === right;
  const theirs = new Map<string, number>(Object.entries(right));
  return Object.entries(left).every(([unit, count]) => theirs.get(unit) === count);
}
