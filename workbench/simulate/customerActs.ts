/** What customers do: answer the survey whose link a mail brought them, at once, late, twice, or with a token they made up. */
import { asksScore, asksWhy, surveyLinksIn } from '../driver/deskForms';
import { messageOf } from '../thrown';
import { keptFailures } from './failedRuns';
import type { Simulation } from './simulation';

/** A customer answers one of the surveys that came by mail. */
export function answersSurvey(simulation: Simulation): void {
  const { desk, chance, answered } = simulation;
  const links = desk.mails().flatMap(({ body }) => surveyLinksIn(body)[0] ?? []);
  if (links.length === 0) return;
  const link = chance.among(links);
  // Most people answer once.
  if (answered.has(link) && !chance.happens(0.15)) return;
  submits(simulation, link, chance.happens(0.08));
  answered.add(link);
}

function submits(simulation: Simulation, link: string, isForged: boolean): void {
  const { desk, chance, diary } = simulation;
  const token = /entry\.\d+=([^&\s]+)/.exec(link)?.[1] ?? '';
  const used = isForged ? link.replace(token, [...token].reverse().join('')) : link;
  const at = desk.now();
  let lowest = 5;
  try {
    const { items } = desk.runtime.form(used);
    const answers: Record<string, string | number> = {};
    for (const item of items) {
      const { title, scale, choices, type } = item;
      const score = chance.happens(0.75) ? chance.between(4, 5) : chance.between(1, 3);
      if (scale !== undefined) answers[title] = score;
      else if (asksScore(item)) answers[title] = choices[score - 1] ?? '';
      else {
        if (asksWhy(item) || (type === 'PARAGRAPH_TEXT' && chance.happens(0.3))) answers[title] = '=HYPERLINK("x")';
        continue;
      }
      lowest = Math.min(lowest, score);
    }
    desk.submitForm('survey', answers, used);
  } catch (error) {
    // The form may refuse a token of the wrong shape: then nothing was sent in.
    diary.faults.push({ at, what: `form refused: ${messageOf(error)}` });
    return;
  }
  keptFailures(simulation);
  diary.submissions.push({ at, token: isForged ? null : decodeURIComponent(token), lowest });
}
