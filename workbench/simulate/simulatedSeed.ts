import { messageOf } from '../thrown';
import { evidenceOf, finalEvidenceOf } from './evidence';
import { handEditSequence } from './handEdits/handEditSequence';
import type { Violation } from './invariants';
import { ALWAYS, AT_THE_END, violations } from './invariants';
import type { PackName, SeedPlan } from './seedPlan';
import { seedPlan } from './seedPlan';
import { simulatedDays } from './simulatedDays';
import { openSimulation } from './simulation';

export interface SeedOptions {
  readonly days: number;
  readonly faults: boolean;
  readonly pack?: PackName;
  readonly deployment?: SeedPlan['deployment'];
  /** Sequences of hand edits on small desks instead of days. */
  readonly handEdits?: boolean;
}

/** What a seed came to. */
export interface SeedReport {
  readonly seed: number;
  readonly plan: SeedPlan;
  readonly violations: readonly Violation[];
  /** Of a sequence of hand edits: what people did, in order. */
  readonly acts?: readonly string[];
  readonly figures: Readonly<
    Record<'tickets' | 'events' | 'calls' | 'refused' | 'unsure' | 'breaches' | 'mails' | 'faults' | 'cpuMs', number>
  >;
}

/** Simulates what a seed stands for under these options. */
export function simulated(seed: number, options: SeedOptions): Promise<SeedReport> {
  return options.handEdits === true ? handEditSequence(seed, options) : simulatedSeed(seed, options);
}

/**
 * Simulates one seed from its first day to its quiet end. What the simulation itself throws is a violation too.
 * @internal
 */
export async function simulatedSeed(seed: number, options: SeedOptions): Promise<SeedReport> {
  const before = process.cpuUsage();
  const plan = seedPlan(seed, options);
  const simulation = await openSimulation(plan);
  const found: Violation[] = [];
  try {
    simulatedDays(simulation, (day) => {
      for (const { invariant, facts } of violations(ALWAYS, evidenceOf(simulation)))
        found.push({ invariant: `${invariant} after day ${day}`, facts });
    });
    // What is wrong after a week is wrong at the end too: said once.
    const atEnd = violations(AT_THE_END, finalEvidenceOf(simulation));
    const known = new Set(atEnd.map(({ invariant }) => invariant));
    found.splice(
      0,
      found.length,
      ...found.filter(({ invariant }) => !known.has(invariant.split(' ')[0] ?? '')),
      ...atEnd,
    );
  } catch (error) {
    const where = error instanceof Error ? (error.stack ?? '') : '';
    found.push({ invariant: 'theSimulationGoesThrough', facts: [where === '' ? messageOf(error) : where] });
  }
  const { diary, desk } = simulation;
  const log = desk.rows('log');
  const used = process.cpuUsage(before);
  return {
    seed,
    plan,
    violations: found,
    figures: {
      tickets: simulation.tickets.length,
      events: log.length,
      calls: diary.calls.length,
      refused: diary.calls.filter(({ outcome }) => outcome === 'refused').length,
      unsure: diary.calls.filter(({ outcome }) => outcome === 'unsure').length,
      breaches: log.filter((row) => row['kind'] === 'breached').length,
      mails: desk.mails().length,
      faults: diary.faults.length,
      cpuMs: Math.round((used.user + used.system) / 1000),
    },
  };
}
