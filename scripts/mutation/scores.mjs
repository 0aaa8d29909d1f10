/** Prints the table of docs/mutation.md, read off the report that `npm run mutate` has left. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const ROOMS = ['src/domain/time', 'src/domain/clocks'];

/** @type {{ files: Record<string, { mutants: { status: string }[] }> }} */
const { files } = JSON.parse(readFileSync(join(root, 'coverage/mutation/mutation.json'), 'utf8'));

/**
 * @param {string} what
 * @param {string[]} paths
 */
function row(what, paths) {
  const statuses = paths.flatMap((path) => files[path]?.mutants.map(({ status }) => status) ?? []);
  const count = (/** @type {string[]} */ ...ones) => statuses.filter((status) => ones.includes(status)).length;
  const [noticed, survived] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  const all = noticed + survived;
  console.log(
    `| ${what} | ${noticed} | ${survived} | ${all === 0 ? '–' : `${((100 * noticed) / all).toFixed(1)} %`} |`,
  );
}

console.log('| File | Noticed | Survived | Score |\n| --- | --- | --- | --- |');
const rooms = ROOMS.map((room) => readdirSync(join(root, room)).map((file) => `${room}/${file}`));
for (const path of rooms.flat()) row(`\`${path}\``, [path]);
rooms.forEach((paths, i) => row(`all of \`${ROOMS[i] ?? ''}\``, paths));
row('both', rooms.flat());
