/** What moving tickets to archives would take in. */
import * as v from 'valibot';
import { fields, months } from '../arguments';
import { question } from '../command';
import { archiveAfter, demandArchives } from './archiveAfter';
import type { ArchivePreview } from './archiveAnswers';
import { archiveSources, ticketsToArchive } from './ticketsToArchive';

/** Tickets named as a sample. */
const SAMPLE = 5;

/** Counts the tickets that would move, by year, and names the first; and the archives that there are. Changes nothing. */
export const previewArchive = question(fields({ months: () => v.optional(months()) }), (desk, args): ArchivePreview => {
  demandArchives(desk);
  const after = archiveAfter(desk, args.months);
  const due = ticketsToArchive(desk, after, archiveSources(desk));
  const years: Record<string, number> = {};
  for (const { year } of due) years[year] = (years[year] ?? 0) + 1;
  return {
    months: after,
    tickets: due.length,
    years,
    sample: due.slice(0, SAMPLE).map(({ ticket }) => ticket.ticketNo),
    setting: desk.config.archiveMonths ?? null,
    archives: desk.progress.archives.map(({ name, url, rows }) => ({ name, url, tickets: rows.tickets })),
  };
});
