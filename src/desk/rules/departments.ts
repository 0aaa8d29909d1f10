/** What the departments of a desk are called. */
import type { Pack } from '../../packs/pack';
import type { SetUpState } from '../memory';
import type { DeskConfig } from './config';

/** The departments that the matrix and the staff sheet name, each once, the matrix's first. */
export function departmentsOn({ matrix, staff }: Pick<DeskConfig, 'matrix' | 'staff'>): readonly string[] {
  return [...new Set([...matrix.map((line) => line.department), ...staff.map((one) => one.department)])].filter(
    (name) => name !== '',
  );
}

/** As `departmentsOn`, and those that the team added at set-up, which may have neither categories nor people yet. */
export function departmentsOf(
  { departments = [] }: Pick<SetUpState, 'departments'>,
  config: Pick<DeskConfig, 'matrix' | 'staff'>,
): readonly string[] {
  const added = departments.filter(({ of }) => of === '').map(({ name }) => name);
  return [...new Set([...departmentsOn(config), ...added])];
}

/** What a department of the pack is called at this desk. */
export function departmentName(
  { departments = [], language }: Pick<SetUpState, 'departments' | 'language'>,
  { id, name }: Pack['departments'][number],
): string {
  return departments.find(({ of }) => of === id)?.name ?? name[language];
}
