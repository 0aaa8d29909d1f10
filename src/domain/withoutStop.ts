/**
 * What somebody else said of a failure, without its full stop: it is put into a sentence of ours.
 * @example withoutStop('Service invoked too many times.') //=> 'Service invoked too many times'
 */
export function withoutStop(said: string): string {
  return said.replace(/[.。]+$/, '');
}
