import { escapedFor } from './contextualEscape';
import { htmlOutput, type HtmlScope } from './htmlOutput';
import { templateCode } from './templateCode';

type Evaluated = (output: object, ...values: readonly unknown[]) => void;

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** The `output` of scriptlets: `_` and `_$` append on assignment, `append` and `appendUntrusted` are the documented methods. */
function collector(text: (value: unknown) => string): { readonly output: object; html(): string } {
  let html = '';
  const output = {
    append(added: unknown) {
      html += text(added);
      return output;
    },
    appendUntrusted(added: unknown) {
      html += escapedFor(html, added);
      return output;
    },
    set _(added: unknown) {
      html += text(added);
    },
    set _$(added: unknown) {
      html += escapedFor(html, added);
    },
  };
  return { output, html: () => html };
}

/**
 * An HtmlTemplate: scripts push variables by assigning members, so it is the one object here that takes members it does not know.
 * Scriptlets run in the script's realm and see its globals.
 * Source: https://developers.google.com/apps-script/guides/html/templates
 */
export function htmlTemplate(scope: HtmlScope, html: () => string): object {
  const { context } = scope;
  const template: Record<string, unknown> = {};
  const variables = (): string[] => Object.keys(template).filter((name) => IDENTIFIER.test(name));
  const code = (): string => templateCode(html(), variables());
  const methods = {
    evaluate(): object {
      const { output, html: printed } = collector(String);
      const names = variables();
      const run = context.realm.evaluate(code()) as Evaluated;
      run(output, ...names.map((name) => template[name]));
      return htmlOutput(scope, printed());
    },
    getCode: code,
    getRawContent: html,
  };
  // Not enumerable, so that only what the script assigned counts as its variables.
  for (const [name, method] of Object.entries(methods)) Object.defineProperty(template, name, { value: method });
  return template;
}
