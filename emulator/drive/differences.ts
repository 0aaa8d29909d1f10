import type { Difference } from '../kernel/difference';

const FILES = 'https://developers.google.com/workspace/drive/api/reference/rest/v3/files';

export const DRIVE_DIFFERENCES: readonly Difference[] = [
  {
    id: 'drive-makes-and-finds',
    about: 'Drive.Files.create, Drive.Files.list',
    emulator:
      'Of the advanced service Drive these two are there: files with a name, folders and properties of the app, found by such a property.',
    google: 'The whole Drive API.',
    source: 'https://developers.google.com/apps-script/advanced/drive',
    confirmed: true,
  },
  {
    id: 'drive-files-of-one-account',
    about: 'Drive.Files.list',
    emulator: 'Finds at once what this script made as the same account; nothing can be shared.',
    google: 'Finds with drive.file what the script made or was given, shared files too; how soon is not documented.',
    source: FILES,
    confirmed: false,
  },
  {
    id: 'drive-refusals',
    about: 'Drive.Files.create, Drive.Files.list',
    emulator: 'Refuses a folder that is not there, a field that does not exist and a property of more than 124 bytes.',
    google: 'Refuses them too; which wording it has for each is not documented. A Drive without room is not emulated.',
    source: FILES,
    confirmed: false,
  },
];
