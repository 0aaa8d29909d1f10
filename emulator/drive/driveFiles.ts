/** Files that scripts made through Drive's API, as the world keeps them; spreadsheets are kept elsewhere. */
import type { World } from '../kernel/contract';
import type { KeptFile } from '../mail/keptMail';

export const FOLDER = 'application/vnd.google-apps.folder';

export interface KeptDriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly owner: string;
  /** Ids of folders; none lies in the root of the owner's Drive. */
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
  /** Null of a folder. */
  readonly content: KeptFile | null;
  trashed?: boolean;
}

export function driveFiles(world: World): { made: KeptDriveFile[] } {
  return world.part('drive', () => ({ made: [] as KeptDriveFile[] }));
}

/** Whether a file lies in the bin, or in a folder that does. */
export function isTrashed(files: readonly KeptDriveFile[], { trashed, parents }: KeptDriveFile): boolean {
  return trashed === true || files.some((folder) => parents.includes(folder.id) && isTrashed(files, folder));
}

/** The address under which Drive shows it. */
export function viewLink({ id, mimeType }: Pick<KeptDriveFile, 'id' | 'mimeType'>): string {
  return mimeType === FOLDER
    ? `https://drive.google.com/drive/folders/${id}`
    : `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}
