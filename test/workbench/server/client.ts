import { request } from 'node:http';
import type { RunningServer } from '../../../workbench/server/server';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly body: Buffer;
  json(): unknown;
}

/** A plain HTTP request with any headers at all; `fetch` would not let Host and Origin be set. */
export function send(
  server: RunningServer,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: server.port,
        method,
        path,
        headers: { host: `localhost:${String(server.port)}`, ...headers },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const whole = Buffer.concat(parts);
          const text = whole.toString('utf8');
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            body: whole,
            json: () => JSON.parse(text) as unknown,
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

/** A POST as the page makes it. */
export function post(
  server: RunningServer,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const own = { origin: server.url, 'content-type': 'application/json', 'x-workbench-token': server.token, ...headers };
  return send(server, 'POST', path, own, JSON.stringify(body));
}
