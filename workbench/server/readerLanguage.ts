import type { Language } from './wire';

/**
 * The language in which a browser would like to read, of the two there are; English for whoever asks for neither, null for who asks for nothing.
 * @param accepted header Accept-Language (RFC 9110, 12.5.4)
 * @example readerLanguage('de, zh-TW;q=0.8, en;q=0.5') //=> 'zh-CN'
 */
export function readerLanguage(accepted: string | undefined): Language | null {
  const wanted = (accepted ?? '')
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.trim().split(/\s*;\s*/);
      const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight), index };
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((one, other) => other.weight - one.weight || one.index - other.index);
  if (wanted.length === 0) return null;
  const known = wanted.find(({ tag }) => /^(?:zh|en)\b/.test(tag));
  return known?.tag.startsWith('zh') === true ? 'zh-CN' : 'en';
}
