/** Files in somebody's Drive, put there through Drive's API: what DriveApp does asks for the whole Drive, this for the files made here alone. */
import type { Attachment } from '../desk/messages/mailPort';
import type { CopyInDrive } from '../desk/review/drivePort';

interface DriveFile {
  readonly id: string;
  readonly webViewLink: string;
}

/** The advanced service, as far as the scope drive.file lets a script use it. */
declare const Drive: {
  readonly Files: {
    create(
      file: {
        readonly name: string;
        readonly mimeType?: string;
        readonly parents?: readonly string[];
        readonly appProperties: Readonly<Record<string, string>>;
      },
      content?: Attachment,
      options?: { readonly fields: string },
    ): DriveFile;
    list(options: { readonly q: string; readonly fields: string }): { readonly files: readonly DriveFile[] };
  };
};

const FOLDER = 'application/vnd.google-apps.folder';
/**
 * The property by which a file is known, which only this script sees: the desk of a folder, and of a file also what it is. It is given as the file is
 * made, so that a run that is cut off right after leaves nothing behind that the next one would not find.
 */
const MARK = 'loopdesk';

/** @param desk id of its spreadsheet */
export function driveCopies(desk: string): CopyInDrive {
  let folderId: string | undefined;
  return (key, file, folder) => {
    const mark = `${desk}/${key}`;
    const there = fileOf(mark);
    if (there) return there.webViewLink;
    folderId ??= (
      fileOf(desk) ?? Drive.Files.create({ name: folder, mimeType: FOLDER, appProperties: { [MARK]: desk } })
    ).id;
    const made = { name: file.getName() ?? key, parents: [folderId], appProperties: { [MARK]: mark } };
    return Drive.Files.create(made, file, { fields: 'id,webViewLink' }).webViewLink;
  };
}

/** What lies in the bin counts as gone. */
function fileOf(mark: string): DriveFile | undefined {
  const value = mark.replace(/[\\']/g, '\\$&');
  return Drive.Files.list({
    q: `trashed = false and appProperties has { key='${MARK}' and value='${value}' }`,
    fields: 'files(id,webViewLink)',
  }).files[0];
}
