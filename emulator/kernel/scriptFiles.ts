import { Script } from 'node:vm';

const SCRIPT_FILE = /\.(?:gs|js)$/;
const KEPT_SOURCES = 16;

/** Compiled files by source and name, so that many runtimes over one bundle compile it once. Not by both in one text: that would be hashed anew each time. */
const compiled = new Map<string, Map<string, Script>>();

function compile(name: string, source: string): Script {
  const known = compiled.get(source)?.get(name);
  if (known) return known;
  const script = new Script(source, { filename: name });
  if (compiled.size >= KEPT_SOURCES && !compiled.has(source)) compiled.delete(compiled.keys().next().value ?? '');
  compiled.set(source, (compiled.get(source) ?? new Map<string, Script>()).set(name, script));
  return script;
}

/** The project's script files, compiled, in the order given: all share one global scope, as on Google. */
export function compiledFiles(files: Readonly<Record<string, string>>): readonly Script[] {
  return Object.entries(files)
    .filter(([name]) => SCRIPT_FILE.test(name))
    .map(([name, source]) => compile(name, source));
}
