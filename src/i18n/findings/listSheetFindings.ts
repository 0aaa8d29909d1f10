import type { Wording } from '../told';

/** What can be found on the sheets of people, responsibilities, categories, solutions, mail templates and settings. */
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
  | 'knowledgeText'
  | 'knowledgeState'
  | 'knowledgeTwice'
  | 'knowledgeStale'
  | 'templatePlaceholder'
  | 'templatesNotTaken'
  | 'staffTwice'
  | 'staffAwayUntil'
  | 'staffExperience'
  | 'staffScore'
  | 'staffSubstitute'
  | 'matrixTwice'
  | 'matrixRole'
  | 'settingNoName'
  | 'settingNotAbove'
  | 'rulesNotTaken';

export type ListSheetFindings = Readonly<Record<ListSheetFinding, Wording>>;
