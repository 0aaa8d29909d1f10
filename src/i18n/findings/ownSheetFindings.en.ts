/** What can be wrong on the sheets that only some desks have, in English. */
import { menuPath } from '../menu/menu';
import { ownSheetsEn } from '../sheets/ownSheets.en';
import type { Told } from '../told';
import type { OwnSheetFindings } from './ownSheetFindings';

const TERMS_STAY = 'Until then the last good settings stay in force.';
const LINE_STAYS = 'Until then the last good date and person of this row stay in force.';
const NOT_COUNTED = 'Until then this row does not count.';

export const ownSheetFindingsEn: OwnSheetFindings = {
  termsProduct: {
    what: (told) => `Service terms, row ${told.text('row')}, Product: the product is missing.`,
    remedy: () => `Enter the product, or * for all others; or clear the whole row. ${TERMS_STAY}`,
  },
  termsTwice: {
    what: (told) =>
      `Service terms, row ${told.text('row')}, Product: “${told.text('found')}” stands in row ${told.text('other')} already.`,
    remedy: () => `Keep one row a product. ${TERMS_STAY}`,
  },
  termsFigure: {
    what: (told) =>
      `Service terms, row ${told.text('row')}, ${heading('terms', told)}: “${told.text('found')}” is not a whole number.`,
    remedy: () => `Enter a number such as 12, 0 for none, or leave it empty. ${TERMS_STAY}`,
  },
  termsPayer: {
    what: (told) =>
      `Service terms, row ${told.text('row')}, ${heading('terms', told)}: “${told.text('found')}” is not on the list.`,
    remedy: () => `Choose who pays from the list, or leave it empty. ${TERMS_STAY}`,
  },
  termsNotTaken: {
    what: () => 'Service terms: the sheet says something else than the terms in force; perhaps rows were deleted.',
    remedy: () => `Run ${menuPath('en', 'repair')}, which takes it over.`,
  },
  maintenanceWhat: {
    what: (told) => `Maintenance, row ${told.text('row')}: neither the product nor the serial number is there.`,
    remedy: () => `Fill in at least one of them, or clear the whole row. ${LINE_STAYS}`,
  },
  maintenanceJob: {
    what: (told) => `Maintenance, row ${told.text('row')}, What is to be done: the job is missing.`,
    remedy: () => `Write in a few words what is to be done. ${LINE_STAYS}`,
  },
  maintenanceInterval: {
    what: (told) => `Maintenance, row ${told.text('row')}, Interval: “${told.text('found')}” is not an interval.`,
    remedy: () => `Write it like 6 months, 90 days, 2 weeks or 1 year; leave it empty for once. ${LINE_STAYS}`,
  },
  maintenanceDate: {
    what: (told) =>
      `Maintenance, row ${told.text('row')}, ${heading('maintenance', told)}: “${told.text('found')}” is not a date.`,
    remedy: () => `Enter it like 2026-10-01. ${LINE_STAYS}`,
  },
  maintenanceLater: {
    what: (told) => `Maintenance, row ${told.text('row')}, Last done: ${told.text('found')} has not come yet.`,
    remedy: () => `Enter the day on which it was done; a day to come belongs to “Next due”. ${LINE_STAYS}`,
  },
  maintenanceNoDate: {
    what: (told) => `Maintenance, row ${told.text('row')}: there is neither a last date nor a next one.`,
    remedy: () => `Enter when it was last done and the interval, or when it is next due. ${LINE_STAYS}`,
  },
  maintenanceOwner: {
    what: (told) =>
      `Maintenance, row ${told.text('row')}, Responsible: ${there(told)} is not the email of anybody on the staff sheet.`,
    remedy: () => `Choose somebody from the list, or add them to “Staff” first. ${LINE_STAYS}`,
  },
  maintenanceDays: {
    what: (told) =>
      `Maintenance, row ${told.text('row')}, Remind (days before): “${told.text('found')}” is not a number of days.`,
    remedy: () => `Enter a whole number from 0 to 366, or leave it empty for 7. ${LINE_STAYS}`,
  },
  maintenanceMany: {
    what: (told) =>
      `Maintenance, row ${told.text('row')}: from here on nobody is reminded, since the desk keeps ${told.text('most')} rows in mind.`,
    remedy: () => 'Delete rows that are no longer wanted, or keep part of them in a desk of its own.',
  },
  trainingDate: {
    what: (told) => `Training, row ${told.text('row')}, ${heading('training', told)}: ${there(told)} is not a date.`,
    remedy: () => `Enter it like 2026-10-01. ${NOT_COUNTED}`,
  },
  trainingTopic: {
    what: (told) => `Training, row ${told.text('row')}, Topic: the topic is missing.`,
    remedy: () => `Enter the topic, or clear the whole row. ${NOT_COUNTED}`,
  },
  trainingWho: {
    what: (told) =>
      `Training, row ${told.text('row')}, Participant: ${there(told)} is not the email of anybody on the staff sheet.`,
    remedy: () => `Choose somebody from the list, or clear the whole row. ${NOT_COUNTED}`,
  },
  trainingHours: {
    what: (told) => `Training, row ${told.text('row')}, Hours: “${told.text('found')}” is not a number of hours.`,
    remedy: () => `Enter a number such as 2 or 1.5, or leave it empty. ${NOT_COUNTED}`,
  },
  trainingOrder: {
    what: (told) =>
      `Training, row ${told.text('row')}, Next due: ${told.text('found')} is not after the day of the training.`,
    remedy: () => `Enter a later day, or leave it empty where the training holds for good. ${NOT_COUNTED}`,
  },
  trainingDue: {
    what: (told) =>
      `Training, row ${told.text('row')}: “${told.text('topic')}” was due again for ${told.text('who')} by ${told.text('dueOn')}.`,
    remedy: () =>
      'Repeat the training and add a row for it, or change its “Next due”; clear that cell where it need not be repeated.',
  },
};

function heading(sheet: keyof typeof ownSheetsEn, told: Told): string {
  const columns: Readonly<Record<string, { readonly heading: string }>> = ownSheetsEn[sheet].columns;
  return columns[told.text('column')]?.heading ?? '';
}

function there(told: Told): string {
  return told.text('found') === '' ? 'an empty cell' : `“${told.text('found')}”`;
}
