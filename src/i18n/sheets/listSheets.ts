import type { SheetWords } from './texts';

/** The words of the sheets that list what the team chooses from: categories, solutions, mail templates, knowledge. */
export type ListSheetWords = Pick<SheetWords, 'categories' | 'solutions' | 'templates' | 'knowledge'>;
