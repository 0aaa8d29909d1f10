import type { ExtraSheet } from '../../packs/pack';
import type { SheetWords } from './texts';

/** The words of the sheets that only some desks have. */
export type OwnSheetWords = Pick<SheetWords, ExtraSheet>;
