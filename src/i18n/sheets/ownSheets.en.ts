/** The sheets that only some desks have, in English. */
import type { OwnSheetWords } from './ownSheets';

export const ownSheetsEn: OwnSheetWords = {
  terms: {
    title: 'Service terms',
    about:
      'What you grant for your products. The card of a ticket shows the line of its product. Figures marked “default – edit” have no published source: make them yours.',
    columns: {
      product: {
        heading: 'Product',
        help: 'As tickets name it; * for all products without a line of their own. One row a product.',
      },
      warrantyMonths: { heading: 'Warranty (months)', help: 'A whole number; 0 for none, empty for not laid down.' },
      returnDays: {
        heading: 'Returns (days)',
        help: 'Days in which it may be returned; 0 for none, empty for not laid down.',
      },
      exchangeDays: {
        heading: 'Exchange (days)',
        help: 'Days in which it may be exchanged; 0 for none, empty for not laid down.',
      },
      repairDays: {
        heading: 'Repair (working days)',
        help: 'Working days that a repair may take; empty for not laid down.',
      },
      paysWithin: { heading: 'Pays within warranty', help: 'Who pays for a repair within the warranty.' },
      paysAfter: { heading: 'Pays after warranty', help: 'Who pays for a repair after the warranty.' },
      remark: {
        heading: 'Remark',
        help: 'Further terms, shown on the card too; “default – edit” marks a line to check.',
      },
    },
  },
  maintenance: {
    title: 'Maintenance',
    about:
      'Preventive maintenance: one row a job. Whoever is responsible gets one mail before it is due and one once it is overdue, in working hours. Enter the date when it is done, and the next one moves on.',
    columns: {
      product: { heading: 'Product', help: 'What is maintained; the product or the serial number must be there.' },
      serialNo: { heading: 'Serial no.', help: 'The unit that is maintained.' },
      customerNo: { heading: 'Customer no.', help: 'The customer it stands at, as in your own system.' },
      job: { heading: 'What is to be done', help: 'The job in a few words; it stands in the mail.' },
      interval: { heading: 'Interval', help: 'Such as 6 months, 90 days, 2 weeks, 1 year; empty for once.' },
      lastOn: {
        heading: 'Last done',
        help: 'Such as 2026-03-01. A new date here moves the next one on by the interval.',
      },
      nextOn: {
        heading: 'Next due',
        help: 'Computed from the last date and the interval; or type a date, which holds until the job is done.',
      },
      owner: {
        heading: 'Responsible',
        help: 'Email from the staff sheet; their substitute is told while they are away.',
      },
      remindDays: {
        heading: 'Remind (days before)',
        help: 'A whole number; empty for our default of 7. On days off the mail goes out on the working day before.',
      },
      remark: { heading: 'Remark', help: 'Yours to write in; it stands in the mail.' },
      state: {
        heading: 'State',
        help: 'Kept by the desk: planned, reminded, overdue, nothing planned, or a cell to correct.',
      },
      line: { heading: 'Line', help: 'By this the desk knows the row wherever you move it; please leave it as it is.' },
    },
  },
  training: {
    title: 'Training',
    about:
      'Who was trained in what: one row for each participant. The health check names trainings whose next date has passed.',
    columns: {
      heldOn: { heading: 'Date', help: 'The day of the training, such as 2026-03-01.' },
      topic: { heading: 'Topic', help: 'Written alike each time, so that a later training replaces the earlier one.' },
      trainer: { heading: 'Trainer', help: 'Who gave it; anybody, also from outside.' },
      participant: { heading: 'Participant', help: 'Email from the staff sheet.' },
      hours: { heading: 'Hours', help: 'A number such as 2 or 1.5; may be empty.' },
      result: { heading: 'Result', help: 'Passed, a score, a remark on how it went.' },
      nextOn: { heading: 'Next due', help: 'When it has to be repeated; empty where it holds for good.' },
      remark: { heading: 'Remark', help: 'Yours to write in.' },
    },
  },
  kpis: {
    title: 'Figures per person',
    about:
      'How everybody on the staff sheet does: plain formulas over the register, always as of now. The desk writes the rows anew when the staff changes; what each figure means stands on the right.',
    columns: {
      mail: { heading: 'Email', help: 'As on the staff sheet.' },
      name: { heading: 'Name', help: 'As on the staff sheet.' },
      owned: { heading: 'Tickets', help: 'Tickets they own now, without merged, withdrawn and spam.' },
      open: { heading: 'Open', help: 'Those of them that have not ended.' },
      responseMinutes: {
        heading: 'Response (min)',
        help: 'Mean working minutes from receipt to the first response, over their tickets that were answered.',
      },
      withinTarget: {
        heading: 'Responded in time',
        help: 'Of their tickets that were answered or are late with the first response, the share that is not late.',
      },
      resolved: { heading: 'Resolved', help: 'Tickets confirmed or closed, as a share of “Tickets”.' },
      satisfaction: { heading: 'Mean score', help: 'Mean survey score from 1 to 5 of their tickets that have one.' },
      meaning: { heading: 'What the figures mean', help: 'One figure a line.' },
    },
  },
};
