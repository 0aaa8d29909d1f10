/** What the commands about customers’ data answer. */
import type { Status } from '../../domain/ticket/status';
import type { CustomerData } from '../../i18n/customers/customerExport';

export interface Contact {
  readonly name: string;
  readonly phone: string;
  readonly mail: string;
  readonly address: string;
}

export interface AnonymisePreview {
  readonly months: number;
  readonly tickets: number;
  readonly customers: number;
  /** Numbers of the tickets that ended first. */
  readonly sample: readonly string[];
  /** The months of the settings sheet; null where customers are kept. */
  readonly setting: number | null;
}

export interface CustomerExport {
  readonly data: CustomerData;
  /** The same to read. */
  readonly text: string;
  /** Tickets with the same contact under another name, which are not part of it. */
  readonly others: readonly string[];
}

export interface ErasePreview {
  /** As everybody may see them. */
  readonly customer: string;
  readonly tickets: readonly { readonly ticketNo: string; readonly status: Status }[];
  /** Those that keep the customer from being erased. */
  readonly open: readonly string[];
  /** Tickets with the same contact under another name, which stay. */
  readonly others: readonly string[];
}

export interface Erased {
  readonly erased: readonly string[];
}
