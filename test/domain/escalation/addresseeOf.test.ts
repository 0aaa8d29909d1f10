import type { Addressable } from '../../../src/domain/escalation/addresseeOf';
import { addresseeOf } from '../../../src/domain/escalation/addresseeOf';

function person(mail: string, role: Addressable['role'], more: Partial<Addressable> = {}): Addressable {
  return { mail, name: mail, role, department: '客服一部', away: false, substitute: '', ...more };
}

const AGENT = person('agent', 'agent');
const SUPERVISOR = person('supervisor', 'supervisor');
const HEAD = person('head', 'head');
const DIRECTOR = person('director', 'director', { department: '总经办' });
const ALL = [AGENT, SUPERVISOR, HEAD, DIRECTOR];

describe('The addressee of an escalation', () => {
  it('is the holder of the role in the department, and a director of any department', () => {
    expect((['supervisor', 'head', 'director'] as const).map((to) => addresseeOf(to, ALL, '客服一部')?.mail)).toEqual([
      'supervisor',
      'head',
      'director',
    ]);
  });

  it('is never somebody of another department below the director', () => {
    expect(addresseeOf('supervisor', ALL, '技术部')?.mail).toBe('director');
  });

  it('is a director of the department rather than another', () => {
    const own = person('own', 'director');
    expect(addresseeOf('director', [DIRECTOR, own], '客服一部')?.mail).toBe('own');
  });

  it('is who stands in while the holder is away', () => {
    const absent = { ...SUPERVISOR, away: true, substitute: 'agent' };
    expect(addresseeOf('supervisor', [AGENT, absent, HEAD], '客服一部')?.mail).toBe('agent');
  });

  it('is a colleague in the same role rather than a substitute', () => {
    const absent = { ...SUPERVISOR, away: true, substitute: 'agent' };
    const second = person('second', 'supervisor');
    expect(addresseeOf('supervisor', [AGENT, absent, second, HEAD], '客服一部')?.mail).toBe('second');
  });

  it('is the next role up where the holder is away without a substitute, or the role is not held', () => {
    expect(addresseeOf('supervisor', [AGENT, { ...SUPERVISOR, away: true }, HEAD], '客服一部')?.mail).toBe('head');
    expect(addresseeOf('supervisor', [AGENT, DIRECTOR], '客服一部')?.mail).toBe('director');
  });

  it('is never the one whose lateness it is, nor who stands in for them', () => {
    expect(addresseeOf('supervisor', ALL, '客服一部', ['SUPERVISOR'])?.mail).toBe('head');
    const absent = { ...SUPERVISOR, away: true, substitute: 'agent' };
    expect(addresseeOf('supervisor', [AGENT, absent, HEAD], '客服一部', ['agent'])?.mail).toBe('head');
  });

  it('is nobody where nobody up to the director can be reached', () => {
    expect(addresseeOf('supervisor', [AGENT], '客服一部')).toBeNull();
    expect(addresseeOf('director', [{ ...DIRECTOR, away: true, substitute: 'director' }, HEAD], '客服一部')).toBeNull();
    expect(addresseeOf('head', [], '')).toBeNull();
  });
});
