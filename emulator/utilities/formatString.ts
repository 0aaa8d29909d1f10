/**
 * Google's sprintf-like formatString (G/reference/utilities/utilities#formatString): %s %d %i %f %e %x %X %o %c %b and %%, with flags,
 * width and precision.
 */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(/%(?:(%)|([-+ 0#]*)(\d+)?(?:\.(\d+))?([sdifeExXocb]))/g, (...found: unknown[]) => {
    const [, percent, flags = '', width, precision, kind] = found as (string | undefined)[];
    if (percent) return '%';
    const body = conversion(kind ?? 's', values[next], precision === undefined ? undefined : Number(precision));
    next += 1;
    const signed = flags.includes('+') && kind !== 's' && !body.startsWith('-') ? `+${body}` : body;
    const size = Number(width ?? 0);
    if (flags.includes('-')) return signed.padEnd(size, ' ');
    if (!flags.includes('0') || kind === 's') return signed.padStart(size, ' ');
    const sign = /^[+-]/.exec(signed)?.[0] ?? '';
    return sign + signed.slice(sign.length).padStart(size - sign.length, '0');
  });
}

function conversion(kind: string, value: unknown, precision: number | undefined): string {
  const number = Number(value);
  switch (kind) {
    case 'd':
    case 'i':
      return String(Math.trunc(number));
    case 'f':
      return number.toFixed(precision ?? 6);
    case 'e':
    case 'E':
      return number.toExponential(precision ?? 6);
    case 'x':
      return Math.trunc(number).toString(16);
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(number).toString(8);
    case 'b':
      return String(Boolean(value));
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value).slice(0, 1);
    default:
      return precision === undefined ? String(value) : String(value).slice(0, precision);
  }
}
