import type { Refusal } from '../../domain/refusal';
import { refusalText } from '../../i18n/refusals/refusals';
import type { Desk } from '../desk';

/** Why a cell is put back, as its note says it. */
export function whyPutBack(desk: Desk, refusal: Refusal): string {
  const { what, remedy } = refusalText(desk.setUp.language, refusal);
  return `${what} ${remedy}`;
}
