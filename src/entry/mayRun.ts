import type { Desk } from '../desk/desk';
import { openDesk } from '../desk/desk';
import type { CommandName } from '../desk/permissions';
import type { Ports } from '../desk/ports';
import { demandRole } from '../desk/runCommand';

/**
 * The desk, once it is clear that the person may run a command on it.
 * @throws {Refusal} DESK_NOT_SET_UP, WHO_ARE_YOU, NO_ROLE or NOT_ALLOWED
 */
export function deskFor(ports: Ports, name: CommandName): Desk {
  const desk = openDesk(ports, 'person', '');
  demandRole(desk, name);
  return desk;
}
