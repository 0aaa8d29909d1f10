/** Reports as mails: composed from what was kept, with a PDF of the same HTML, and what came of it written into their rows. */
import { errorText } from '../../domain/errorText';
import { loopNoOf } from '../../domain/measures/measure';
import type { Report } from '../../domain/review/report';
import type { WordedMail } from '../../i18n/mails/letter';
import type { ReportWords } from '../../i18n/mails/reportLetter';
import { reportTexts } from '../../i18n/review/report';
import { LOOP } from '../../sheets/loop';
import { REPORTS } from '../../sheets/reports';
import { SURVEYS } from '../../sheets/surveys';
import type { Desk } from '../desk';
import { composeMail, NOBODY } from '../messages/composeMail';
import type { Attachment } from '../messages/mailPort';
import type { OutboxRow } from '../messages/outbox';
import { rowsIfThere } from '../rowsIfThere';

/** The mails of one run, which may be about one report: its words are looked up and its PDF is made once. */
export interface ReportMails {
  /** @param message of the template `review` */
  mail(message: OutboxRow): WordedMail & { readonly attachments: readonly Attachment[] };
  /** Notes of a message that it went out. */
  sent(message: OutboxRow): void;
  /** Writes into the rows of the reports what became of them. */
  keep(): void;
}

/** Why a report has no PDF; '' where it has one. */
interface Pdf {
  readonly file: Attachment | null;
  readonly fault: string;
}

/** Longest words of a failure that are kept. */
const LONGEST_FAULT = 300;

/** The mails of one run: each report's words are looked up with its first mail, and its PDF is made with it by one call. */
export function reportMails(desk: Desk): ReportMails {
  const pdfs = new Map<string, Pdf>();
  const gone = new Map<string, string>();
  const words = new Map<string, string>();
  const worded = (message: OutboxRow): OutboxRow => {
    const reportNo = reportNoOf(message);
    const known = words.get(reportNo) ?? JSON.stringify(reportWords(desk, reportIn(message)));
    words.set(reportNo, known);
    return withValues(message, { reportWords: known });
  };
  return {
    mail(message) {
      const reportNo = reportNoOf(message);
      const full = worded(message);
      const pdf = pdfs.get(reportNo) ?? pdfOf(desk, full);
      pdfs.set(reportNo, pdf);
      const { file } = pdf;
      return {
        ...composeMail(desk, [file === null ? withValues(full, { pdf: 'failed' }) : full], NOBODY),
        attachments: file === null ? [] : [file],
      };
    },
    sent(message) {
      const reportNo = reportNoOf(message);
      gone.set(reportNo, pdfs.get(reportNo)?.fault ?? '');
    },
    keep() {
      if (gone.size === 0 || !desk.ports.workbook.has('reports')) return;
      const table = desk.ports.table(REPORTS);
      const numbers = table.column('reportNo');
      const copies = desk.ports.features.includes('drive') ? table.column('copy') : null;
      const copied = copies && copiesOf(desk);
      for (const [reportNo, fault] of gone) {
        const at = reportNo === '' ? -1 : numbers.indexOf(reportNo);
        if (at < 0) continue;
        const file = pdfs.get(reportNo)?.file;
        const copy = copied && file && copies[at] === '' ? copied(reportNo, file) : {};
        table.write(at + 2, { state: fault === '' ? 'mailed' : 'mailedWithoutPdf', fault, ...copy });
      }
    },
  };
}

/** What a report names by number: reasons of low scores and measures, as they stand today. A read for each of the two that it names any of. */
export function reportWords({ ports }: Desk, { scores, measures }: Report): ReportWords {
  const lows = scores?.lowest.map(({ surveyNo }) => surveyNo) ?? [];
  const late = measures.late.map(({ ticketNo, measureNo }) => loopNoOf(ticketNo, measureNo));
  const reasons =
    lows.length === 0 ? [] : (rowsIfThere(ports, SURVEYS) ?? []).filter((row) => lows.includes(row.surveyNo));
  const named = late.length === 0 ? [] : (rowsIfThere(ports, LOOP) ?? []).filter((row) => late.includes(row.loopNo));
  return Object.fromEntries([
    ...reasons.map(({ surveyNo, reason }) => [`survey/${surveyNo}`, reason] as const),
    ...named.map(({ loopNo, measure }) => [`measure/${loopNo}`, measure] as const),
  ]);
}

function pdfOf(desk: Desk, message: OutboxRow): Pdf {
  const { kind, from, to } = reportIn(message).period;
  const name = reportTexts(desk.setUp.language).fileName(kind, from, to);
  try {
    return { file: desk.ports.pdf(name, composeMail(desk, [message], NOBODY).html), fault: '' };
  } catch (error) {
    // The conversion is Google's, with quotas of its own: the mail says all that the PDF would.
    const fault = faultIn(error);
    desk.ports.say(`report ${reportNoOf(message)}: no PDF, ${fault}`);
    return { file: null, fault };
  }
}

/** Puts PDFs into Drive. The mails have gone by then: what fails is told in the row, and tried again with the next mail of the report. */
function copiesOf({
  ports,
  setUp,
}: Desk): (reportNo: string, file: Attachment) => { readonly copy: string } | { readonly fault: string } {
  const { copyInDrive } = ports;
  const { folder } = reportTexts(setUp.language);
  return (reportNo, file) => {
    try {
      return { copy: copyInDrive(reportNo, file, folder) };
    } catch (error) {
      const fault = faultIn(error);
      ports.say(`report ${reportNo}: no copy in Drive, ${fault}`);
      return { fault };
    }
  };
}

function faultIn(error: unknown): string {
  return errorText(error).slice(0, LONGEST_FAULT);
}

function valuesIn({ values }: OutboxRow): Readonly<Record<string, string | number>> {
  return JSON.parse(values) as Record<string, string | number>;
}

function reportIn(message: OutboxRow): Report {
  return JSON.parse(String(valuesIn(message)['report'])) as Report;
}

function reportNoOf(message: OutboxRow): string {
  return String(valuesIn(message)['reportNo'] ?? '');
}

function withValues(message: OutboxRow, more: Readonly<Record<string, string>>): OutboxRow {
  return { ...message, values: JSON.stringify({ ...valuesIn(message), ...more }) };
}
