import type { World } from './contract';
import type { Run } from './run';
import type { ExecutionRecord } from './runtimeContract';
import type { ScriptError } from './scriptError';

/** Older records are dropped, so that a saved world stays small. */
const KEPT_RECORDS = 5000;

interface ExecutionLog {
  readonly records: ExecutionRecord[];
}

function executionLog(world: World): ExecutionLog {
  return world.part<ExecutionLog>('executions', () => ({ records: [] }));
}

/** Books an execution that has ended. */
export function recordExecution(world: World, run: Run, error: ScriptError | null): void {
  const { records } = executionLog(world);
  records.push({
    id: run.execution.id,
    entryPoint: run.execution.entryPoint,
    trigger: run.execution.trigger,
    user: run.execution.effectiveUser,
    authMode: run.execution.authMode,
    startedAt: run.startedAt,
    simulatedMs: Math.round(run.elapsedMs * 1000) / 1000,
    calls: run.calls,
    status: error?.status ?? 'completed',
    error: error ? `${error.name}: ${error.message}` : null,
    ...(error?.at === undefined ? {} : { at: error.at }),
    logs: run.logs,
  });
  if (records.length > KEPT_RECORDS * 2) records.splice(0, records.length - KEPT_RECORDS);
}

/** The executions that have ended, oldest first; at least the last 5,000 are kept. */
export function executionRecords(world: World): readonly ExecutionRecord[] {
  return executionLog(world).records;
}
