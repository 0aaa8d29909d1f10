/** One run of the desk: what it knows, who acts, and what it has written so far. */
import type { Role } from '../domain/access/role';
import { isAway } from '../domain/assignment/isAway';
import type { ClockDefinition } from '../domain/clocks/clock';
import { Refusal } from '../domain/refusal';
import type { MaintenancePlan } from '../domain/servicePlan/maintenancePlan';
import type { Cause } from '../domain/ticket/events';
import type { Instant } from '../domain/time/instant';
import { instantToLocal } from '../domain/time/zone';
import type { Pack } from '../packs/pack';
import { packOf } from '../packs/packs';
import type { Chat, ChatResult } from './chat/chats';
import type { NotedAnswer } from './forms/notedAnswers';
import type { SetUpState } from './memory';
import { isConfigUnread, recall } from './memory';
import type { Ports } from './ports';
import type { Vault } from './privacy/vaultPort';
import type { Progress } from './progress';
import type { DeskConfig } from './rules/config';
import { clocksOf } from './rules/config';
import { packOfPolicy } from './rules/policies';
import { demandKnownSchema } from './setUp/schema';

export interface Actor {
  readonly mail: string;
  readonly name: string;
  readonly role: Role | null;
}

/** The desk itself, when it acts without a person. */
export const DESK_ACTOR: Actor = { mail: 'desk', name: '', role: 'admin' };

/** A ticket's customer, where they act themselves. */
export const CUSTOMER_ACTOR: Actor = { mail: 'customer', name: '', role: null };

export interface Desk {
  readonly ports: Ports;
  readonly setUp: SetUpState;
  readonly config: DeskConfig;
  /** Who else has a timer on this file; '' for nobody. */
  readonly otherOwner: string;
  /** Where customers find their page; '' where there is none. */
  readonly pageAddress: string;
  /** Stands for what the intake form was last told to offer. */
  readonly intakeOffered: string;
  /** Name that mails are sent under. */
  readonly senderName: string;
  readonly pack: Pack;
  readonly now: Instant;
  readonly actor: Actor;
  readonly cause: Cause;
  readonly requestId: string;
  /** When the register was last edited by hand and not yet looked through. */
  readonly editedAt: Instant | null;
  /** Whether a sheet of the configuration was edited and nobody has read it since. */
  readonly isConfigUnread: boolean;
  /** Answers to the desk's forms that came and are not taken in yet. */
  readonly answers: readonly NotedAnswer[];
  /** Groups of team chats; none where chat is not built in. */
  readonly chats: readonly Chat[];
  readonly chatResults: Readonly<Record<string, ChatResult>>;
  /** The spreadsheet for contact data, in force or not; null for a desk that never had one. */
  readonly vault: Vault | null;
  /** Moves on as the run writes; stored once, at its end. */
  progress: Progress;
  /** Moves on as lines of it are told of. */
  maintenance: MaintenancePlan;
}

/**
 * Opens the desk for a run.
 * @param actor who acts; asked of Google when left out
 * @throws {Refusal} DESK_NOT_SET_UP or DESK_NEWER
 */
export function openDesk(ports: Ports, cause: Cause, requestId: string, actor?: Actor): Desk {
  const memory = recall(ports.memory);
  const { setUp, config, senderName, progress, maintenance, editedAt, answers } = memory;
  if (!setUp || !config) throw new Refusal('DESK_NOT_SET_UP');
  demandKnownSchema(setUp);
  const now = ports.now();
  return {
    ports,
    setUp,
    config: { ...config, staff: staffOn(ports, setUp, config, now) },
    otherOwner: memory.otherOwner,
    pageAddress: memory.pageAddress,
    intakeOffered: memory.intakeOffered,
    senderName: senderName || config.deskName,
    pack: packOf(setUp.pack),
    now,
    actor: actor ?? actorOf(config, ports.me()),
    cause,
    requestId,
    editedAt,
    isConfigUnread: isConfigUnread(memory),
    answers,
    chats: ports.features.includes('chat') ? memory.chats : [],
    chatResults: memory.chatResults,
    vault: memory.vault,
    progress,
    maintenance,
  };
}

/** The staff as it is today: whose last day away is over is there again. */
function staffOn(ports: Ports, { timeZone }: SetUpState, { staff }: DeskConfig, now: Instant): DeskConfig['staff'] {
  if (staff.every(({ away, awayUntil }) => !away || awayUntil === '')) return staff;
  const { date } = instantToLocal(ports.zone(timeZone), now);
  return staff.map((one) => ({ ...one, away: isAway(one, date) }));
}

/** Who a mail address is at this desk. */
export function actorOf(config: DeskConfig, mail: string): Actor {
  const member = config.staff.find((one) => one.mail.toLowerCase() === mail.toLowerCase() && mail !== '');
  return { mail, name: member?.name ?? mail, role: member?.role ?? null };
}

/** The clocks that run for a ticket: the pack's, with the targets that were in force when it was registered; `calendarsOf` has the hours to it. */
export function clocksFor(desk: Desk, policy: string): readonly ClockDefinition[] {
  return clocksOf(packFor(desk, { policy }), desk.config, policy);
}

/** The process that a ticket is worked by: that of its policy, whatever the desk has taken up since. */
export function packFor({ pack, config }: Desk, { policy }: { readonly policy: string }): Pack {
  const id = packOfPolicy(config, policy);
  return id === null || id === pack.id ? pack : packOf(id);
}

/** Name of a member of the staff, or the address itself. */
export function nameOf(desk: Desk, mail: string): string {
  return desk.config.staff.find((one) => one.mail === mail)?.name ?? mail;
}
