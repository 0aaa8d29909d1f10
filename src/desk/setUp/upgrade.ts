/** Taking a desk over from an earlier version: a copy first, then one migration after the other. */
import { copiedBefore } from '../backup/copiesBefore';
import { checkHealth } from '../health/checkHealth';
import { recall, remember } from '../memory';
import type { Ports } from '../ports';
import { MIGRATIONS } from './migrations';
import { awaitsUpgrade, demandKnownSchema } from './schema';
import type { SetUpReport } from './setUp';

/**
 * Runs the migrations that the desk lacks. To be called under the lock. Cut off anywhere, the next call goes on: copies have their names before
 * they are made, each migration may be run again, and its number is kept when it is through.
 * A large desk may need several runs for its backup.
 * @returns what was made, copies included; null where there was nothing to do
 * @throws {Refusal} DESK_NEWER
 */
export function upgrade(ports: Ports): Omit<SetUpReport, 'findings'> | null {
  const { setUp } = recall(ports.memory);
  if (setUp === null) return null;
  demandKnownSchema(setUp);
  if (!awaitsUpgrade(setUp)) return null;
  const created: string[] = [];
  const repaired: string[] = [];
  for (const migration of MIGRATIONS.filter(({ to }) => to > setUp.version)) {
    const copies = copiedBefore(ports, setUp, migration);
    if (copies === null) return { created, repaired };
    created.push(...copies);
    const done = migration.run(ports);
    created.push(...done.created);
    repaired.push(...done.repaired);
    ports.flush();
    remember(ports.memory, { setUp: { ...(recall(ports.memory).setUp ?? setUp), version: migration.to } });
    ports.say(`upgrade: schema ${migration.to}. ${migration.what}`);
  }
  // The last migration found the desk still under its old number.
  checkHealth(ports);
  return { created, repaired };
}
