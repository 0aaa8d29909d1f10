/** The departments of a new desk, or of one with another process, under the names that the team gave them. */
import { listed } from '../../i18n/listed';
import { matrixInWords } from '../../packs/inWords';
import { packOf } from '../../packs/packs';
import { MATRIX } from '../../sheets/matrix';
import type { SetUpState } from '../memory';
import type { Ports } from '../ports';
import { departmentName } from '../rules/departments';

/**
 * Puts the team's names into the matrix that set-up has just written. A line is known by its categories, and only a cell that still says
 * what the pack calls its department is changed: run again after it was cut off, it goes on where it stopped.
 */
export function nameDepartments(ports: Ports, state: SetUpState): void {
  if ((state.departments ?? []).every(({ of }) => of === '')) return;
  const pack = packOf(state.pack);
  const named = {
    ...pack,
    departments: pack.departments.map((one) => ({
      ...one,
      name: { ...one.name, [state.language]: departmentName(state, one) },
    })),
  };
  const before = matrixInWords(pack, state.language);
  const after = matrixInWords(named, state.language);
  const table = ports.table(MATRIX);
  table.rows(2).forEach((row, index) => {
    const at = before.findIndex((line) => line.category1 === row.category1 && line.category2 === row.category2);
    const [old, fresh] = [before[at], after[at]];
    if (!old || !fresh || row.department !== old.department) return;
    const helping = fresh.collaborators.filter((name, place) => {
      // Two departments of the pack may have become one, which does not help itself.
      return name !== fresh.department && fresh.collaborators.indexOf(name) === place;
    });
    const cells = { department: fresh.department, collaborators: listed(state.language, helping) };
    if (cells.department !== row.department || cells.collaborators !== row.collaborators)
      table.write(index + 2, cells, row);
  });
}
