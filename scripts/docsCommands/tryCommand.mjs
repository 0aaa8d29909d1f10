import { spawn, spawnSync } from 'node:child_process';
import { findChromium } from '../findChromium.mjs';

/** A server that does not answer for so long, of which a minute goes into installing and building, does not answer. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Runs a command of the docs in a folder.
 * @param {string} folder
 * @param {string} command
 * @param {import('./waysToRun.mjs').Way} way
 * @returns {Promise<{ outcome: 'passed' | 'failed' | 'passed over', why: string }>}
 */
export async function tryCommand(folder, command, way) {
  if (way.needs === 'Chromium' && findChromium() === undefined)
    return { outcome: 'passed over', why: 'no Chromium was found' };
  const before = changesIn(folder);
  const { status, said } = await (way.isServer === true ? served : ran)(folder, way.run ?? command);
  const wanted = way.status ?? 0;
  const fault =
    status !== wanted
      ? `ended with ${status}, not ${wanted}`
      : way.says !== undefined && !way.says.test(said)
        ? `did not say ${way.says}`
        : way.leavesTree === true && changesIn(folder) !== before
          ? `changed what is committed:\n${changesIn(folder)}`
          : '';
  return fault === ''
    ? { outcome: 'passed', why: way.why ?? '' }
    : { outcome: 'failed', why: `${fault}\n${said.slice(-3_000)}` };
}

/**
 * What differs from what is committed, a line a file.
 * @param {string} folder
 */
function changesIn(folder) {
  return spawnSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' }).stdout;
}

/**
 * @param {string} folder
 * @param {string} command
 */
function started(folder, command) {
  // A group of its own: npm hands no signal on to what it started.
  const child = spawn(command, { cwd: folder, shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  /** @type {(() => void)[]} */
  const hearers = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ piece) => {
      said += piece.toString('utf8');
      for (const hear of hearers) hear();
    });
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => child.once('close', resolve));
  return {
    ended,
    said: () => said,
    whenSaid: (/** @type {() => void} */ hear) => hearers.push(hear),
    end: () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    },
  };
}

/**
 * @param {string} folder
 * @param {string} command
 */
async function ran(folder, command) {
  const program = started(folder, command);
  return { status: await program.ended, said: program.said() };
}

/**
 * Starts a server, waits for the address it names, asks for that page and ends it.
 * @param {string} folder
 * @param {string} command
 * @returns {Promise<{ status: number | null, said: string }>} status 0 where the page was answered
 */
async function served(folder, command) {
  const program = started(folder, command);
  const patience = setTimeout(program.end, PATIENCE_MS);
  try {
    /** @type {string | null} */
    const address = await new Promise((resolve) => {
      program.whenSaid(() => {
        const found = /http:\/\/\S+/.exec(program.said())?.[0];
        if (found !== undefined) resolve(found);
      });
      void program.ended.then(() => resolve(null));
    });
    if (address === null) return { status: (await program.ended) ?? 1, said: program.said() };
    const answer = await fetch(address);
    const page = await answer.text();
    const isPage = answer.status === 200 && page.includes('<html');
    return {
      status: isPage ? 0 : 1,
      said: `${program.said()}\n${address} answered ${answer.status}\n${page.slice(0, 300)}`,
    };
  } finally {
    clearTimeout(patience);
    program.end();
    await program.ended;
  }
}
