/** The staff of the journeys' desks: roles instead of names, one of each in every department that a journey passes through. */
import type { StaffPerson } from '../../workbench/driver/openDesk';
import { DEFAULT_OWNER } from '../../workbench/driver/openDesk';

export const OWNER = DEFAULT_OWNER;
export const REGISTRAR = 'registrar@example.com';
export const WORKER = 'worker@example.com';
export const SUPERVISOR = 'supervisor@example.com';
export const HEAD = 'head@example.com';
export const DIRECTOR = 'director@example.com';
export const VIEWER = 'viewer@example.com';
export const STRANGER = 'stranger@example.com';

const NAMES = {
  'zh-CN': {
    registrar: '示例受理员',
    worker: '示例技术员',
    supervisor: '示例主管',
    head: '示例经理',
    director: '示例总监',
    viewer: '示例观察员',
  },
  en: {
    registrar: 'Sample Registrar',
    worker: 'Sample Engineer',
    supervisor: 'Sample Supervisor',
    head: 'Sample Manager',
    director: 'Sample Director',
    viewer: 'Sample Viewer',
  },
} as const;

/**
 * One person of each role.
 * @param department of all but the registrar, as the matrix sheet words it
 * @param front department of the registrar, whom the matrix must not choose
 */
export function staffOf(language: 'zh-CN' | 'en', department: string, front: string): readonly StaffPerson[] {
  const names = NAMES[language];
  return [
    { mail: REGISTRAR, name: names.registrar, role: 'agent', department: front },
    { mail: WORKER, name: names.worker, role: 'agent', department },
    { mail: SUPERVISOR, name: names.supervisor, role: 'supervisor', department },
    { mail: HEAD, name: names.head, role: 'head', department },
    { mail: DIRECTOR, name: names.director, role: 'director', department },
    { mail: VIEWER, name: names.viewer, role: 'viewer', department: front },
  ];
}
