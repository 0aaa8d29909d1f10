/** Opens the built workbench page on a small desk in a real browser. */
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/findChromium.mjs';
import type { Desk } from '../../workbench/server/desk';
import { type RunningServer, serve } from '../../workbench/server/server';
import { OWNER } from '../workbench/server/smallDesk';

/** undefined where no Chromium is found; `npm test` says so and, in CI, fails. */
export const CHROMIUM = findChromium();

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS });
}

export interface OpenPage {
  readonly page: Page;
  readonly server: RunningServer;
  /** What the browser complained about: errors and warnings of scripts, of the policy, of requests. */
  readonly complaints: readonly string[];
  cell(row: number, column: number): ReturnType<Page['locator']>;
  /** What the emulator holds, as the owner sees it. */
  text(sheet: string, row: number, column: number): string;
  close(): Promise<void>;
}

export async function openPage(browser: Browser, held: Desk, language = 'en'): Promise<OpenPage> {
  const server = await serve(held, { port: 0, pageFolder: join(__dirname, '../../build/page'), language });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Whoever goes on does not wait for what was asked before.
    if (why !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${why}`);
  });
  await page.goto(server.url);
  await page.locator('.cell-words').first().waitFor();
  return {
    page,
    server,
    complaints,
    cell: (row, column) => page.locator(`.cell[data-row="${String(row)}"][data-column="${String(column)}"]`),
    text: (sheet, row, column) => held.runtime().view(sheet, row, 1, OWNER)[0]?.[column - 1]?.text ?? '',
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

/** Waits until `read` gives what is expected; the page and the server talk in the background. */
export async function eventually<T>(read: () => T | Promise<T>, expected: T): Promise<void> {
  const until = Date.now() + 8000;
  for (;;) {
    const found = await read();
    if (JSON.stringify(found) === JSON.stringify(expected) || Date.now() > until) {
      expect(found).toEqual(expected);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
