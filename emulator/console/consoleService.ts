import type { Service, ServiceContext } from '../kernel/contract';
import { logText } from './logText';

const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** The script's `console`: lines go to the execution's log, warnings and errors with their level in front. */
export const consoleService: Service = {
  globalName: 'console',
  create: (context: ServiceContext) => {
    const timers = new Map<string, number>();
    const write = (level: string, values: readonly unknown[]): void => {
      const prefix = level === 'warn' || level === 'error' ? `${level.toUpperCase()} ` : '';
      context.log(`${prefix}${logText(values)}`);
    };
    return {
      ...Object.fromEntries(LEVELS.map((level) => [level, (...values: unknown[]) => write(level, values)])),
      time: (label: string) => {
        timers.set(label, context.world.now());
      },
      timeEnd: (label: string) => {
        const since = timers.get(label);
        if (since !== undefined) context.log(`${label}: ${String(Math.round(context.world.now() - since))}ms`);
        timers.delete(label);
      },
    };
  },
};
