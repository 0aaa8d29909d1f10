/** What the desk needs of the outer world, put together from what each room needs. The google folder fulfils it; nothing here names a service. */
import type { Instant } from '../domain/time/instant';
import type { Zone } from '../domain/time/zone';
import type { SheetDeclaration } from '../sheets/sheet';
import type { ArchivePort } from './archive/archivePort';
import type { WarehousePort } from './archive/warehousePort';
import type { BackupPort } from './backup/backupPort';
import type { ChatPort } from './chat/chatPort';
import type { PagePort } from './customerPage/pagePort';
import type { FormPort } from './forms/formPort';
import type { SourcePort } from './importing/sourcePort';
import type { MemoryPort } from './memoryPort';
import type { Attachment, MailPort } from './messages/mailPort';
import type { VaultPort } from './privacy/vaultPort';
import type { CopyInDrive } from './review/drivePort';
import type { WorkbookPort } from './setUp/workbookPort';
import type { Table } from './table';

/** What is built in on request, with scopes of its own: scripts/build/features.mjs has what each asks for. */
export type Feature = 'archive' | 'backup' | 'bigquery' | 'chat' | 'customerPage' | 'drive' | 'mailThreads' | 'vault';

/** Everything that a run of the desk may touch. */
export interface Ports {
  now(): Instant;
  /** Mail of the person at the keyboard; '' where Google does not tell. */
  me(): string;
  readonly memory: MemoryPort;
  table<D extends SheetDeclaration>(declaration: D): Table<D>;
  /** Applies what was written, so that other runs see it. */
  flush(): void;
  /** What this build has besides the desk itself. No call. */
  readonly features: readonly Feature[];
  readonly mail: MailPort;
  /**
   * HTML as a PDF. One call.
   * @param name of the file, without its ending
   * @throws whatever the conversion throws
   */
  pdf(name: string, html: string): Attachment;
  /**
   * Puts files into a folder of this desk's own in the Drive of whoever runs this. Only where the feature `drive` is built in.
   * @returns what does so, and knows the folder from the first file on
   */
  readonly copyInDrive: CopyInDrive;
  readonly chat: ChatPort;
  readonly forms: FormPort;
  readonly sources: SourcePort;
  readonly page: PagePort;
  readonly vault: VaultPort;
  readonly archive: ArchivePort;
  /** What is done with it: `copyNow` makes a copy. Only where the feature `backup` is built in. */
  readonly backups: BackupPort;
  readonly warehouse: WarehousePort;
  readonly workbook: WorkbookPort;
  zone(id: string): Zone;
  /** First 16 hexadecimal digits of SHA-256. */
  digest(text: string): string;
  /** HMAC-SHA-256, as bytes. */
  hmac(secret: string, text: string): readonly number[];
  uniqueId(): string;
  /** The spreadsheet's own time zone. */
  ownZone(): string;
  /** Address of a row of the register. */
  registerLink(row: number): string;
  /** Ticket row that the person has selected, or null. */
  selectedRow(): number | null;
  /** A line for the execution log. */
  say(line: string): void;
}
