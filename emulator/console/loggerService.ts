import type { Service, ServiceContext } from '../kernel/contract';
import { logText } from './logText';

/** `Logger`: as console.log, and the lines of this execution can be read back (G/reference/base/logger). */
export const loggerService: Service = {
  globalName: 'Logger',
  create: (context: ServiceContext) => {
    let lines: string[] = [];
    const logger = context.strict('Logger', {
      log: (...values: unknown[]) => {
        const line = logText(values);
        lines.push(line);
        context.log(line);
        return logger;
      },
      getLog: () => lines.map((line) => `${line}\n`).join(''),
      clear: () => {
        lines = [];
      },
    });
    return logger;
  },
};
