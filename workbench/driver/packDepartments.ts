import type { DeskOptions } from './openDesk';
import { DEFAULT_OWNER, openDesk } from './openDesk';

/** The departments of a pack, as a newly set-up desk words them. */
export async function packDepartments(options: Pick<DeskOptions, 'pack' | 'language'>): Promise<readonly string[]> {
  const desk = await openDesk(options);
  return desk.as(DEFAULT_OWNER).call<{ departments: string[] }>('boot').departments;
}
