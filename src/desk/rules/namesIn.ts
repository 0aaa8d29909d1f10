/** Names in one cell, parted by whatever people part names with. */
export function namesIn(names: string): readonly string[] {
  return names
    .split(/[,，、;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
