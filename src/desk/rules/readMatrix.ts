/** Reading the responsibility matrix: every row judged by itself, then against the others. */
import { LISTS } from '../../sheets/lists';
import { MATRIX } from '../../sheets/matrix';
import type { RowOf } from '../../sheets/sheet';
import type { Ports } from '../ports';
import type { Fault, MatrixEntry } from './config';
import { namesIn } from './namesIn';

/** The matrix as the sheet has it. @param fault told every cell that does not hold; those rows are left out */
export function readMatrix(ports: Ports, fault: Fault): readonly MatrixEntry[] {
  return matrixOfRows(ports.table(MATRIX).rows(2), fault);
}

/**
 * The lines that rows make, the first of them in row 2.
 * @internal
 */
export function matrixOfRows(rows: readonly RowOf<typeof MATRIX>[], fault: Fault): readonly MatrixEntry[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ category1, category2, department, role: found, collaborators }, index) => {
    if (category1 + category2 + department === '') return [];
    const row = index + 2;
    const role = LISTS.ownerRoles.find((one) => one === (found || 'agent'));
    const named = JSON.stringify([category1.trim(), category2.trim()]);
    const other = seen.get(named);
    seen.set(named, other ?? row);
    if (category1 === '' || department === '') fault('matrixLine', { row });
    else if (other !== undefined) fault('matrixTwice', { row, other });
    else if (role === undefined) fault('matrixRole', { row, found });
    else return [{ category1, category2, department, role, collaborators: namesIn(collaborators) }];
    return [];
  });
}
