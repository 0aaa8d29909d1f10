/** What the window of alarms is answered. */
import type { Status } from '../../domain/ticket/status';
import type { AlarmRow } from './alarmRows';
import type { Telling } from './toldWithIncident';

/** What the window of alarms shows. */
export interface AlarmList {
  readonly alarms: readonly AlarmRow[];
  readonly incident: IncidentView | null;
}

/** An incident with the tickets that are linked to it. */
export interface IncidentView {
  readonly ticketNo: string;
  readonly status: Status;
  readonly solution: string;
  readonly description: string;
  /** The linked tickets that are open, in the order of the register; `key` is the same for those of one customer. */
  readonly linked: readonly {
    readonly ticketNo: string;
    readonly customer: string;
    readonly key: string;
    readonly status: Status;
    readonly description: string;
    readonly telling: Telling;
  }[];
  /** Linked tickets that have ended. */
  readonly ended: number;
}
