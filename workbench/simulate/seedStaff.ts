import type { StaffPerson } from '../driver/openDesk';
import type { Chance } from './chance';

const ROLES = ['agent', 'agent', 'agent', 'supervisor', 'head', 'director', 'viewer'] as const;

/** Random staff: an agent and a supervisor at least, some away, some of these with a substitute, not every department manned. */
export function seedStaff(chance: Chance, size: number, departments: readonly string[]): readonly StaffPerson[] {
  const mails = Array.from({ length: size }, (_, index) => `staff${index + 1}@example.com`);
  return mails.map((mail, index): StaffPerson => {
    const away = index > 1 && chance.happens(0.2);
    return {
      mail,
      name: `Staff ${index + 1}`,
      role: index === 0 ? 'agent' : index === 1 ? 'supervisor' : chance.among(ROLES),
      department: chance.among(departments),
      away,
      ...(away && chance.happens(0.7) ? { substitute: chance.among(mails) } : {}),
      experience: chance.happens(0.3) ? 'novice' : 'experienced',
    };
  });
}
