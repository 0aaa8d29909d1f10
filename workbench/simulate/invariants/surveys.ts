/** Survey answers: each counts once, and none is lost. */
import type { Evidence } from '../evidence';

/** An answer that finds the desk busy is noted, and taken in by the first tick that has the lock: the simulation holds it for up to 7 hours. */
const ON_THE_WAY_MS = 9 * 60 * 60_000;

/** A token's answer is told to its ticket once, as low as the customer meant it. */
export function surveysCountedOnce({ diary, log, now, surveyKeys, surveys }: Evidence): string[] {
  const keys = new Map(surveyKeys.map((row) => [String(row['token']), row]));
  const answers = log.filter(({ kind }) => kind === 'surveyAnswered');
  const told = new Set<string>();
  const twice = answers.flatMap(({ ticketNo, fields, seq }) => {
    const cycle = `${ticketNo}/${String(fields['cycle'])}`;
    if (!told.has(cycle)) {
      told.add(cycle);
      return [];
    }
    return [`event ${seq}: the survey of ${cycle} counts a second time`];
  });
  const wrong = answers.flatMap(({ ticketNo, fields, seq, at }) => {
    const meant = diary.submissions.filter(({ token, at: sentAt }) => {
      const key = token === null ? undefined : keys.get(token);
      return key?.['ticketNo'] === ticketNo && key['cycle'] === fields['cycle'] && sentAt <= at;
    });
    return meant.some(({ lowest }) => lowest <= 3 === fields['low'])
      ? []
      : [`event ${seq}: nobody answered the survey of ${ticketNo} like that`];
  });
  // One row for each answer that arrived; a run that was cut off may have lost some.
  const arrived = surveys.filter((row) => row['answeredOn'] !== '').length;
  const cutOff = diary.failedRuns.filter(({ entryPoint }) => entryPoint === 'onFormSubmit').length;
  const sent = diary.submissions.filter(({ at }) => at <= now - ON_THE_WAY_MS).length;
  const lost = arrived < sent - cutOff ? [`${sent} answers were sent in, ${arrived} stand on the surveys sheet`] : [];
  return [...twice, ...wrong, ...lost];
}
