import type { ExecutionRequest, Executor } from './executor';
import { DRIVER_SIDE, rpcCopy, scriptSide } from './rpcValue';

/**
 * `google.script.run.functionName(...args)`: values are copied both ways, and a function whose name ends in an underscore is not to be had
 * (G/guides/html/communication).
 * @throws {TypeError} for such a name, and for values that are not carried
 */
export function callFromPage(
  executor: Executor,
  as: Pick<ExecutionRequest, 'trigger' | 'authMode' | 'effectiveUser' | 'activeUser'>,
  functionName: string,
  args: readonly unknown[],
  before: () => void = () => undefined,
): unknown {
  if (functionName.endsWith('_') || !/^[A-Za-z_$][\w$]*$/.test(functionName)) {
    throw new TypeError(`google.script.run.${functionName} is not a function`);
  }
  const carried = rpcCopy(args, DRIVER_SIDE) as unknown[];
  before();
  return executor.execute({
    ...as,
    entryPoint: functionName,
    parameters: (context) => carried.map((value) => rpcCopy(value, scriptSide(context.realm))),
    result: (value) => (value === undefined ? undefined : rpcCopy(value, DRIVER_SIDE, 'result')),
  });
}
