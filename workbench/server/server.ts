import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { SentFile } from '../../emulator/kernel/runtimeContract';
import { PROJECT_ROOT } from '../projectRoot';
import { messageOf } from '../thrown';
import type { Desk } from './desk';
import { dialogPage } from './dialogPage';
import { documentPage } from './documentPage';
import { exportWorkbook } from './exportWorkbook';
import { guard } from './guard';
import { DIALOG_POLICY, DOCUMENT_POLICY, PAGE_POLICY, pageShell } from './pageShell';
import { readerLanguage } from './readerLanguage';
import { DeskRefusal, Refused } from './refused';
import { requestBody } from './requestBody';
import { ASKS, DEEDS } from './routes';
import { type StaticFiles, staticFiles } from './staticFiles';
import type { DeskRefused } from './wire';

export interface RunningServer {
  readonly port: number;
  readonly url: string;
  /** The header `x-workbench-token` of every POST must be this. */
  readonly token: string;
  close(): Promise<void>;
}

const EMULATOR_DOCUMENT = join(PROJECT_ROOT, 'docs', 'emulator.md');
const JSON_TYPE = 'application/json; charset=utf-8';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface ServeOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Where the built page lies. */
  readonly pageFolder: string;
  /** Language in which the page opens for the first time; null: the one that the browser asks for. */
  readonly language: string | null;
}

/**
 * Serves the workbench on 127.0.0.1.
 * @throws Error with code EADDRINUSE where the port is taken
 */
export async function serve(desk: Desk, options: ServeOptions): Promise<RunningServer> {
  const token = randomBytes(24).toString('base64url');
  const start = randomBytes(9).toString('base64url');
  const files = staticFiles(options.pageFolder);
  let port = options.port;
  const server = createServer((request, response) => {
    answer({ desk, files, token, start, port, language: options.language }, request, response).catch(
      (error: unknown) => {
        fail(response, error);
      },
    );
  });
  server.requestTimeout = 60_000;
  await listening(server, options.port);
  port = (server.address() as AddressInfo).port;
  return {
    port,
    url: `http://localhost:${String(port)}`,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Serving {
  readonly desk: Desk;
  readonly files: StaticFiles;
  readonly token: string;
  readonly start: string;
  readonly port: number;
  readonly language: string | null;
}

async function answer(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { desk } = serving;
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
  guard(request, serving.port, serving.token);
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = url.pathname;

  const deed = Object.hasOwn(DEEDS, path) ? DEEDS[path] : undefined;
  if (request.method === 'POST' && deed !== undefined) {
    const body = await requestBody(request);
    send(response, JSON_TYPE, JSON.stringify(await answerOf(() => deed(desk, body))));
    return;
  }
  if (request.method !== 'GET') {
    throw new Refused(405, deed === undefined ? `${path} takes GET only.` : `${path} takes POST only.`);
  }
  if (deed !== undefined) throw new Refused(405, `${path} takes POST only.`);
  const ask = Object.hasOwn(ASKS, path) ? ASKS[path] : undefined;
  if (ask !== undefined) {
    send(response, JSON_TYPE, JSON.stringify(await answerOf(() => ask(desk, url.searchParams))));
  } else if (path === '/') {
    response.setHeader('Content-Security-Policy', PAGE_POLICY);
    const language = serving.language ?? readerLanguage(request.headers['accept-language']) ?? desk.language() ?? 'en';
    send(response, 'text/html; charset=utf-8', pageShell(serving.token, serving.start, language));
  } else if (path === '/docs/emulator') {
    response.setHeader('Content-Security-Policy', DOCUMENT_POLICY);
    send(response, 'text/html; charset=utf-8', documentPage(await readFile(EMULATOR_DOCUMENT, 'utf8')));
  } else if (path === '/api/events') {
    follow(serving, request, response);
  } else if (path === '/dialog') {
    response.setHeader('Content-Security-Policy', DIALOG_POLICY);
    send(response, 'text/html; charset=utf-8', dialogPage(dialogHtml(desk, url.searchParams)));
  } else if (path === '/portal') {
    // The page of the web app, as a visitor's browser loads it: a GET, which by its own rule changes nothing.
    response.setHeader('Content-Security-Policy', DIALOG_POLICY);
    send(response, 'text/html; charset=utf-8', dialogPage(portalHtml(desk, url.searchParams)));
  } else if (path === '/attachment') {
    const { name, contentType, content } = attachment(desk, url.searchParams);
    // Shown by the browser where it is a PDF, and kept otherwise: what else came with a mail is not to be opened as part of this place.
    const isShown = contentType === 'application/pdf';
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
    response.setHeader(
      'Content-Disposition',
      `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    );
    send(response, isShown ? contentType : 'application/octet-stream', Buffer.from(content));
  } else if (path === '/export.xlsx') {
    response.setHeader('Content-Disposition', 'attachment; filename="loopdesk.xlsx"');
    send(
      response,
      WORKBOOK_TYPE,
      await exportWorkbook(desk.runtime(), desk.timeZone(), desk.accounts()[0]?.mail ?? ''),
    );
  } else {
    const file = await serving.files.get(path);
    if (file === null) throw new Refused(404, `There is nothing at ${path}.`);
    send(response, file.type, file.content);
  }
}

/** What comes of a question or a deed, or why the desk refuses it. */
async function answerOf(request: () => unknown): Promise<unknown> {
  try {
    return await request();
  } catch (error) {
    if (!(error instanceof DeskRefusal)) throw error;
    const refusal: DeskRefused = { refusal: error.message };
    return refusal;
  }
}

function dialogHtml(desk: Desk, query: URLSearchParams): string {
  const dialog = desk.runtime().dialogs(query.get('as') ?? '')[Number(query.get('index'))];
  if (dialog === undefined) throw new Refused(404, 'There is no such dialog.');
  return dialog.html;
}

/** A file that came with a mail. */
function attachment(
  desk: Desk,
  query: URLSearchParams,
): Pick<SentFile, 'name' | 'contentType'> & { content: Uint8Array } {
  const file = desk.runtime().mails()[Number(query.get('mail'))]?.attachments[Number(query.get('file'))];
  if (file === undefined) throw new Refused(404, 'There is no such attachment.');
  try {
    return { name: file.name, contentType: file.contentType, content: file.content() };
  } catch (error) {
    throw new Refused(503, `The file could not be made: ${messageOf(error)}`);
  }
}

function portalHtml(desk: Desk, query: URLSearchParams): string {
  const { content } = desk.quietly((runtime) => runtime.portal('GET', Object.fromEntries(query)));
  return content;
}

/** Tells the page about every change, as server-sent events, until it goes away. */
function follow({ desk, start }: Serving, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write(`retry: 1000\nevent: start\ndata: ${start}\n\n`);
  response.write(`data: ${String(desk.revision())}\n\n`);
  const unsubscribe = desk.onChange((revision) => {
    response.write(`data: ${String(revision)}\n\n`);
  });
  request.on('close', unsubscribe);
}

function send(response: ServerResponse, type: string, content: string | Buffer): void {
  response.writeHead(200, { 'Content-Type': type });
  response.end(content);
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const isRefusal = error instanceof Refused;
  // A defect of the workbench itself: shown where it was started as well.
  if (!isRefusal) console.error(error);
  response.writeHead(isRefusal ? error.status : 500, { 'Content-Type': JSON_TYPE, Connection: 'close' });
  response.end(JSON.stringify({ error: messageOf(error) }));
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
