/** An instant as the desk's own clock shows it. @param style 'long' adds the weekday */
export function localTime(at: number, timeZone: string, language: string, style: 'long' | 'short' = 'short'): string {
  return new Intl.DateTimeFormat(language, {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: style === 'long' ? 'short' : '2-digit',
    day: style === 'long' ? 'numeric' : '2-digit',
    ...(style === 'long' ? { weekday: 'short' } : {}),
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}
