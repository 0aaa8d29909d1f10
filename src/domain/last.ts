/** The last of a list, undefined of an empty one. Apps Script's engine is older than `Array.prototype.at`. */
export function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
