/** What begins a command; whatever else stands between backticks is no command. */
const BEGINS = /^(?:npm|npx|node|git|\.ci\/run)(?=\s|$)/;

/**
 * The commands that a page tells people to type, each once, in its order: the lines of its `sh` blocks and what stands between backticks. Options
 * that stand alone behind a command in the same line (`--fresh`) make another command of it.
 * @param {string} markdown
 * @returns {string[]}
 * @example commandsIn('`npm start` opens it, `--help` tells the rest.') //=> ['npm start', 'npm start -- --help']
 */
export function commandsIn(markdown) {
  const blocks = [...markdown.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== ''),
  );
  const prose = markdown
    .replace(/^```.*?^```/gms, '')
    .split('\n')
    .flatMap(inlineCommands);
  return [...new Set([...blocks, ...prose])];
}

/** @param {string} line */
function inlineCommands(line) {
  let last = '';
  return [...line.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => {
    if (BEGINS.test(code)) {
      last = code;
      return [code];
    }
    return code.startsWith('--') && last !== '' ? [`${withoutOptions(last)} -- ${code}`] : [];
  });
}

/** @param {string} command */
const withoutOptions = (command) => command.split(' -- ')[0] ?? command;
