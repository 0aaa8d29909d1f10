import type { FindingWordings } from './findings';

/** What is said of the sheets of categories, solutions and mail templates. */
export type ListSheetFindings = Pick<
  FindingWordings,
  | 'categoryLevel'
  | 'categoryTwice'
  | 'categoriesNone'
  | 'categoriesNotTaken'
  | 'solutionName'
  | 'solutionTwice'
  | 'solutionCategory'
  | 'solutionPriority'
  | 'solutionMost'
  | 'solutionWording'
  | 'solutionsNotTaken'
  | 'templatePlaceholder'
  | 'templatesNotTaken'
>;
