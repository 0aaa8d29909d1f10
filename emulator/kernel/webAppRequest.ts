import { servedText } from '../content/contentService';
import { servedPage } from '../html/htmlOutput';
import { manifestOf } from '../script/manifest';
import { callFromPage } from './callFromPage';
import type { ServiceContext } from './contract';
import type { ExecutionRequest, Executor } from './executor';
import type { KernelWorld } from './kernelWorld';
import type { Runtime } from './runtimeContract';

/** Whose authority a visitor's run has: that of whoever deployed the web app, with nobody at the keyboard (G/guides/web). */
function visitorOf({
  world,
}: KernelWorld): Pick<ExecutionRequest, 'trigger' | 'authMode' | 'effectiveUser' | 'activeUser'> {
  const webApp = manifestOf(world).webApp;
  if (world.deployment !== 'webApp' && webApp === null) throw new Error('The manifest declares no web app');
  if ((webApp?.executeAs ?? 'USER_DEPLOYING') !== 'USER_DEPLOYING') {
    throw new Error('An anonymous visitor cannot use a web app that executes as USER_ACCESSING');
  }
  return { trigger: 'webApp', authMode: 'FULL', effectiveUser: world.owner, activeUser: '' };
}

/** Answers a request to the web app by doGet or doPost, as an anonymous visitor (G/guides/web). */
export function createWebApp(kernel: KernelWorld, executor: Executor): Runtime['portal'] {
  return (method, query, body) =>
    executor.execute({
      ...visitorOf(kernel),
      entryPoint: method === 'GET' ? 'doGet' : 'doPost',
      parameters: (context) => [requestEvent(context, method, query, body)],
      result: contentOf,
    }) as ReturnType<Runtime['portal']>;
}

/**
 * `google.script.run` from a page that the web app served: any function of the script whose name does not end in an underscore, whatever the page was
 * meant to call (G/guides/html/communication).
 */
export function createWebAppCall(kernel: KernelWorld, executor: Executor): Runtime['portalCall'] {
  return (functionName, ...args) => callFromPage(executor, visitorOf(kernel), functionName, args);
}

/** The event of doGet and doPost; the fields of a form post join the query's parameters, as Google does. */
function requestEvent(
  context: ServiceContext,
  method: 'GET' | 'POST',
  query: Readonly<Record<string, string>>,
  body = '',
): object {
  const { realm } = context;
  const contentType = postedType(body);
  const posted =
    method === 'POST' && contentType === 'application/x-www-form-urlencoded' ? [...new URLSearchParams(body)] : [];
  const pairs = [...Object.entries(query), ...posted];
  const many = new Map<string, string[]>();
  for (const [name, value] of pairs) many.set(name, [...(many.get(name) ?? []), value]);
  const first = [...many].map(([name, values]) => [name, values[0]] as const);
  return realm.object({
    queryString: new URLSearchParams(query).toString(),
    parameter: realm.object(Object.fromEntries(first)),
    parameters: realm.object(Object.fromEntries([...many].map(([name, values]) => [name, realm.array(values)]))),
    pathInfo: undefined,
    contextPath: '',
    contentLength: method === 'GET' ? -1 : Buffer.byteLength(body),
    ...(method === 'POST'
      ? {
          postData: realm.object({
            contents: body,
            length: Buffer.byteLength(body),
            name: 'postData',
            type: contentType,
          }),
        }
      : {}),
  });
}

/** What a caller of `portal` means by its body: JSON when it reads as such, else the fields of a form. */
function postedType(body: string): string {
  return /^\s*[[{]/.test(body) ? 'application/json' : 'application/x-www-form-urlencoded';
}

function contentOf(value: unknown): { contentType: string; content: string } {
  const output = typeof value === 'object' && value !== null ? value : {};
  const text = servedText(output);
  if (text) return { contentType: text.contentType, content: text.content };
  const page = servedPage(output);
  if (page) return { contentType: 'text/html', content: page.html };
  // Google's words on the error page, seen live in public reports.
  throw new Error(
    value === undefined || value === null
      ? 'The script completed but did not return anything.'
      : 'The script completed but the returned value is not a supported return type.',
  );
}
