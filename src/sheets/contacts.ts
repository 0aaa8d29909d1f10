import { computed, sheet, text } from './sheet';

/**
 * Raw contact data, one row a ticket; the shared sheets show masks only. Hiding and locking a tab is the weaker choice:
 * every editor of the file can unhide it. The health check says so.
 */
export const CONTACTS = sheet({
  id: 'contacts',
  key: 'ticketNo',
  hidden: true,
  protection: 'warning',
  columns: {
    ticketNo: computed(text(120)),
    name: computed(text(140)),
    phone: computed(text(140)),
    mail: computed(text(220)),
    address: computed(text(260)),
    /** The description as typed, where a contact in it was masked. */
    words: computed(text(320)),
  },
});
