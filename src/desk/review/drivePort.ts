/** Where copies of reports go. */
import type { Attachment } from '../messages/mailPort';

/**
 * Puts a file into the folder, which is made where there is none, unless one of that key is there already. Two calls, and two for the first file.
 * @param key 60 bytes at most
 * @param folder its name where it has to be made; renamed and moved it is found again
 * @returns the address of the file
 * @throws whatever Drive throws
 */
export type CopyInDrive = (key: string, file: Attachment, folder: string) => string;
