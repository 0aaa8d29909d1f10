/** Where in a page something is printed, which decides how it is escaped. */
type Place = 'text' | 'attribute' | 'unquoted' | 'address' | 'script' | 'scriptString' | 'style' | 'comment';

const ADDRESS_ATTRIBUTE = /^(?:href|src|action|formaction|cite|poster)$/i;
const SAFE_ADDRESS = /^(?:(?:https?|mailto|tel|ftp):|[^&:/?#]*(?:[/?#]|$))/i;

function placeInTag(tag: string): Place {
  const attribute = /([\w:-]+)\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]*))$/.exec(tag);
  if (!attribute) return 'text';
  const [, name = '', double, single] = attribute;
  const before = double ?? single ?? attribute[4] ?? '';
  if (/^on/i.test(name)) return 'scriptString';
  if (ADDRESS_ATTRIBUTE.test(name) && before === '') return 'address';
  return double === undefined && single === undefined ? 'unquoted' : 'attribute';
}

/** Whether the script so far ends inside a string. */
function endsInString(code: string): boolean {
  let quote = '';
  for (let at = 0; at < code.length; at += 1) {
    const character = code[at] ?? '';
    if (character === '\\') at += 1;
    else if (quote === '' && /["'`]/.test(character)) quote = character;
    else if (character === quote || (character === '\n' && quote !== '`')) quote = '';
  }
  return quote !== '';
}

function placeAt(html: string): Place {
  const script = /<script\b[^>]*>((?:(?!<\/script)[\s\S])*)$/i.exec(html);
  if (script) return endsInString(script[1] ?? '') ? 'scriptString' : 'script';
  if (/<style\b[^>]*>(?:(?!<\/style)[\s\S])*$/i.test(html)) return 'style';
  if (/<!--(?:(?!-->)[\s\S])*$/.test(html)) return 'comment';
  // A tag that has begun and not ended; quoted values may hold >.
  const tag = /<[a-z][^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*(?:"[^"]*|'[^']*)?$/i.exec(html);
  return tag ? placeInTag(tag[0]) : 'text';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function asText(value: string): string {
  return value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function asUnquoted(value: string): string {
  return asText(value).replace(/[\s=`]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

function asScriptString(value: string): string {
  return value.replace(
    /[\\'"`<>&/=\u2028\u2029\r\n]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Text from no trusted source as it may stand at the end of `html`: escaped for text, attributes, addresses, scripts and style sheets.
 * The rules follow Google's description ("contextual escaping", https://developers.google.com/apps-script/guides/html/templates), the
 * characters chosen are ours.
 * @param value what was printed; its type matters in scripts, where numbers, booleans and null stand as they are
 */
export function escapedFor(html: string, value: unknown): string {
  const text = String(value);
  switch (placeAt(html)) {
    case 'text':
    case 'attribute':
      return asText(text);
    case 'unquoted':
      return asUnquoted(text);
    case 'address':
      return SAFE_ADDRESS.test(text) ? asText(text) : '#zSoyz';
    case 'scriptString':
      return asScriptString(text);
    case 'script':
      return value === null || ['number', 'boolean'].includes(typeof value) ? ` ${text} ` : `'${asScriptString(text)}'`;
    case 'style':
      return text.replace(/[^\w\s#.%-]/g, '');
    case 'comment':
      return '';
  }
}
