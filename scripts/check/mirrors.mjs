import { posix } from 'node:path';

/** Folders of test/ that are kinds of tests: they drive the whole. */
const KINDS = ['browser', 'contract', 'docs', 'fuzz', 'journeys', 'shipped', 'simulation'];
const TEST = /^test\/(.*)\/([^/]+)\.test\.tsx?$/;

/**
 * Tests that do not lie as what they test, one line each: a test named for a file lies where that file lies, one named for a theme in a room that exists.
 * @param {readonly { path: string }[]} files TypeScript files by their path from the project's folder
 * @returns {string[]}
 */
export function mirrorFaults(files) {
  const tested = files.map(({ path }) => path.replace(/\.\w+$/, '')).filter((path) => !path.startsWith('test/'));
  const known = new Set(tested);
  const rooms = new Set(tested.flatMap(foldersOf));
  return files.flatMap(({ path }) => {
    const [, room = '', name = ''] = TEST.exec(path) ?? [];
    if (name === '' || KINDS.includes(room.split('/')[0] ?? '')) return [];
    const places = [room, posix.join('src', room)];
    if (places.some((place) => known.has(`${place}/${name}`))) return [];
    const elsewhere = tested.filter((file) => posix.basename(file) === name);
    if (elsewhere.length > 0) return [`${path}: is named for ${elsewhere.join(', ')} and does not lie as that does`];
    return places.some((place) => rooms.has(place)) ? [] : [`${path}: there is no room ${room} that it could test`];
  });
}

/** @param {string} path */
function foldersOf(path) {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
