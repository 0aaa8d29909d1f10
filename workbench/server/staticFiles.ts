import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

interface StaticFile {
  readonly type: string;
  readonly content: Buffer;
}

/** The built page's files by URL path. Only names that the folder lists are served, so no path can lead out of it. */
export interface StaticFiles {
  get(urlPath: string): Promise<StaticFile | null>;
}

/** @param folder build/page */
export function staticFiles(folder: string): StaticFiles {
  return {
    get: async (urlPath) => {
      const name = urlPath.slice(1);
      const type = TYPES[extname(name)];
      if (type === undefined) return null;
      const names = await readdir(folder).catch((): string[] => []);
      if (!names.includes(name)) return null;
      return { type, content: await readFile(join(folder, name)) };
    },
  };
}
