/** The spreadsheet for contact data. */
import type { Language, Pack } from '../../packs/pack';
import type { CONTACTS } from '../../sheets/contacts';
import type { Table } from '../table';

/** The spreadsheet of its own that contact data can lie in, as the desk remembers it. */
export interface Vault {
  readonly id: string;
  readonly url: string;
  /** Id of its sheet of contacts; null until that stands. */
  readonly sheet: number | null;
  /** Whether contacts are read and written there; in the desk's own spreadsheet otherwise. */
  readonly isInForce: boolean;
  /** Whether the place that is not in force may hold some: a move was begun and is not finished. */
  readonly isMoving: boolean;
}

/** Who a vault is shared with by name; sharing by link or group is not told. */
export interface VaultPeople {
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

/** The vault as set-up, repair and health check see it. Everything else asks for the table of contacts, wherever that lies. */
export interface VaultPort {
  /** Makes an empty spreadsheet, which belongs to whoever runs this and is shared with nobody. */
  create(title: string): Pick<Vault, 'id' | 'url'>;
  /**
   * Mends the sheet of contacts in it.
   * @param mayMake whether it is made where it is not there
   * @returns its id
   * @throws {Refusal} VAULT_CLOSED, or VAULT_EMPTY where it is not there and may not be made
   */
  ensure(vault: Vault, pack: Pack, language: Language, mayMake: boolean): number;
  /** Contacts in the desk's own spreadsheet, in force or not. */
  here(): Table<typeof CONTACTS>;
  /** Contacts in the vault, in force or not. @throws {Refusal} VAULT_CLOSED or VAULT_EMPTY */
  there(vault: Vault): Table<typeof CONTACTS>;
  /** @throws {Refusal} VAULT_CLOSED or VAULT_EMPTY */
  people(vault: Vault): VaultPeople;
}
