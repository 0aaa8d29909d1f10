import { substituteOf } from '../../domain/assignment/suggestAssignee';
import type { Desk } from '../desk';

/** Who is told in place of somebody who is away. */
export function standInFor(desk: Desk, mail: string): string {
  const { staff } = desk.config;
  const owner = staff.find((one) => one.mail === mail);
  return (owner?.away === true ? substituteOf(owner, staff)?.mail : undefined) ?? mail;
}
