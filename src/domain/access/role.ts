/** Who may do what: roles of the staff sheet. */
export const ROLES = ['agent', 'supervisor', 'head', 'director', 'admin', 'viewer'] as const;
export type Role = (typeof ROLES)[number];
