/** Whether Google refused a call since the person has not granted its scope: nothing came of it. */
export function isLackOfGrant(error: unknown): boolean {
  return /do(?:es)? not have permission to call/.test(String(error));
}
