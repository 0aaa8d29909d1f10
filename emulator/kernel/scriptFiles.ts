import { Script } from 'node:vm';

const SCRIPT_FILE = /\.(?:gs|js)$/;
const KEPT_SOURCES = 16;

/** Compiled files by name and source, so that many runtimes over one bundle compile it once. */
const compiled = new Map<string, Script>();

function compile(name: string, source: string): Script {
  const key = `${name}\n${source}`;
  const known = compiled.get(key);
  if (known) return known;
  const script = new Script(source, { filename: name });
  if (compiled.size >= KEPT_SOURCES) compiled.delete(compiled.keys().next().value ?? '');
  compiled.set(key, script);
  return script;
}

/** The project's script files, compiled, in the order given: all share one global scope, as on Google. */
export function compiledFiles(files: Readonly<Record<string, string>>): readonly Script[] {
  return Object.entries(files)
    .filter(([name]) => SCRIPT_FILE.test(name))
    .map(([name, source]) => compile(name, source));
}
