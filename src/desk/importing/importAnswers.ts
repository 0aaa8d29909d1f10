/** What the commands of an import answer, and those that take one back. */
import type { ImportMapping, ValueField } from '../../domain/importing/importField';
import type { JudgedOrder } from '../../domain/importing/judgeDateOrder';
import type { Channel } from '../../domain/ticket/events';
import type { StayReason } from '../../i18n/dialogs/importDialog';
import type { KeptImport } from './keptImports';
import type { RejectedRow } from './readRows';
import type { SourceTab } from './sourcePort';

/** The top of a table that may be imported. */
export interface ImportLook {
  /** As people count. */
  readonly headingRow: number;
  /** First rows and columns, for choosing another heading row. */
  readonly top: readonly (readonly string[])[];
  /** All different; a column without one is called by its letter. */
  readonly headings: readonly string[];
  readonly mapping: ImportMapping;
  /** One a heading. */
  readonly columns: readonly {
    readonly samples: readonly string[];
    readonly isEmpty: boolean;
    /** Whether some rows have nothing in it, as merged cells have below their first. */
    readonly isSparse: boolean;
    /** How its dates are written, where it holds any. */
    readonly order: JudgedOrder;
  }[];
  readonly timeZone: string;
  /** About how many tickets the file has room for. */
  readonly fits: number;
}

/** A word of a list in another table. */
export interface MeantValue {
  readonly field: ValueField;
  readonly word: string;
  readonly count: number;
  /** The desk's category, or the id of what it means; '' where that is not known. */
  readonly meant: string;
}

export interface ImportPreview {
  readonly mapping: ImportMapping;
  /** Rows that can be read, and those of them that are here already. */
  readonly accepted: number;
  readonly known: number;
  readonly rejected: readonly RejectedRow[];
  readonly values: readonly MeantValue[];
  /** Of each new row: its number, what it is known by again, and whether it tells whom it is of. */
  readonly keys: readonly (readonly [row: number, key: string, isTold: boolean])[];
  /** The first new rows as they would be registered. */
  readonly shown: readonly {
    readonly row: number;
    readonly receivedAt: number;
    readonly category: string;
    readonly priority: string;
    readonly channel: Channel;
    readonly isOver: boolean;
    readonly description: string;
    readonly customer: string;
    readonly subject: string;
  }[];
}

/** What can be imported, and what was. */
export interface ImportSources {
  readonly tabs: readonly SourceTab[];
  /** Newest first. */
  readonly imports: readonly KeptImport[];
}

/** What taking back an import leaves. */
export interface UndoPreview {
  /** Tickets that would go. */
  readonly count: number;
  readonly left: readonly LeftTicket[];
}

/** A ticket that stays, and why. */
export interface LeftTicket {
  readonly ticketNo: string;
  readonly why: StayReason;
  /** What was done first, by whom and when, in words; '' where it is not that. */
  readonly what: string;
}

export interface Undone {
  readonly undone: number;
  readonly left: readonly LeftTicket[];
  /** Tickets that the next call takes. */
  readonly toGo: number;
}
