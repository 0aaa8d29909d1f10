/**
 * HTML as a PDF, made by a Chromium of this machine. Scripts of the page are off, and nothing but the page itself is read. A Chromium is looked
 * for when one is first wanted; the emulator has no other use for it.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const PATIENCE_MS = 60_000;

/** No script runs and nothing is loaded, neither from the network nor from this machine. (With scripts off by a flag Chromium does not print.) */
const INERT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;

/** The Chromium that makes PDFs: that of the CHROMIUM variable, else the first on the path; null where there is none. */
export function pdfMaker(environment: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const named = environment['CHROMIUM'] ?? '';
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places =
    named === '' ? [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES] : [named];
  return places.find(isProgram) ?? null;
}

/**
 * The page as a PDF. Takes about a second.
 * @throws where there is no Chromium, or it made none
 */
export function pdfOf(html: string): Buffer {
  const maker = pdfMaker();
  if (maker === null) throw new Error('there is no Chromium on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'emulator-pdf-'));
  try {
    const [page, made] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    writeFileSync(page, inert(html));
    const { error, stderr } = spawnSync(maker, [...flags(folder), `--print-to-pdf=${made}`, `file://${page}`], {
      encoding: 'utf8',
      timeout: PATIENCE_MS,
    });
    if (error) throw error;
    try {
      return readFileSync(made);
    } catch {
      throw new Error(stderr.trim().split('\n').pop());
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function flags(folder: string): string[] {
  return [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--no-pdf-header-footer',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${join(folder, 'profile')}`,
  ];
}

/** Before anything of the page, but behind its doctype: without that in the first place it would be laid out as pages of old. */
function inert(html: string): string {
  const [doctype = ''] = /^\s*<!doctype[^>]*>/i.exec(html) ?? [];
  return `${doctype}${INERT}${html.slice(doctype.length)}`;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
