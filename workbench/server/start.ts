import { join } from 'node:path';
import { BadInput } from '../command';
import { PROJECT_ROOT } from '../projectRoot';
import { desk } from './desk';
import { deskSource } from './deskSource';
import { keepState } from './keepState';
import { openState } from './openState';
import { type RunningServer, serve } from './server';
import { START_HELP, startOptions } from './startOptions';
import { keepAside } from './stateFile';
import { terminalLanguage } from './terminalLanguage';
import { whatToTry } from './whatToTry';

/** Opens the workbench and keeps it open until the process is asked to end. @returns the exit code */
export async function start(argv: string[]): Promise<number> {
  const options = startOptions(argv);
  if (options.isHelp) {
    process.stdout.write(START_HELP);
    return 0;
  }
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  const language = options.language ?? terminalLanguage(process.env);
  const source = deskSource({ language, pack: options.pack, isBusy: options.isBusy });
  const { runtime, isRestored } = await openState(source, options.state, options.isFresh, say);
  const held = desk(source, runtime, {
    // A language that was asked for is not changed by the browser’s.
    isFresh: !isRestored && options.language === null,
    keepAside: (state) => keepAside(options.state, state, new Date()),
  });
  const keeper = keepState(held, options.state, say);
  const server = await listen(held, options.port, options.language);
  say(whatToTry(language, server.url, options.state, isRestored));
  await ended();
  await server.close();
  await keeper.close();
  return 0;
}

async function listen(held: ReturnType<typeof desk>, port: number, language: string | null): Promise<RunningServer> {
  const pageFolder = join(PROJECT_ROOT, 'build', 'page');
  try {
    return await serve(held, { port, pageFolder, language });
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE') {
      throw new BadInput(`port ${String(port)} is taken; choose another with --port`);
    }
    throw error;
  }
}

function ended(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
}
