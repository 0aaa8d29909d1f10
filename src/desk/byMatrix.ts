/** The owner that the responsibility matrix names, with the reason. */
import { suggestAssignee as suggest } from '../domain/assignment/suggestAssignee';
import type { AssigneeSuggestion } from '../domain/assignment/suggestAssignee';
import type { EventFields } from '../domain/ticket/events';
import type { Desk } from './desk';

export interface Graded {
  readonly category1: string;
  readonly category2: string;
  readonly priority: string;
}

/** What the matrix says, whether or not somebody is there. */
export function suggestion(desk: Desk, graded: Graded): AssigneeSuggestion {
  const { loads } = desk.progress;
  const staff = desk.config.staff.map((one) => ({ ...one, openTickets: loads[one.mail] ?? 0 }));
  const levels = desk.pack.priorities.map((level) => level.id);
  return suggest({ ...graded, levels, lines: desk.config.matrix, staff, mode: desk.pack.assignmentMode });
}

/** The fields of an assignment by the matrix, null where nobody is there to take it. */
export function byMatrix(desk: Desk, graded: Graded): EventFields['assigned'] | null {
  const { owner, department, collaborators, why } = suggestion(desk, graded);
  if (owner === null) return null;
  return { owner: owner.mail, ownerName: owner.name, department, collaborators, why: why.reason };
}
