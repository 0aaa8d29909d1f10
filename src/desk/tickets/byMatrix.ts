/** The owner that the responsibility matrix names, with the reason. */
import { matrixLineFor } from '../../domain/assignment/matrixLineFor';
import type { AssigneeSuggestion, AssignmentFacts } from '../../domain/assignment/suggestAssignee';
import { suggestAssignee as suggest } from '../../domain/assignment/suggestAssignee';
import type { EventFields } from '../../domain/ticket/events';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Desk } from '../desk';
import { packFor } from '../desk';
import type { CategoryPath } from '../rules/categories';
import { currentNames, currentPath, pathIn } from '../rules/categories';
import type { MatrixEntry } from '../rules/config';
import { departmentName } from '../rules/departments';

export interface Graded {
  readonly category1: string;
  readonly category2: string;
  readonly priority: string;
  /** Further categories, as 'level 1 / level 2'. */
  readonly more?: readonly string[] | undefined;
  /** Left out for a new complaint. */
  readonly policy?: string;
}

/** What the matrix says, whether or not somebody is there. */
export function suggestion(desk: Desk, graded: Graded): AssigneeSuggestion {
  const { loads } = desk.progress;
  const staff = desk.config.staff.map(({ skills = [], ...one }) => ({
    ...one,
    skills: skills.flatMap((skill) => currentNames(desk, skill)),
    openTickets: loads[one.mail] ?? 0,
  }));
  const facts = { ...graded, ...currentPath(desk, graded), ...choiceOf(desk, graded) };
  const found = suggest({ ...facts, lines: linesNow(desk), staff });
  return { ...found, collaborators: collaboratorsFor(desk, { ...graded, department: found.department }) };
}

/** How the process of a ticket, or the one in force, chooses among several. */
export function choiceOf(
  desk: Desk,
  { policy }: { readonly policy?: string },
): Pick<AssignmentFacts, 'mode' | 'levels'> {
  const pack = policy === undefined ? desk.pack : packFor(desk, { policy });
  return { mode: pack.assignmentMode, levels: pack.priorities.map((level) => level.id) };
}

/** The matrix under what its categories are called now: it may still name them as before they were renamed. */
function linesNow(desk: Desk): readonly MatrixEntry[] {
  return desk.config.matrix.map((line) => ({ ...line, ...currentPath(desk, line) }));
}

/** The departments that help the one which leads: the matrix's for the category, and those of every further category with their own helpers. */
export function collaboratorsFor(
  desk: Desk,
  { more = [], department, ...main }: Omit<Graded, 'priority'> & { readonly department: string },
): readonly string[] {
  const lines = linesNow(desk);
  const lineOf = (named: CategoryPath) => {
    const { category1, category2 } = currentPath(desk, named);
    return matrixLineFor(lines, category1, category2);
  };
  const own = lineOf(main);
  const others = more.map((path) => lineOf(pathIn(path)));
  const helping = [
    ...(own?.collaborators ?? []),
    ...others.flatMap((line) => (line ? [line.department, ...line.collaborators] : [])),
  ];
  return [...new Set(helping)].filter((name) => name !== department);
}

/** Who helps with a ticket as it is now: whom its assignment named, and the group of an emergency. */
export function helpersOf(desk: Desk, ticket: Ticket): readonly string[] {
  const { collaborators, department, priority } = ticket;
  const pack = packFor(desk, ticket);
  const group = pack.emergency?.priority === priority ? pack.emergency.departments : [];
  const names = pack.departments.filter(({ id }) => group.includes(id)).map((one) => departmentName(desk.setUp, one));
  return [...new Set([...collaborators, ...names])].filter((name) => name !== department);
}

/** The fields of an assignment by the matrix, null where nobody is there to take it. */
export function byMatrix(desk: Desk, graded: Graded): EventFields['assigned'] | null {
  const { owner, department, collaborators, why } = suggestion(desk, graded);
  if (owner === null) return null;
  return { owner: owner.mail, ownerName: owner.name, department, collaborators, why: why.reason };
}
