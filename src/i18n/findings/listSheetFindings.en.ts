/** Findings about the sheets of people, responsibilities, categories, solutions, mail templates and settings, in English. */
import { menuPath } from '../menu/menu';
import { listSheetsEn } from '../sheets/listSheets.en';
import type { ListSheetFindings } from './listSheetFindings';

const repair = menuPath('en', 'repair');
const UNTIL = 'Until then the last good settings stay in force.';

export const listSheetFindingsEn: ListSheetFindings = {
  categoryLevel: {
    what: (told) =>
      `Categories, row ${told.text('row')}, Category level 1: “${told.text('found')}” has no category of level 1.`,
    remedy: () => `Write down what it belongs to, or clear the row. ${UNTIL}`,
  },
  categoryTwice: {
    what: (told) => `Categories, row ${told.text('row')}: this category stands in row ${told.text('other')} already.`,
    remedy: () => `Rename or clear one of the two rows. ${UNTIL}`,
  },
  categoriesNone: {
    what: () => 'Categories: no category is offered, so that no complaint could be registered.',
    remedy: () => `Leave at least one row that is not retired. ${UNTIL}`,
  },
  categoriesNotTaken: {
    what: () => 'Categories: the sheet says something else than the categories in force; perhaps rows were deleted.',
    remedy: () => `Run ${repair}, which takes it over.`,
  },
  solutionName: {
    what: (told) => `Solutions, row ${told.text('row')}, Kind of solution: the name is missing.`,
    remedy: () => `Give it a name, or clear the row. ${UNTIL}`,
  },
  solutionTwice: {
    what: (told) =>
      `Solutions, row ${told.text('row')}, Kind of solution: “${told.text('found')}” stands in row ${told.text('other')} already.`,
    remedy: () => `Rename or clear one of the two rows. ${UNTIL}`,
  },
  solutionCategory: {
    what: (told) =>
      `Solutions, row ${told.text('row')}, For categories: “${told.text('found')}” is no category of level 1.`,
    remedy: () => `Write it as it stands on “Categories”, or leave the cell empty for all. ${UNTIL}`,
  },
  solutionPriority: {
    what: (told) => `Solutions, row ${told.text('row')}, From priority on: “${told.text('found')}” is not on the list.`,
    remedy: () => `Choose a priority from the list, or leave the cell empty for any. ${UNTIL}`,
  },
  solutionMost: {
    what: (told) => `Solutions, row ${told.text('row')}, At most: “${told.text('found')}” is not an amount.`,
    remedy: () => `Write a number such as 500, or leave the cell empty for no limit. ${UNTIL}`,
  },
  solutionWording: {
    what: (told) =>
      `Solutions, row ${told.text('row')}, Words to begin from: “${told.text('found')}” is no placeholder that can be filled here.`,
    remedy: () =>
      `Use {ticket number}, {customer}, {category}, {product}, {order number} or {serial number}, or write the words without braces. ${UNTIL}`,
  },
  solutionsNotTaken: {
    what: () => 'Solutions: the sheet says something else than the solutions in force; perhaps rows were deleted.',
    remedy: () => `Run ${repair}, which takes it over.`,
  },
  knowledgeText: {
    what: (told) =>
      `Knowledge, row ${told.text('row')}, ${listSheetsEn.knowledge.columns[told.text('column') === 'problem' ? 'problem' : 'solution'].heading}: nothing is filled in.`,
    remedy: () => 'Fill it in, or clear the row. Until then the row is not suggested.',
  },
  knowledgeState: {
    what: (told) => `Knowledge, row ${told.text('row')}, Entry status: “${told.text('found')}” is not on the list.`,
    remedy: () => 'Choose one from the list. Until then the row is not suggested.',
  },
  knowledgeTwice: {
    what: (told) =>
      `Knowledge, row ${told.text('row')}, Entry no.: “${told.text('found')}” stands in row ${told.text('other')} already.`,
    remedy: () => 'Clear the number of one of the two; the desk gives it another. Until then the row is not suggested.',
  },
  knowledgeStale: {
    what: (told) =>
      `Knowledge: ${told.count('count') === 1 ? 'one published entry wants' : `${told.text('count')} published entries want`} a look.`,
    remedy: () => `Open ${menuPath('en', 'knowledge')} and confirm, change or retire what stands under “Wants a look”.`,
  },
  templatePlaceholder: {
    what: (told) =>
      `Mail templates, row ${told.text('row')}, ${headingOf(told.text('column'))}: “${told.text('found')}” is no placeholder that this mail can fill.`,
    remedy: (told) => `Use ${told.text('known')}, or write the words without braces. ${UNTIL}`,
  },
  templatesNotTaken: {
    what: () => 'Mail templates: the sheet says something else than the words in force; perhaps rows were deleted.',
    remedy: () => `Run ${repair}, which takes it over.`,
  },
  staffTwice: {
    what: (told) =>
      `Staff, row ${told.text('row')}, Email: “${told.text('found')}” stands in row ${told.text('other')} already.`,
    remedy: () => `Leave each person one row. ${UNTIL}`,
  },
  staffAwayUntil: {
    what: (told) => `Staff, row ${told.text('row')}, Away until: “${told.text('found')}” is not a date.`,
    remedy: () => `Enter a date such as 2026-10-07, or leave it empty. ${UNTIL}`,
  },
  staffExperience: {
    what: (told) => `Staff, row ${told.text('row')}, Experience: “${told.text('found')}” is not on the list.`,
    remedy: () => `Choose from the list, or leave it empty for experienced. ${UNTIL}`,
  },
  staffScore: {
    what: (told) =>
      told.text('found') === ''
        ? `Staff, row ${told.text('row')}, Mean score: what stands there is not a number.`
        : `Staff, row ${told.text('row')}, Mean score: ${told.text('found')} is not a score.`,
    remedy: () => `Enter a number from 1 to 5, or leave it empty. ${UNTIL}`,
  },
  staffSubstitute: {
    what: (told) => `Staff: the substitute of ${told.text('name')}, “${told.text('found')}”, is not on the sheet.`,
    remedy: () => 'Enter the email of a colleague on the sheet, or leave it empty. Until then nobody stands in.',
  },
  matrixTwice: {
    what: (told) =>
      `Responsibility matrix, row ${told.text('row')}: this category stands in row ${told.text('other')} already.`,
    remedy: () => `Leave each category one row. ${UNTIL}`,
  },
  matrixRole: {
    what: (told) => `Responsibility matrix, row ${told.text('row')}, Role: “${told.text('found')}” is not on the list.`,
    remedy: () => `Choose agent or supervisor from the list. ${UNTIL}`,
  },
  settingNoName: {
    what: () => 'Setting “Name of the desk” is empty: mails are signed with it.',
    remedy: () => `Enter a name as its value on “Settings”. ${UNTIL}`,
  },
  settingNotAbove: {
    what: (told) =>
      `Settings: tickets would be closed after ${told.text('found')} days without a verdict, and reminded of after ${told.text('most')}.`,
    remedy: () => `Let the days until the close be more than those until the reminder. ${UNTIL}`,
  },
  rulesNotTaken: {
    what: (told) =>
      `${told.text('sheet')}: the sheet says something else than what is in force; perhaps rows were deleted.`,
    remedy: () => `Run ${repair}, which takes it over.`,
  },
};

function headingOf(column: string): string {
  const columns: Readonly<Record<string, { readonly heading: string }>> = listSheetsEn.templates.columns;
  return columns[column]?.heading ?? '';
}
