import { parseArgs, type ParseArgsConfig } from 'node:util';
import { messageOf } from './thrown';

/** Bad input on the command line: one clear line, exit code 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/**
 * The options of one command.
 * @throws BadInput for an unknown option, a missing value or a stray word
 */
export function optionsOf<T extends NonNullable<ParseArgsConfig['options']>>(argv: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new BadInput(messageOf(error).split('. ')[0] ?? 'unknown option');
  }
}
