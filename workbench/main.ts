/** `node build/workbench.mjs COMMAND`: what npm start, npm run demo, simulate and bench run. */
import { BadInput } from './command';
import { messageOf } from './thrown';

type Command = (argv: string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./server/start')).start,
  demo: async () => (await import('./demo/demo')).demo,
  script: async () => (await import('./script/script')).script,
  simulate: async () => (await import('./simulate/simulate')).simulate,
  bench: async () => (await import('./bench/bench')).bench,
};
/** What the workbench runs itself, and no person. */
const WORKERS: typeof COMMANDS = {
  simulateSeeds: async () => (await import('./simulate/simulateSeeds')).simulateSeeds,
};

const HELP = `Usage: node build/workbench.mjs COMMAND [options]

  start      opens the workbench in the browser
  demo       works an imported file with simulated staff and customers
  script     runs any Apps Script files on the emulator
  simulate   random desks with random faults
  bench      measures against the budgets

COMMAND --help tells its options.
`;

async function run(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const known = process.send === undefined ? COMMANDS : { ...COMMANDS, ...WORKERS };
  const command = Object.hasOwn(known, name) ? known[name] : undefined;
  if (command === undefined)
    throw new BadInput(`there is no command ${name}; there are ${Object.keys(COMMANDS).join(', ')}`);
  return (await command())(rest);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof BadInput) console.error(`workbench: ${error.message}`);
  else console.error(error instanceof Error ? (error.stack ?? error.message) : messageOf(error));
  process.exitCode = error instanceof BadInput ? 2 : 1;
}
