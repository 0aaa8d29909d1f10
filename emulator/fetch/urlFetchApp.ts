import { signatureError } from '../content/signature';
import type { Service, ServiceContext } from '../kernel/contract';
import { PRICES } from '../kernel/prices';
import { answerTo, type FetchAnswer, recordFetch } from './fetchAnswers';
import { type FetchRequest, fetchRequest } from './fetchRequest';

type Answer = Required<Pick<FetchAnswer, 'status' | 'headers' | 'body'>>;

/** Google shows this much of a failed answer. [K] */
const SHOWN_OF_ANSWER = 200;

function httpResponse(context: ServiceContext, answer: Answer): object {
  const { realm } = context;
  const bytes = Buffer.from(answer.body);
  // Byte[] of Apps Script holds signed bytes.
  const content = (): number[] => realm.array([...new Int8Array(bytes)]);
  return context.strict('HTTPResponse', {
    getResponseCode: () => answer.status,
    getContentText: (charset?: unknown) =>
      typeof charset === 'string' ? new TextDecoder(charset).decode(bytes) : bytes.toString('utf8'),
    getContent: content,
    getHeaders: () => realm.object(answer.headers),
    getAllHeaders: () => realm.object(answer.headers),
    getBlob(): unknown {
      const utilities = context.service('Utilities') as { newBlob(data: unknown, contentType: string): unknown };
      return utilities.newBlob(content(), answer.headers['Content-Type'] ?? 'application/octet-stream');
    },
    // Google's own sample feedback-sentiment-analysis hands the answer itself to JSON.parse.
    toString: () => bytes.toString('utf8'),
  });
}

function refusal(context: ServiceContext, request: FetchRequest, answer: Answer): Error | undefined {
  const { origin } = new URL(request.url.includes('://') ? request.url : `http://${request.url}`);
  if (answer.status === 0) return context.realm.exception(`Address unavailable: ${request.url}`);
  if (answer.status < 400 || request.muted) return undefined;
  const shown = answer.body.length > SHOWN_OF_ANSWER ? `${answer.body.slice(0, SHOWN_OF_ANSWER)}...` : answer.body;
  return context.realm.exception(
    `Request failed for ${origin} returned code ${answer.status}. Truncated server response: ${shown} ` +
      '(use muteHttpExceptions option to examine full response)',
  );
}

function answerOf(context: ServiceContext, { muted: _muted, ...request }: FetchRequest): Answer {
  recordFetch(context.world, request);
  return answerTo(context.world, request);
}

/** Makes the requests at once, all or none checked beforehand; a failed one that is not muted fails the call after all were made. */
function made(context: ServiceContext, method: string, requests: readonly FetchRequest[]): object[] {
  return context.call(method, { kind: 'fixed', ms: PRICES.urlFetch }, () => {
    context.useQuota('urlfetch', requests.length);
    const answers = requests.map((request) => ({ request, answer: answerOf(context, request) }));
    for (const { request, answer } of answers) {
      const failure = refusal(context, request, answer);
      if (failure) throw failure;
    }
    return answers.map(({ answer }) => httpResponse(context, answer));
  });
}

/**
 * UrlFetchApp: requests are recorded and answered by `answerFetches`, never sent.
 * Source: https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app
 */
export const urlFetchApp: Service = {
  globalName: 'UrlFetchApp',
  create(context) {
    const { realm } = context;
    return context.strict('UrlFetchApp', {
      fetch(...given: readonly unknown[]): object {
        context.requireAuth('FULL', 'UrlFetchApp.fetch');
        if (given.length < 1 || given.length > 2) throw signatureError(context, 'UrlFetchApp.fetch', given);
        const [response] = made(context, 'UrlFetchApp.fetch', [fetchRequest(context, given[0], given[1])]);
        return response as object;
      },
      fetchAll(...given: readonly unknown[]): object[] {
        context.requireAuth('FULL', 'UrlFetchApp.fetchAll');
        const [requests] = given;
        if (given.length !== 1 || !Array.isArray(requests))
          throw signatureError(context, 'UrlFetchApp.fetchAll', given);
        const checked = requests.map((request: unknown) =>
          typeof request === 'string'
            ? fetchRequest(context, request, {})
            : fetchRequest(context, (request as { url?: unknown }).url, request),
        );
        return realm.array(made(context, 'UrlFetchApp.fetchAll', checked));
      },
      getRequest(...given: readonly unknown[]): object {
        if (given.length < 1 || given.length > 2) throw signatureError(context, 'UrlFetchApp.getRequest', given);
        const { url, method, contentType, payload, headers } = fetchRequest(context, given[0], given[1]);
        return realm.object({ url, method, contentType, payload, headers: realm.object(headers) });
      },
    });
  },
};
