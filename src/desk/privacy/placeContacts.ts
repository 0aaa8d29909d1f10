/**
 * Where contact data lies, chosen by set-up: in the desk's own spreadsheet or in a vault. A move writes, reads back what it wrote, remembers the
 * new place as the one in force and only then empties the old one: cut off anywhere, all contacts are in the place in force, and whoever comes
 * next empties the other.
 */
import { Refusal } from '../../domain/refusal';
import { vaultTitle } from '../../i18n/sheets/vaultTitle';
import { packOf } from '../../packs/packs';
import type { CONTACTS } from '../../sheets/contacts';
import type { RowOf } from '../../sheets/sheet';
import type { SetUpState } from '../memory';
import { recall, remember } from '../memory';
import type { Ports } from '../ports';
import type { DeskConfig } from '../rules/config';
import type { Table } from '../table';
import type { LostContacts } from './lostContacts';
import { lostContacts } from './lostContacts';
import type { Vault } from './vaultPort';

/** In the desk's own spreadsheet, in a vault, or in a new one in place of a vault that cannot be opened any more. */
export const CONTACT_PLACES = ['desk', 'vault', 'newVault'] as const;
export type ContactPlace = (typeof CONTACT_PLACES)[number];

type Contacts = Table<typeof CONTACTS>;
type ContactRow = RowOf<typeof CONTACTS>;

/**
 * Looks whether contacts can be put there, before set-up changes anything.
 * @throws {Refusal} VAULT_NOT_BUILT; VAULT_CLOSED or VAULT_EMPTY where they are to come back from a vault that cannot be read
 */
export function demandPlace(ports: Ports, wanted: ContactPlace | undefined): void {
  const { vault } = recall(ports.memory);
  if (wanted === undefined || (wanted === 'desk' && !vault?.isInForce)) return;
  if (!ports.features.includes('vault')) throw new Refusal('VAULT_NOT_BUILT', { url: vault?.url ?? '' });
  if (wanted === 'desk' && vault) ports.vault.people(vault);
}

export interface Placed {
  /** Address of a vault that was made. */
  readonly created: readonly string[];
  /** What a new vault could not be given; null where nothing is lost. */
  readonly lost: LostContacts | null;
}

/**
 * Puts contacts where they are wanted; left out, where they are, with what was cut off finished. Run again it changes nothing.
 * @throws {Refusal} CONTACTS_NOT_MOVED where what was written is not what is read
 */
export function placeContacts(
  ports: Ports,
  setUp: SetUpState,
  config: Pick<DeskConfig, 'deskName'> | null,
  wanted: ContactPlace | undefined,
): Placed {
  const deskName = config?.deskName ?? '';
  const known = recall(ports.memory).vault;
  const nothing: Placed = { created: [], lost: null };
  if (wanted === undefined) {
    if (known !== null) mendVault(ports, setUp, known);
    return nothing;
  }
  if (wanted === 'desk') {
    if (known !== null) bringBack(ports, known);
    return nothing;
  }
  if (known?.isInForce === true) {
    if (wanted === 'newVault' && troubleWith(ports, known) !== null) return replaceVault(ports, setUp, deskName, known);
    mendVault(ports, setUp, known);
    return nothing;
  }
  const isAgain = known !== null && troubleWith(ports, known) !== 'VAULT_CLOSED';
  const vault = isAgain ? known : { ...freshVault(ports, setUp, deskName), sheet: null };
  moveOut(ports, setUp, { ...vault, isInForce: false, isMoving: true });
  return { created: isAgain ? [] : [vault.url], lost: null };
}

/** Empties the place that is not in force where a move was cut off. @throws {Refusal} where that is a vault that cannot be opened */
export function finishMove(ports: Ports): void {
  const { vault } = recall(ports.memory);
  if (vault?.isMoving !== true) return;
  const leftover = vault.isInForce ? ports.vault.here() : vault.sheet === null ? null : ports.vault.there(vault);
  if (leftover !== null) emptied(ports, leftover);
  remember(ports.memory, { vault: { ...vault, isMoving: false } });
}

/** As `finishMove`; what cannot be finished by this person is left for the next one, and the health check names it. */
export function finishMoveIfOpen(ports: Ports): void {
  try {
    finishMove(ports);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    ports.say(`contacts: a move is left unfinished, ${error.code}`);
  }
}

/** Mends the vault's headings and looks, and finishes a move; what is wrong with the vault itself is for the health check to say. */
export function mendVault(ports: Ports, { pack, language, owner }: SetUpState, vault: Vault): void {
  // Others may be allowed to look into it and no more.
  if (vault.isInForce && ports.me() === owner && troubleWith(ports, vault) === null)
    ports.vault.ensure(vault, packOf(pack), language, false);
  finishMoveIfOpen(ports);
}

function moveOut(ports: Ports, setUp: SetUpState, begun: Vault): void {
  remember(ports.memory, { vault: begun });
  const vault = { ...begun, sheet: ports.vault.ensure(begun, packOf(setUp.pack), setUp.language, true) };
  remember(ports.memory, { vault });
  carry(ports, ports.vault.here(), ports.vault.there(vault));
  remember(ports.memory, { vault: { ...vault, isInForce: true } });
  finishMove(ports);
}

function bringBack(ports: Ports, vault: Vault): void {
  if (vault.isInForce) {
    remember(ports.memory, { vault: { ...vault, isMoving: true } });
    carry(ports, ports.vault.there(vault), ports.vault.here());
    remember(ports.memory, { vault: { ...vault, isInForce: false, isMoving: true } });
  }
  finishMoveIfOpen(ports);
}

/**
 * A vault in place of one that cannot be read: with what a move left in the desk, and a line for each open ticket whose contact is lost, for
 * somebody to fill in. It is remembered when it is whole: until then the old one is in force.
 */
function replaceVault(ports: Ports, setUp: SetUpState, deskName: string, before: Vault): Placed {
  const made =
    troubleWith(ports, before) === 'VAULT_EMPTY' ? before : { ...freshVault(ports, setUp, deskName), sheet: null };
  const begun: Vault = { ...made, isInForce: true, isMoving: before.isMoving };
  const vault = { ...begun, sheet: ports.vault.ensure(begun, packOf(setUp.pack), setUp.language, true) };
  const here = before.isMoving ? filledRows(ports.vault.here()) : [];
  const lost = lostContacts(ports, new Set(here.map(({ ticketNo }) => ticketNo)));
  const asked = lost.open.map((ticketNo) => ({ ticketNo, name: '', phone: '', mail: '', address: '', words: '' }));
  write(ports, ports.vault.there(vault), [...here, ...asked]);
  remember(ports.memory, { vault });
  finishMove(ports);
  return { created: made === before ? [] : [vault.url], lost };
}

function freshVault(ports: Ports, { language }: SetUpState, deskName: string): Pick<Vault, 'id' | 'url'> {
  return ports.vault.create(vaultTitle(language, deskName));
}

/** What keeps this person from reading contacts in a vault; null where nothing does. Some calls. */
export function troubleWith(ports: Ports, vault: Vault): 'VAULT_CLOSED' | 'VAULT_EMPTY' | null {
  try {
    ports.vault.people(vault);
    return null;
  } catch (error) {
    if (error instanceof Refusal && (error.code === 'VAULT_CLOSED' || error.code === 'VAULT_EMPTY')) return error.code;
    throw error;
  }
}

function carry(ports: Ports, from: Contacts, to: Contacts): void {
  write(ports, to, filledRows(from));
}

function write(ports: Ports, to: Contacts, rows: readonly ContactRow[]): void {
  to.replace(rows);
  ports.flush();
  if (JSON.stringify(filledRows(to)) !== JSON.stringify(rows))
    throw new Refusal('CONTACTS_NOT_MOVED', { count: rows.length });
}

function emptied(ports: Ports, contacts: Contacts): void {
  contacts.replace([]);
  ports.flush();
  const left = filledRows(contacts).length;
  if (left > 0) throw new Refusal('CONTACTS_NOT_MOVED', { count: left });
}

/** Every row with anything in it, also below one that somebody emptied. */
function filledRows(contacts: Contacts): readonly ContactRow[] {
  return contacts.rows(2).filter((row) => Object.values(row).some((cell) => cell !== ''));
}
