/** Findings about the sheets of categories, solutions and mail templates, in English. */
import type { ListSheetFindings } from './listSheetFindings';
import { listSheetsEn } from './listSheets.en';
import { menuPath } from './menu';

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
  templatePlaceholder: {
    what: (told) =>
      `Mail templates, row ${told.text('row')}, ${headingOf(told.text('column'))}: “${told.text('found')}” is no placeholder that this mail can fill.`,
    remedy: (told) => `Use ${told.text('known')}, or write the words without braces. ${UNTIL}`,
  },
  templatesNotTaken: {
    what: () => 'Mail templates: the sheet says something else than the words in force; perhaps rows were deleted.',
    remedy: () => `Run ${repair}, which takes it over.`,
  },
};

function headingOf(column: string): string {
  const columns: Readonly<Record<string, { readonly heading: string }>> = listSheetsEn.templates.columns;
  return columns[column]?.heading ?? '';
}
