import { answerFetches, fetchedRequests } from '../../../emulator/fetch/fetchAnswers';
import { urlFetchApp } from '../../../emulator/fetch/urlFetchApp';
import { openRuntime } from '../../../emulator/runtime';
import { globalOf, testContext } from '../content/testContext';

const ADDRESS = 'https://hooks.example.com/desk';

function fetcher(options: Parameters<typeof testContext>[0] = {}) {
  const context = testContext(options);
  return { context, app: globalOf(urlFetchApp, context), requests: () => fetchedRequests(context.world) };
}

describe('requests (G/reference/url-fetch/url-fetch-app)', () => {
  test('a request is recorded and answered with 200 and {} unless an answer was given', () => {
    const { app, requests } = fetcher();
    const response = app.do('fetch', ADDRESS, {
      method: 'post',
      contentType: 'application/json',
      payload: '{"a":1}',
      headers: { 'X-Key': 'k' },
    });
    expect(response.get('getResponseCode')).toBe(200);
    expect(response.get('getContentText')).toBe('{}');
    // Google's sample feedback-sentiment-analysis gives the response itself to JSON.parse.
    expect(response.get('toString')).toBe('{}');
    expect(requests()).toEqual([
      {
        at: Date.UTC(2026, 2, 2, 9),
        url: ADDRESS,
        method: 'post',
        contentType: 'application/json',
        payload: '{"a":1}',
        headers: { 'X-Key': 'k' },
      },
    ]);
  });

  test('an object as payload is sent as form fields, the default content type', () => {
    const { app, requests } = fetcher();
    app.do('fetch', ADDRESS, { method: 'post', payload: { name: 'Li Wei', age: 35 } });
    expect(requests()[0]).toMatchObject({
      contentType: 'application/x-www-form-urlencoded',
      payload: 'name=Li+Wei&age=35',
    });
  });

  test('a payload with a blob is sent in parts', () => {
    const { app, requests } = fetcher();
    const file = { getDataAsString: () => 'Hire me', getContentType: () => 'text/plain', getName: () => 'resume.txt' };
    app.do('fetch', ADDRESS, { method: 'post', payload: { file } });
    expect(requests()[0]?.contentType).toMatch(/^multipart\/form-data; boundary=/);
    expect(requests()[0]?.payload).toContain('filename="resume.txt"');
  });

  test('the method is get by default and one of five', () => {
    const { app, requests } = fetcher();
    app.do('fetch', ADDRESS);
    expect(requests()[0]?.method).toBe('get');
    expect(() => app.do('fetch', ADDRESS, { method: 'head' })).toThrow('Attribute provided with invalid value: method');
  });

  test('getRequest tells the request and does not make it', () => {
    const { app, requests, context } = fetcher();
    expect(app.get('getRequest', ADDRESS, { method: 'put', payload: 'x' })).toMatchObject({
      url: ADDRESS,
      method: 'put',
      payload: 'x',
    });
    expect(requests()).toEqual([]);
    expect(context.counted).toEqual([]);
  });

  test('fetchAll makes many requests in one call and uses the quota for each', () => {
    const { app, context, requests } = fetcher();
    const responses = app.get('fetchAll', [ADDRESS, { url: `${ADDRESS}/2`, method: 'post' }]) as unknown[];
    expect(responses).toHaveLength(2);
    expect(requests().map(({ url, method }) => [url, method])).toEqual([
      [ADDRESS, 'get'],
      [`${ADDRESS}/2`, 'post'],
    ]);
    expect(context.counted).toEqual(['UrlFetchApp.fetchAll']);
    expect(context.used).toEqual({ urlfetch: 2 });
  });
});

describe('answers (G/reference/url-fetch/url-fetch-app)', () => {
  test('a failing status throws unless muted, with the wording recorded in googleworkspace forums and public code', () => {
    const { app, context } = fetcher();
    answerFetches(context.world, { urlPrefix: ADDRESS, status: 404, body: 'gone' });
    expect(() => app.do('fetch', ADDRESS)).toThrow(
      'Request failed for https://hooks.example.com returned code 404. Truncated server response: gone ' +
        '(use muteHttpExceptions option to examine full response)',
    );
    expect(app.do('fetch', ADDRESS, { muteHttpExceptions: true }).get('getResponseCode')).toBe(404);
  });

  test('an answer may be given for so many requests (our own)', () => {
    const { app, context } = fetcher();
    answerFetches(context.world, { urlPrefix: ADDRESS, status: 503, times: 1 });
    expect(() => app.do('fetch', ADDRESS)).toThrow('returned code 503');
    expect(app.do('fetch', ADDRESS).get('getResponseCode')).toBe(200);
  });

  test('a host that cannot be reached throws even when muted', () => {
    const { app, context } = fetcher();
    answerFetches(context.world, { urlPrefix: ADDRESS, status: 0 });
    expect(() => app.do('fetch', ADDRESS, { muteHttpExceptions: true })).toThrow(`Address unavailable: ${ADDRESS}`);
  });

  test('headers, content and its signed bytes can be read', () => {
    const { app, context } = fetcher();
    answerFetches(context.world, { urlPrefix: ADDRESS, headers: { 'Content-Type': 'text/plain' }, body: 'é' });
    const response = app.do('fetch', ADDRESS);
    expect({ ...(response.get('getHeaders') as object) }).toEqual({ 'Content-Type': 'text/plain' });
    expect([...(response.get('getContent') as number[])]).toEqual([-61, -87]);
    expect(response.get('getContentText', 'ISO-8859-1')).toBe('Ã©');
  });
});

describe('limits (https://developers.google.com/apps-script/guides/services/quotas)', () => {
  test('an address has at most 2,082 characters', () => {
    const { app } = fetcher();
    const long = `${ADDRESS}?q=`.padEnd(2082, 'x');
    expect(() => app.do('fetch', long)).not.toThrow();
    expect(() => app.do('fetch', `${long}x`)).toThrow('Limit Exceeded: URLFetch URL Length.');
  });

  test('100 headers of 8 KB at most; host and content length are not for scripts to set', () => {
    const { app } = fetcher();
    const headers = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`X-${String(at)}`, 'v']));
    expect(() => app.do('fetch', ADDRESS, { headers })).toThrow('Limit Exceeded: URLFetch Header Count.');
    expect(() => app.do('fetch', ADDRESS, { headers: { X: 'v'.repeat(8 * 1024) } })).toThrow(
      'Limit Exceeded: URLFetch Header Size.',
    );
    expect(() => app.do('fetch', ADDRESS, { headers: { Host: 'x' } })).toThrow(
      'Attribute provided with invalid value: Header:Host',
    );
  });

  test('no address, no scheme but http, an unknown option', () => {
    const { app } = fetcher();
    expect(() => app.do('fetch', '')).toThrow('Attribute provided with no value: url');
    expect(() => app.do('fetch', 'ftp://example.com')).toThrow('Invalid argument: ftp://example.com');
    expect(() => app.do('fetch', ADDRESS, { body: 'x' })).toThrow('Invalid argument: body');
    expect(() => app.do('fetch', ADDRESS, { payload: 'x' })).toThrow('Attribute provided with invalid value: payload');
  });
});

describe('the allow list of the manifest (https://developers.google.com/apps-script/manifest/allowlist-url)', () => {
  const files = {
    'appsscript.json': JSON.stringify({ urlFetchWhitelist: ['https://example.com/foo', 'https://*.example.org/'] }),
  };

  test.each([
    'https://example.com/foo',
    'https://example.com/foo/bar',
    'https://example.com/foo?bar',
    'https://a.example.org/x',
  ])('allows %s', (url) => {
    expect(() => fetcher({ files }).app.do('fetch', url)).not.toThrow();
  });

  test.each([
    'https://example.com/food',
    'https://example.com/Foo',
    'http://example.com/foo',
    'https://example.net/foo',
  ])('refuses %s', (url) => {
    expect(() => fetcher({ files }).app.do('fetch', url)).toThrow('urlFetchWhitelist');
  });
});

test('a simple trigger may not fetch (https://developers.google.com/apps-script/guides/triggers)', () => {
  expect(() => fetcher({ authMode: 'LIMITED' }).app.do('fetch', ADDRESS)).toThrow(
    'You do not have permission to call UrlFetchApp.fetch',
  );
});

describe('scopes (https://developers.google.com/apps-script/concepts/scopes)', () => {
  const AUTH = 'https://www.googleapis.com/auth/';
  const fetching = (manifest: object) =>
    openRuntime({
      files: {
        'Code.js': `function ask() { return UrlFetchApp.fetch('${ADDRESS}').getResponseCode(); }`,
        'appsscript.json': JSON.stringify(manifest),
      },
    });

  test('a manifest that lists scopes without script.external_request may not fetch', () => {
    const runtime = fetching({ oauthScopes: [`${AUTH}script.send_mail`] });
    expect(() => runtime.run('ask')).toThrow(
      `You do not have permission to call UrlFetchApp.fetch. Required permissions: ${AUTH}script.external_request`,
    );
    expect(runtime.fetches()).toEqual([]);
  });

  test('one that lists it may, and so may one that lists none', () => {
    expect(fetching({ oauthScopes: [`${AUTH}script.external_request`] }).run('ask')).toBe(200);
    expect(fetching({}).run('ask')).toBe(200);
  });
});
