import { date, flag, number, oneOf, sheet, text } from './sheet';

/** Who works at the desk, as what, and who stands in. */
export const STAFF = sheet({
  id: 'staff',
  key: 'mail',
  use: 'rules',
  seesStrangers: true,
  columns: {
    mail: text(250),
    name: text(150),
    role: oneOf('roles', 150),
    department: text(190),
    away: flag(70),
    awayUntil: date(),
    substitute: text(220),
    experience: oneOf('experiences', 110),
    csat: number(80, '0.0'),
    skills: text(220),
    /** A whole number; empty for no limit. */
    mostOpen: text(130),
  },
});
