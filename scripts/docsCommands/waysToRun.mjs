/**
 * How each command of the docs is tried on a fresh clone. Servers are waited for and ended; what takes long is given small figures; what needs an
 * account with Google is followed as far as it goes without one.
 */

/**
 * @typedef {object} Way
 * @property {string} [run] what is run in place of the command as it is written; blanks to fill in are filled, and what takes long is made short
 * @property {boolean} [isServer] whether it answers pages until it is ended
 * @property {number} [status] what it ends with, 0 where nothing is said
 * @property {RegExp} [says] what it has to say
 * @property {boolean} [leavesTree] whether git must see no change after it
 * @property {string} [needs] a program without which it is passed over
 * @property {string} [why] the reason why it is not run as it is written
 */

/** @typedef {readonly [command: RegExp, way: (command: string) => Way]} Row */

/** @type {readonly Row[]} */
const WAYS = [
  [/^npm start -- --help$/, () => ({ says: /--port N/ })],
  // The port of the docs may be taken on this machine.
  [/^npm start\b/, (command) => ({ run: withOptions(command, '--port 0'), isServer: true })],
  [/^npm test$/, () => ({ says: /^\d+ passed, 0 failed$/m })],
  [
    /^npm run demo -- --csv FILE$/,
    () => ({ run: 'npm run demo -- --csv test/data/messy-complaints.zh-CN.csv --days 2', says: /\.xlsx/ }),
  ],
  [
    /^npm run simulate -- --(?:faults|hand-edits)$/,
    (command) => ({
      run: `${command} --seeds 2${command.endsWith('--faults') ? ' --days 2' : ''}`,
      says: /^2 passed, 0 failed$/m,
    }),
  ],
  [
    /^npm run script -- FILE… STEP…$/,
    () => ({ run: 'npm run script -- test/emulator/ownScripts/mailMerge.gs --run=prepare --run=merge', says: /merge/ }),
  ],
  [/^npm run probe$/, () => ({ says: /^one-shot-trigger: /m })],
  [/^npm run fuzz$/, (command) => ({ run: `${command} -- --cases 500` })],
  [
    /^npm run bench -- --tickets N$/,
    () => ({ run: 'npm run bench -- --tickets 200', says: /"name":"[^"]+","value":/ }),
  ],
  [
    /^npm run check:vectors -- FILE$/,
    () => ({
      run: 'npm run check:vectors -- test/data/business-time-vectors.json',
      says: /^\d+ passed, 0 failed$/m,
    }),
  ],
  [/^npm run check$/, () => ({ says: /^check: all passed$/m })],
  [
    /^npm run check:docs\b/,
    () => ({ run: 'npm run check:docs -- --help', says: /--without test/, why: 'it is what runs now' }),
  ],
  [/^npm run test:zones$/, (command) => ({ run: `${command} -- test/domain/time`, says: /all three zones/ })],
  [
    /^npm run mutate$/,
    () => ({
      run: 'npx stryker run --mutate src/domain/time/elapsed.ts',
      says: /elapsed\.ts/,
      why: 'a quarter of an hour; one file is tried',
    }),
  ],
  [/^npm run pictures$/, (command) => ({ run: `${command} -- staff`, needs: 'Chromium', why: 'one sheet of all' })],
  [/^npm run build(?: -- --with NAME)?$/, (command) => ({ run: command.replace('NAME', 'chat'), says: /^Built /m })],
  [
    /^npm run push$/,
    () => ({ status: 1, says: /\.clasp\.json names no script/, why: 'no script is named in .clasp.json yet' }),
  ],
  [
    /^npx clasp [a-z-]+(?: |$)/,
    (command) => ({
      run: `${command.split(' --')[0] ?? command} --help`,
      says: new RegExp((command.match(/--[a-z]+/g) ?? ['Usage']).join('[\\s\\S]*')),
      why: 'it asks Google for an account',
    }),
  ],
  [/^npx jest test\/\S+\.test\.tsx?$/, () => ({ says: /^Tests: .*passed/m })],
  [/^node scripts\/(?:deskDocs|emulatorDocs)\.mjs$/, () => ({ leavesTree: true })],
  [
    /^\.ci\/run$/,
    () => ({ run: 'bash -n .ci/run', why: 'it installs, checks and tests, each of which is run here by itself' }),
  ],
];

/**
 * @param {string} command as the docs have it
 * @returns {Way | undefined} nothing where nobody has said how to run it
 */
export function wayToRun(command) {
  return WAYS.find(([pattern]) => pattern.test(command))?.[1](command);
}

/**
 * @param {string} command
 * @param {string} options
 */
const withOptions = (command, options) =>
  command.includes(' -- ') ? `${command} ${options}` : `${command} -- ${options}`;
