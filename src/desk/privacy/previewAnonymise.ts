/** What erasing the customers of old tickets would take in. */
import * as v from 'valibot';
import { Refusal } from '../../domain/refusal';
import { fields, months } from '../arguments';
import { question } from '../command';
import { everyTicketDue } from './anonymise';
import type { AnonymisePreview } from './privacyAnswers';

/** Tickets named as a sample. */
const SAMPLE = 5;

/** Counts the tickets and customers, and names the oldest tickets. Without `months` by the setting. One read. */
export const previewAnonymise = question(
  fields({ months: () => v.optional(months()) }),
  (desk, args): AnonymisePreview => {
    const after = args.months ?? desk.config.retentionMonths;
    if (after === undefined)
      throw new Refusal('ARGUMENTS_WRONG', { field: 'months', found: 'undefined', expected: 'number' });
    const due = everyTicketDue(desk, after);
    return {
      months: after,
      tickets: due.length,
      // Who left neither number nor contact is told from nobody else.
      customers: new Set(due.map(({ ticketNo, customerKey }) => customerKey || ticketNo)).size,
      sample: due.slice(0, SAMPLE).map(({ ticketNo }) => ticketNo),
      setting: desk.config.retentionMonths ?? null,
    };
  },
);
