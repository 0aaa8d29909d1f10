import type { AccountKind, QuotaName } from './contract';

const MINUTE = 60_000;

/** What Google lets one account do in a day, and what it says when that is used up (G/guides/services/quotas). */
export const DAILY_QUOTAS: Readonly<
  Record<QuotaName, Readonly<Record<AccountKind, number>> & { readonly message: string }>
> = {
  email: { consumer: 100, workspace: 1500, message: 'Service invoked too many times for one day: email.' },
  // support.google.com/mail/answer/22839 and support.google.com/a/answer/166852: messages a day, not recipients.
  gmailMessages: { consumer: 500, workspace: 2000, message: 'User-rate limit exceeded.' },
  urlfetch: { consumer: 20_000, workspace: 100_000, message: 'Service invoked too many times for one day: urlfetch.' },
  properties: {
    consumer: 50_000,
    workspace: 500_000,
    message: 'Service invoked too many times for one day: properties.',
  },
  spreadsheetCreate: {
    consumer: 250,
    workspace: 3200,
    message: 'Service invoked too many times for one day: spreadsheet create.',
  },
  documentCreate: {
    consumer: 250,
    workspace: 1500,
    message: 'Service invoked too many times for one day: document create.',
  },
  triggerRuntime: {
    consumer: 90 * MINUTE,
    workspace: 360 * MINUTE,
    message: 'Service using too much computer time for one day.',
  },
};

/** Run time of one execution in simulated milliseconds (G/guides/services/quotas). */
export const RUN_TIME_MS = { simple: 30_000, other: 6 * MINUTE } as const;

export const RUN_TIME_MESSAGE = 'Exceeded maximum execution time';

/** Triggers of one user in one script (G/guides/services/quotas). */
export const TRIGGERS_PER_USER = 20;
