import { format } from 'node:util';

/** One log line from the arguments of console.log or Logger.log; `%s` and its like are filled in from the left. */
export function logText(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first === 'string') return format(first, ...rest);
  return values.map(asText).join(' ');
}

function asText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('stack' in value && typeof value.stack === 'string') return value.stack;
  try {
    return JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
