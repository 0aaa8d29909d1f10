import { localeFormats } from './locale';
import { wallClockOf } from './serial';

/** The format of a cell nobody gave one. */
export const GENERAL = 'General';

type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'part'; readonly text: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'text' }
  | { readonly kind: 'general' };

interface Section {
  readonly tokens: readonly Token[];
  readonly isDate: boolean;
  readonly numberPattern: string;
  readonly percents: number;
  readonly isText: boolean;
}

const parsed = new Map<string, readonly Section[]>();

function splitSections(format: string): string[] {
  const sections: string[] = [];
  let section = '';
  let quoted = false;
  for (let index = 0; index < format.length; index += 1) {
    const letter = format.charAt(index);
    if (letter === '"') quoted = !quoted;
    if (letter === '\\' && !quoted) {
      section += letter + format.charAt(index + 1);
      index += 1;
    } else if (letter === ';' && !quoted) {
      sections.push(section);
      section = '';
    } else section += letter;
  }
  return [...sections, section];
}

const PIECE =
  /^(?:"([^"]*)"|\\(.)|_(.)|\*(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|(general)|(am\/pm|a\/p|上午\/下午)|(y+|m+|d+|h+|s+)|([#0?][#0?,]*(?:\.[#0?]*)?(?:e[+-]0+)?|\.[#0?]+)|(@)|([\s\S]))/i;

function parseSection(source: string): Section {
  const tokens: Token[] = [];
  let isDate = false;
  let numberPattern = '';
  let percents = 0;
  let isText = false;
  for (let rest = source; rest !== '';) {
    const piece = PIECE.exec(rest);
    if (piece === null) break;
    const [whole, quoted, escaped, padding, , elapsed, general, halfDay, datePart, number, text, other] = piece;
    rest = rest.slice(whole.length);
    if (quoted !== undefined) tokens.push({ kind: 'literal', text: quoted });
    else if (escaped !== undefined) tokens.push({ kind: 'literal', text: escaped });
    else if (padding !== undefined) tokens.push({ kind: 'literal', text: ' ' });
    else if (general !== undefined) tokens.push({ kind: 'general' });
    else if (elapsed !== undefined || halfDay !== undefined || datePart !== undefined) {
      isDate = true;
      const part = elapsed === undefined ? (halfDay ?? datePart ?? '').toLowerCase() : `[${elapsed.toLowerCase()}]`;
      tokens.push({ kind: 'part', text: part });
    } else if (number !== undefined) {
      if (isDate && /^\.0+$/.test(number)) tokens.push({ kind: 'part', text: number });
      else if (numberPattern === '') {
        numberPattern = number;
        tokens.push({ kind: 'number' });
      } else tokens.push({ kind: 'literal', text: number });
    } else if (text !== undefined) {
      isText = true;
      tokens.push({ kind: 'text' });
    } else if (other !== undefined) {
      if (other === '%') percents += 1;
      tokens.push({ kind: 'literal', text: other });
    }
  }
  return { tokens, isDate, numberPattern, percents, isText };
}

function sectionsOf(format: string): readonly Section[] {
  let sections = parsed.get(format);
  if (sections === undefined) {
    sections = splitSections(format).map(parseSection);
    parsed.set(format, sections);
  }
  return sections;
}

/** Whether numbers in a cell of this format are dates or times, so that getValue gives a Date. */
export function isDateFormat(format: string): boolean {
  return sectionsOf(format)[0]?.isDate === true;
}

/** Whether a format keeps typed entries as text. */
export function isTextFormat(format: string): boolean {
  const sections = sectionsOf(format);
  return sections.length === 1 && sections[0]?.isText === true;
}

function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-9)
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'E')
      .replace('e', 'E');
  return String(Number(value.toPrecision(10)));
}

function digits(value: number, pattern: string): string {
  const exponent = /e([+-])(0+)$/i.exec(pattern);
  const mantissa = exponent === null ? pattern : pattern.slice(0, exponent.index);
  const [whole = '', fraction = ''] = mantissa.split('.');
  const needed = (fraction.match(/0/g) ?? []).length;
  const trim = (text: string): string => {
    const [before = '', after = ''] = text.split('.');
    let kept = after;
    while (kept.length > needed && kept.endsWith('0')) kept = kept.slice(0, -1);
    return kept === '' ? before : `${before}.${kept}`;
  };
  if (exponent !== null) {
    const [number = '', power = '0'] = value.toExponential(fraction.length).split('e');
    const sign = power.startsWith('-') ? '-' : exponent[1] === '+' ? '+' : '';
    return `${trim(number)}E${sign}${power.replace(/^[+-]/, '').padStart((exponent[2] ?? '0').length, '0')}`;
  }
  const scaled = value / 1000 ** (/,*$/.exec(whole)?.[0].length ?? 0);
  const rounded = roundHalfAway(scaled, fraction.length);
  const [before = '0', after] = trim(rounded).split('.');
  const least = (whole.match(/0/g) ?? []).length;
  let integer = before === '0' && least === 0 ? '' : before.padStart(least, '0');
  if (whole.replace(/,+$/, '').includes(',')) integer = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return after === undefined ? integer : `${integer}.${after}`;
}

/** Decimal rounding as people expect it: 1.005 to two places is 1.01, although the double lies below. */
function roundHalfAway(value: number, places: number): string {
  const scaled = Number(`${value.toPrecision(15)}e${String(places)}`);
  if (!Number.isFinite(scaled) || Math.abs(scaled) >= 1e15) return value.toFixed(Math.min(places, 100));
  return (Math.round(scaled) / 10 ** places).toFixed(places);
}

function showDate(serial: number, section: Section, locale: string): string {
  const { tokens } = section;
  const shown = tokens.filter((token) => token.kind === 'part').map((token) => token.text);
  const fraction = shown.find((part) => part.startsWith('.'))?.length ?? 1;
  const unit = fraction > 1 ? 10 ** (4 - fraction) : 1000;
  const hasSeconds = shown.some((part) => part.includes('s'));
  const wall = wallClockOf(hasSeconds ? Math.round((serial * 86_400_000) / unit) * (unit / 86_400_000) : serial);
  const halfDays = shown.some((part) => part.includes('/'));
  const { language } = localeFormats(locale);
  const name = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(wall);
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  const seconds = Math.floor(serial * 86_400 + 1e-6);
  return tokens
    .map((token, index) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind !== 'part') return '';
      const part = token.text;
      const neighbours = (step: number): string => {
        for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
          const near = tokens[at];
          if (near?.kind === 'part') return near.text;
        }
        return '';
      };
      if (part.startsWith('[')) {
        const length = part.length - 2;
        if (part.includes('h')) return pad(Math.floor(seconds / 3600), length);
        if (part.includes('m')) return pad(Math.floor(seconds / 60), length);
        return pad(seconds, length);
      }
      if (part === '上午/下午') return wall.getUTCHours() < 12 ? '上午' : '下午';
      if (part === 'am/pm') return wall.getUTCHours() < 12 ? 'AM' : 'PM';
      if (part === 'a/p') return wall.getUTCHours() < 12 ? 'A' : 'P';
      if (part.startsWith('.')) return `.${pad(wall.getUTCMilliseconds(), 3).slice(0, part.length - 1)}`;
      if (part.startsWith('y'))
        return part.length <= 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), 4);
      if (part.startsWith('d')) {
        if (part.length <= 2) return pad(wall.getUTCDate(), part.length);
        return name({ weekday: part.length === 3 ? 'short' : 'long' });
      }
      if (part.startsWith('h')) {
        const hours = wall.getUTCHours();
        return pad(halfDays ? hours % 12 || 12 : hours, part.length);
      }
      if (part.startsWith('s')) return pad(wall.getUTCSeconds(), part.length);
      const isMinutes = /^\[?h/.test(neighbours(-1)) || /^\[?s/.test(neighbours(1));
      if (isMinutes && part.length <= 2) return pad(wall.getUTCMinutes(), part.length);
      if (part.length <= 2) return pad(wall.getUTCMonth() + 1, part.length);
      if (part.length === 5) return name({ month: 'narrow' });
      return name({ month: part.length === 3 ? 'short' : 'long' });
    })
    .join('');
}

/**
 * A number as a cell of this format shows it. Sections for positive, negative, zero are honoured; colours and conditions in square
 * brackets are passed over, as are fractions ('# ?/?').
 * @example formatNumber(46083.375, 'yyyy-mm-dd hh:mm', 'en_US') //=> '2026-03-02 09:00'
 */
export function formatNumber(value: number, format: string, locale: string): string {
  const sections = sectionsOf(format);
  const first = sections[0];
  if (first === undefined || format === '' || format === GENERAL || isTextFormat(format)) return general(value);
  if (first.isDate) return showDate(value, first, locale);
  const negative = value < 0 ? sections[1] : undefined;
  const section = negative ?? (value === 0 && sections.length > 2 ? (sections[2] ?? first) : first);
  const size = Math.abs(value) * 100 ** section.percents;
  const body = section.tokens
    .map((token) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'number') return digits(size, section.numberPattern);
      if (token.kind === 'general' || token.kind === 'text') return general(size);
      return '';
    })
    .join('');
  const isNothing = !/[1-9]/.test(body);
  return value < 0 && negative === undefined && !isNothing ? `-${body}` : body;
}

/** A text as a cell of this format shows it: only a text section ('…;…;…;"Mr "@') changes it. */
export function formatText(text: string, format: string): string {
  const sections = sectionsOf(format);
  const section = sections.length === 4 ? sections[3] : undefined;
  if (section === undefined) return text;
  return section.tokens
    .map((token) => (token.kind === 'literal' ? token.text : token.kind === 'text' ? text : ''))
    .join('');
}
