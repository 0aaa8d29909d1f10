import type { Wording } from './told';

/** What can be found on the sheets of categories, solutions and mail templates. */
export type ListSheetFinding =
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
  | 'templatesNotTaken';

export type ListSheetFindings = Readonly<Record<ListSheetFinding, Wording>>;
