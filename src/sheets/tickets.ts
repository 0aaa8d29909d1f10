import { computed, dateTime, editable, hidden, json, longText, number, oneOf, sheet, text } from './sheet';

/** The register of complaints: one row a ticket, never deleted. The pack puts its own columns first, under its own headings. */
export const TICKETS = sheet({
  id: 'tickets',
  key: 'ticketNo',
  protection: 'none',
  columns: {
    ticketNo: computed(text(120)),
    status: computed(oneOf('statuses')),
    priority: editable(oneOf('priorities', 80)),
    category: computed(text(170)),
    category1: editable(oneOf('categories1')),
    category2: editable(oneOf('categories2')),
    description: editable(longText(320)),
    customerInfo: computed(text(180)),
    customerNo: editable(text(100)),
    customerName: computed(text(90)),
    customerContact: computed(text(150)),
    responsible: computed(text(150)),
    department: computed(text(110)),
    owner: computed(text(180)),
    collaborators: computed(text(140)),
    timeLimits: computed(text(130)),
    receivedAt: computed(dateTime()),
    registeredAt: computed(dateTime()),
    respondDueAt: computed(dateTime()),
    resolveDueAt: computed(dateTime()),
    channel: computed(oneOf('channels', 80)),
    product: editable(text(110)),
    orderNo: editable(text(110)),
    batch: editable(text(90)),
    serialNo: editable(text(110)),
    region: editable(text(90)),
    amount: editable(number(80)),
    attempt: computed(number(60)),
    rootCause: computed(text(120)),
    solution: computed(longText(280)),
    outcome: computed(oneOf('outcomes', 90)),
    informedAt: computed(dateTime()),
    verdict: computed(oneOf('verdicts', 90)),
    comment: computed(longText(180)),
    satisfaction: computed(number(90)),
    closedAt: computed(dateTime()),
    remark: longText(200),
    escalationLevel: computed(number(80)),
    nextDueAt: computed(dateTime()),
    nextClock: computed(oneOf('clocks', 100)),
    lateClocks: computed(text(140)),
    /** When the sweep has to look at this ticket again. */
    wakeAt: hidden(computed(dateTime())),
    /** The folded ticket while it is open; empty once it has ended, when the log alone tells. */
    state: computed(json()),
  },
});

/** The block that the sweep reads and writes in one go; these columns stand side by side. */
export const SWEEP_COLUMNS = ['escalationLevel', 'nextDueAt', 'nextClock', 'lateClocks', 'wakeAt', 'state'] as const;
