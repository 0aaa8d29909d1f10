import { CONTACTS } from '../../sheets/contacts';
import { FORM_ANSWERS } from '../../sheets/formAnswers';
import { INBOX } from '../../sheets/inbox';
import { KNOWLEDGE } from '../../sheets/knowledge';
import { LOG } from '../../sheets/log';
import { LOOP } from '../../sheets/loop';
import { OUTBOX } from '../../sheets/outbox';
import type { RowOf } from '../../sheets/sheet';
import { SURVEY_KEYS, SURVEYS } from '../../sheets/surveys';
import { TICKETS } from '../../sheets/tickets';
import type { ArchivedBook } from '../archive/archivedBooks';
import type { Desk } from '../desk';

export type LogRow = RowOf<typeof LOG>;
export type ContactRow = RowOf<typeof CONTACTS>;
export type OutboxRow = RowOf<typeof OUTBOX>;
type KnowledgeRow = RowOf<typeof KNOWLEDGE>;
export type SurveyRow = RowOf<typeof SURVEYS>;

/** Everything that holds something of customers, as it stands: a sheet that is missing must be told before anything is written. */
export interface ErasureSources {
  readonly log: readonly LogRow[];
  /** Archives, where the erasure reaches into them. */
  readonly books: readonly ArchivedBook[];
  readonly contacts: readonly ContactRow[];
  readonly outbox: readonly OutboxRow[];
  readonly register: readonly RowOf<typeof TICKETS>[];
  readonly loop: readonly RowOf<typeof LOOP>[];
  readonly keys: readonly RowOf<typeof SURVEY_KEYS>[];
  readonly surveys: readonly SurveyRow[];
  /** None of either on a desk that was not repaired since it could have such. */
  readonly knowledge: readonly KnowledgeRow[];
  readonly formAnswers: readonly RowOf<typeof FORM_ANSWERS>[];
  /** None where customers never had a page. */
  readonly inbox: readonly RowOf<typeof INBOX>[];
}

/**
 * Reads it. A read for each, some for each archive.
 * @param books none where only tickets are erased that stand here
 */
export function erasureSources({ ports }: Desk, books: readonly ArchivedBook[] = []): ErasureSources {
  return {
    log: ports.table(LOG).rows(2),
    books,
    contacts: ports.table(CONTACTS).filled(2),
    outbox: ports.table(OUTBOX).filled(2),
    register: ports.table(TICKETS).rows(2),
    loop: ports.table(LOOP).rows(2),
    keys: ports.table(SURVEY_KEYS).filled(2),
    surveys: ports.table(SURVEYS).rows(2),
    knowledge: ports.workbook.has('knowledge') ? ports.table(KNOWLEDGE).rows(2) : [],
    formAnswers: ports.workbook.has('formAnswers') ? ports.table(FORM_ANSWERS).rows(2) : [],
    inbox: ports.workbook.has('inbox') ? ports.table(INBOX).filled(2) : [],
  };
}

/** Tickets of which a message is just being sent: whoever sends it will write its row anew. */
export function ticketsInSending({ outbox }: Pick<ErasureSources, 'outbox'>): ReadonlySet<string> {
  return new Set(outbox.filter(({ state }) => state === 'sending').map(({ ticketNo }) => ticketNo));
}
