/** Visiting a customer's page as its customer does: from the link in a mail, knowing nothing else. */
import type { PageAnswer } from '../../src/desk/customerPage/pageAnswers';
import type { PageKind } from '../../src/domain/customerPage/pageStatus';
import type { DrivenDesk } from '../../workbench/driver/openDesk';

/** The token of the last mail to a customer that has a link. */
export function tokenIn(desk: DrivenDesk): string {
  const found = desk.mails().flatMap(({ body }) => /\/exec\?t=([\w-]+)/.exec(body)?.[1] ?? []);
  return found.at(-1) ?? '';
}

let requests = 0;

/** Asks the page's one function. */
export function visited(desk: DrivenDesk, token: string, send?: Readonly<Record<string, unknown>>): PageAnswer {
  const json = JSON.stringify(send ? { token, send } : { token });
  return JSON.parse(String(desk.portalCall('customerApi', json))) as PageAnswer;
}

/** Sends something under a request of its own. */
export function sent(desk: DrivenDesk, token: string, kind: PageKind, text = '', attempt = 1): PageAnswer {
  requests += 1;
  return visited(desk, token, { requestId: `request-${String(requests)}`, kind, attempt, text });
}

/** Why the page was not shown or did not take something; '' where it was and did. */
export function refusedWith(answer: PageAnswer): string {
  return answer.ok ? '' : answer.refusal;
}

/** The case that is shown. @throws where none is */
export function caseIn(answer: PageAnswer): Extract<PageAnswer, { ok: true }>['case'] {
  if (!answer.ok) throw new Error(`the page says ${answer.refusal}`);
  return answer.case;
}
