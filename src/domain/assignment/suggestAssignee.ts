/** Who should own a ticket, and why. */
import type { Role } from '../access/role';
import type { MatrixLine } from './matrixLine';
import { matrixLineFor, plainName } from './matrixLineFor';

/** A line of the staff sheet with the person's present load. */
export interface Assignable {
  readonly mail: string;
  readonly name: string;
  readonly role: Role;
  readonly department: string;
  readonly away: boolean;
  /** Mail of who stands in while this person is away; '' for nobody. */
  readonly substitute: string;
  readonly openTickets: number;
  /** Open tickets from which on nobody gives them another; null or left out: no limit. */
  readonly mostOpen?: number | null;
  readonly experience: 'novice' | 'experienced';
  /** Categories of either level in which they are experienced; none where it is the same for all. */
  readonly skills?: readonly string[];
  /** Mean satisfaction, 1 … 5; null where too few customers answered. */
  readonly csat: number | null;
}

/**
 * How to choose among several: `leastLoad` by open tickets alone; `bestFirst` by experience in the category, then satisfaction,
 * then load, and never a novice for the highest priority.
 */
export type AssignmentMode = 'leastLoad' | 'bestFirst';

export interface AssignmentFacts {
  /** Categories as the matrix sheet names them. */
  readonly category1: string;
  readonly category2: string;
  readonly priority: string;
  /** Ids of the priorities, highest first. */
  readonly levels: readonly string[];
  readonly lines: readonly MatrixLine[];
  readonly staff: readonly Assignable[];
  readonly mode: AssignmentMode;
}

export type AssignmentReason =
  /** The only one of that role in the department who is there. */
  | 'onlyOne'
  | 'leastLoad'
  | 'bestFirst'
  /** Stands in for somebody of the department who is away. */
  | 'substitute'
  /** Nobody: no line of the matrix covers the category. */
  | 'noMatrixLine'
  /** Nobody: the staff sheet has no such role in the department. */
  | 'nobodyInRole'
  /** Nobody: all are away and nobody stands in. */
  | 'allAway'
  /** Nobody: only novices are there, and the priority is the highest. */
  | 'onlyNovices'
  /** Nobody: whoever could take it has as many open tickets as they may. */
  | 'allFull';

export interface AssigneeSuggestion {
  /** Null where nobody is eligible: the supervisor has to decide, and nobody is picked at random. */
  readonly owner: { readonly mail: string; readonly name: string } | null;
  /** '' where no line of the matrix covers the category. */
  readonly department: string;
  readonly collaborators: readonly string[];
  readonly why: {
    readonly reason: AssignmentReason;
    readonly facts: Readonly<Record<string, string | number>>;
  };
}

/**
 * The owner by the responsibility matrix: people of the line's department and role who are there; where all are away,
 * or have all they may take, those who stand in for them, from any department. Ties go to the mail that sorts first, so that the same desk always
 * gets the same answer.
 */
export function suggestAssignee(facts: AssignmentFacts): AssigneeSuggestion {
  const { category1, category2, lines, staff, mode } = facts;
  const line = matrixLineFor(lines, category1, category2);
  if (line === null) {
    return {
      owner: null,
      department: '',
      collaborators: [],
      why: { reason: 'noMatrixLine', facts: { category1, category2 } },
    };
  }
  const { department, role, collaborators } = line;
  const answer = (
    owner: Assignable | null,
    reason: AssignmentReason,
    more: Readonly<Record<string, string | number>> = {},
  ): AssigneeSuggestion => ({
    owner: owner && { mail: owner.mail, name: owner.name },
    department,
    collaborators,
    why: { reason, facts: { department, role, ...more } },
  });

  const members = staff.filter((one) => one.role === role && plainName(one.department) === plainName(department));
  if (members.length === 0) return answer(null, 'nobodyInRole');
  const present = members.filter((one) => !one.away);
  const standIns = new Map<Assignable, Assignable>();
  for (const member of members) {
    const standIn = member.away ? substituteOf(member, staff) : null;
    if (standIn && !standIns.has(standIn)) standIns.set(standIn, member);
  }
  if (present.length === 0 && standIns.size === 0) return answer(null, 'allAway', { away: members.length });

  const able = (one: Assignable) => mayTake(one, facts);
  const fit = (one: Assignable) => able(one) && hasRoom(one);
  const fitPresent = present.filter(fit);
  const pool = fitPresent.length > 0 ? fitPresent : [...standIns.keys()].filter(fit);
  const owner = [...pool].sort(mode === 'bestFirst' ? byMeritIn(facts) : byLoad)[0];
  if (!owner && [...present, ...standIns.keys()].some(able)) return answer(null, 'allFull');
  if (!owner) return answer(null, 'onlyNovices', { priority: facts.priority });

  const isSkilled = mode === 'bestFirst' && experienceIn(owner, facts) === SKILLED;
  const record = {
    openTickets: owner.openTickets,
    ...(owner.csat === null ? {} : { csat: owner.csat }),
    ...(isSkilled ? { skilled: 'yes' } : {}),
  };
  const absent = pool === fitPresent ? undefined : standIns.get(owner);
  if (absent) return answer(owner, 'substitute', { insteadOf: absent.name, ...record });
  if (pool.length === 1) return answer(owner, 'onlyOne', record);
  return answer(owner, mode, { among: pool.length, experience: owner.experience, ...record });
}

/**
 * Who stands in for somebody who is away; where that person is away too, whoever stands in for them, and so on.
 * @returns null where the chain ends, leads to nobody on the staff sheet or back to itself, or to a mere viewer
 */
export function substituteOf<P extends Pick<Assignable, 'mail' | 'role' | 'away' | 'substitute'>>(
  absent: P,
  staff: readonly P[],
): P | null {
  const seen = new Set([absent.mail.toLowerCase()]);
  let wanted = absent.substitute.trim().toLowerCase();
  while (wanted !== '' && !seen.has(wanted)) {
    seen.add(wanted);
    const next = staff.find((one) => one.mail.toLowerCase() === wanted);
    if (!next || next.role === 'viewer') return null;
    if (!next.away) return next;
    wanted = next.substitute.trim().toLowerCase();
  }
  return null;
}

/** Whether somebody may own such a ticket at all: where the best go first, a novice is never given one of the highest priority. */
export function mayTake(
  { experience }: Pick<Assignable, 'experience'>,
  { mode, priority, levels }: Pick<AssignmentFacts, 'mode' | 'priority' | 'levels'>,
): boolean {
  return mode !== 'bestFirst' || priority !== levels[0] || experience === 'experienced';
}

function hasRoom({ openTickets, mostOpen = null }: Assignable): boolean {
  return mostOpen === null || openTickets < mostOpen;
}

const SKILLED = 3;

/** 3: named for the category, 2: experienced in all, 1: experienced in others, 0: a novice. */
function experienceIn(person: Assignable, { category1, category2 }: AssignmentFacts): number {
  if (person.experience === 'novice') return 0;
  const skills = (person.skills ?? []).map(plainName);
  if ([category1, category2].some((name) => name !== '' && skills.includes(plainName(name)))) return SKILLED;
  return skills.length === 0 ? 2 : 1;
}

function byLoad(one: Assignable, other: Assignable): number {
  return one.openTickets - other.openTickets || byMail(one, other);
}

function byMeritIn(facts: AssignmentFacts): (one: Assignable, other: Assignable) => number {
  const experience = (person: Assignable) => experienceIn(person, facts);
  // Unknown satisfaction counts as the middle of the scale: new colleagues are neither last nor first for ever.
  const csat = (person: Assignable) => person.csat ?? 3;
  return (one, other) => experience(other) - experience(one) || csat(other) - csat(one) || byLoad(one, other);
}

/** By code unit and not by locale, so that every machine sorts alike. */
function byMail(one: Assignable, other: Assignable): number {
  return one.mail < other.mail ? -1 : one.mail > other.mail ? 1 : 0;
}
