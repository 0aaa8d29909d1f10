/** The staff of the sample desk: roles instead of names, so that nobody takes them for people. */
import type { StaffPerson } from '../driver/openDesk';

type Language = 'zh-CN' | 'en';

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    agent1: '示例客服甲',
    agent2: '示例客服乙',
    engineer: '示例技术员',
    operator: '示例运营员',
    supervisor: '示例主管',
    head: '示例经理',
    director: '示例总监',
  },
  en: {
    agent1: 'Sample Agent A',
    agent2: 'Sample Agent B',
    engineer: 'Sample Engineer',
    operator: 'Sample Operator',
    supervisor: 'Sample Supervisor',
    head: 'Sample Manager',
    director: 'Sample Director',
  },
};

/**
 * A small team for any pack: every department the pack's matrix names has an agent, a supervisor and a manager.
 * @param departments names of the departments, as the matrix sheet words them
 */
export function samplePeople(language: Language, departments: readonly string[]): readonly StaffPerson[] {
  const names = NAMES[language];
  const doers = ['agent1', 'agent2', 'engineer', 'operator'] as const;
  const workers = departments.flatMap((department, index): StaffPerson[] => {
    const key = doers[index % doers.length] ?? 'agent1';
    const suffix = index < doers.length ? '' : String(Math.floor(index / doers.length) + 1);
    const person = (id: string, role: StaffPerson['role'], name: string): StaffPerson => ({
      mail: `${id}${suffix}@example.com`,
      name: suffix === '' ? name : `${name} ${suffix}`,
      role,
      department,
    });
    return [
      person(key, 'agent', names[key] ?? key),
      person(`supervisor.${key}`, 'supervisor', names['supervisor'] ?? 'supervisor'),
      person(`manager.${key}`, 'head', names['head'] ?? 'head'),
    ];
  });
  return [
    ...workers,
    { mail: 'director@example.com', name: names['director'] ?? '', role: 'director', department: departments[0] ?? '' },
  ];
}
