import { googleEnum, nameIn } from '../content/googleEnum';
import { signatureError, textArgument } from '../content/signature';
import type { ServiceContext } from '../kernel/contract';
import { escapedFor } from './contextualEscape';
import { servedHtml } from './inlineScripts';

/** Source: https://developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String) */
const META_TAGS = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

/** What HtmlService's objects share within one execution. */
export interface HtmlScope {
  readonly context: ServiceContext;
  readonly enums: ReturnType<typeof htmlEnums>;
  template(html: () => string): object;
}

/** HtmlService's enums; SandboxMode has no effect any more. */
export function htmlEnums() {
  return {
    SandboxMode: googleEnum(['EMULATED', 'IFRAME', 'NATIVE']),
    XFrameOptionsMode: googleEnum(['ALLOWALL', 'DEFAULT']),
  };
}

/** A page as a browser or dialog gets it. */
export interface ServedPage {
  readonly html: string;
  readonly title: string;
  /** Pixels; null where the script set none. */
  readonly width: number | null;
  readonly height: number | null;
}

const PAGES = new WeakMap<object, () => ServedPage>();

/** What is shown of an HtmlOutput of a script, inline scripts as Google's processing leaves them; undefined for anything else. */
export function servedPage(output: object): ServedPage | undefined {
  return PAGES.get(output)?.();
}

/**
 * An HtmlOutput. Source: https://developers.google.com/apps-script/reference/html/html-output
 * Markup is not parsed: what Google refuses as malformed passes here.
 */
export function htmlOutput(scope: HtmlScope, initial: string): object {
  const { context, enums } = scope;
  let content = initial;
  let title = '';
  let favicon = '';
  let width: number | null = null;
  let height: number | null = null;
  const metaTags: { readonly name: string; readonly content: string }[] = [];
  const text = (method: string, value: unknown): string =>
    textArgument(context, `HtmlService.HtmlOutput.${method}`, value);
  const pixels = (method: string, value: unknown): number | null => {
    if (value === null || typeof value === 'number') return value;
    throw signatureError(context, `HtmlService.HtmlOutput.${method}`, [value]);
  };
  const chained = (act: () => void): object => {
    act();
    return output;
  };
  const mode = (
    method: 'setSandboxMode' | 'setXFrameOptionsMode',
    members: 'SandboxMode' | 'XFrameOptionsMode',
    value: unknown,
  ): object => {
    if (nameIn(enums[members] as ReturnType<typeof googleEnum>, value) === undefined)
      throw signatureError(context, `HtmlService.HtmlOutput.${method}`, [value]);
    return output;
  };
  const output: object = context.strict('HtmlOutput', {
    append: (added: unknown) => chained(() => (content += text('append', added))),
    appendUntrusted: (added: unknown) =>
      chained(() => (content += escapedFor(content, text('appendUntrusted', added)))),
    asTemplate: () => scope.template(() => content),
    clear: () => chained(() => (content = '')),
    getContent: () => servedHtml(content),
    setContent: (replacement: unknown) => chained(() => (content = text('setContent', replacement))),
    getTitle: () => title,
    setTitle: (given: unknown) => chained(() => (title = text('setTitle', given))),
    getWidth: () => width,
    setWidth: (given: unknown) => chained(() => (width = pixels('setWidth', given))),
    getHeight: () => height,
    setHeight: (given: unknown) => chained(() => (height = pixels('setHeight', given))),
    getFaviconUrl: () => favicon,
    setFaviconUrl: (given: unknown) => chained(() => (favicon = text('setFaviconUrl', given))),
    setSandboxMode: (given: unknown) => mode('setSandboxMode', 'SandboxMode', given),
    setXFrameOptionsMode: (given: unknown) => mode('setXFrameOptionsMode', 'XFrameOptionsMode', given),
    addMetaTag(name: unknown, value: unknown) {
      const tag = { name: text('addMetaTag', name), content: text('addMetaTag', value) };
      if (!META_TAGS.includes(tag.name))
        throw context.realm.exception('The meta tag you specified is not allowed in this context.');
      return chained(() => metaTags.push(tag));
    },
    getMetaTags: () =>
      context.realm.array(
        metaTags.map((tag) =>
          context.strict('HtmlOutputMetaTag', { getName: () => tag.name, getContent: () => tag.content }),
        ),
      ),
    getBlob: () => {
      const utilities = context.service('Utilities') as {
        newBlob(data: string, contentType: string, name: string): unknown;
      };
      return utilities.newBlob(servedHtml(content), 'text/html', `${title || 'output'}.html`);
    },
  });
  PAGES.set(output, () => ({ html: servedHtml(content), title, width, height }));
  return output;
}
