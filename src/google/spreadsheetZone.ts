/** Time-zone offsets as Google knows them. */
import { steadyZone } from '../domain/time/steadyZone';
import type { Zone } from '../domain/time/zone';

/** A zone by its IANA id. */
export function googleZone(id: string): Zone {
  return steadyZone(id, (at) => {
    const written = Utilities.formatDate(new Date(at), id, 'Z');
    const minutes = Number(written.slice(1, 3)) * 60 + Number(written.slice(3, 5));
    return written.startsWith('-') ? -minutes : minutes;
  });
}
