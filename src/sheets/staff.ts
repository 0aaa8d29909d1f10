import { date, flag, number, oneOf, sheet, text } from './sheet';

/** Who works at the desk, as what, and who stands in. */
export const STAFF = sheet({
  id: 'staff',
  key: 'mail',
  columns: {
    mail: text(220),
    name: text(120),
    role: oneOf('roles', 120),
    department: text(150),
    away: flag(70),
    awayUntil: date(),
    substitute: text(220),
    experience: oneOf('experiences', 110),
    csat: number(80),
    skills: text(220),
  },
});
