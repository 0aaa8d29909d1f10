/** The responsibility matrix: which category belongs to which department. */

/** One line of the responsibility matrix; '' for level 2 stands for every category below level 1. */
export interface MatrixLine {
  readonly category1: string;
  readonly category2: string;
  readonly department: string;
  /** The role in that department which owns such tickets. */
  readonly role: 'agent' | 'supervisor';
  readonly collaborators: readonly string[];
}
