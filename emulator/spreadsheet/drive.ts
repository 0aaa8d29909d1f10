import { driveFiles, isTrashed, viewLink } from '../drive/driveFiles';
import type { World } from '../kernel/contract';
import type { Drive } from '../kernel/runtimeContract';
import { sentFile } from '../mail/keptMail';
import { spreadsheetUrl } from './spreadsheet';
import { spreadsheetsOf, type SpreadsheetState } from './spreadsheetState';
import { sheetTable } from './table';

/** What owners of spreadsheets and files see of them in Drive and do to them there. The container stays out of it: without it there is no script. */
export function driveOf(world: World): Drive {
  const others = (): readonly SpreadsheetState[] =>
    Object.values(spreadsheetsOf(world).files).filter(({ id }) => id !== world.containerId);
  const demand = (fileId: string): SpreadsheetState => {
    const file = others().find(({ id }) => id === fileId);
    if (file === undefined) throw new Error(`There is no spreadsheet ${fileId} besides the container`);
    return file;
  };
  return {
    spreadsheets: () =>
      others().map((file) => ({
        id: file.id,
        name: file.name,
        url: spreadsheetUrl(file.id),
        owner: file.owner,
        editors: [...file.editors],
        viewers: [...file.viewers],
        isTrashed: file.trashed === true,
        tabs: file.sheets.map((sheet) => ({
          sheetId: sheet.sheetId,
          name: sheet.name,
          ...sheetTable(world, file, sheet),
        })),
      })),
    files: () =>
      driveFiles(world).made.map((file) => ({
        ...{ id: file.id, name: file.name, mimeType: file.mimeType, url: viewLink(file), owner: file.owner },
        parents: file.parents,
        isTrashed: isTrashed(driveFiles(world).made, file),
        content: file.content && sentFile(file.content),
      })),
    share: (fileId, { editors = [], viewers = [] }) => {
      const file = demand(fileId);
      file.editors = editors.filter((mail) => mail !== file.owner);
      file.viewers = viewers.filter((mail) => mail !== file.owner && !editors.includes(mail));
    },
    trash: (fileId, isTrashed) => {
      const file = driveFiles(world).made.find(({ id }) => id === fileId) ?? demand(fileId);
      if (isTrashed) file.trashed = true;
      else delete file.trashed;
    },
    remove: (fileId) => {
      demand(fileId);
      const { files } = spreadsheetsOf(world);
      spreadsheetsOf(world).files = Object.fromEntries(Object.entries(files).filter(([id]) => id !== fileId));
    },
  };
}
