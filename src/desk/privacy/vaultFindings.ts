/** What the health check says of where contact data lies, and which guarantee that gives. */
import type { Role } from '../../domain/access/role';
import type { Facts } from '../../domain/refusal';
import { Refusal } from '../../domain/refusal';
import type { FindingCode } from '../../i18n/findings/findings';
import { listed } from '../../i18n/listed';
import type { Language } from '../../packs/pack';
import type { Desk } from '../desk';
import type { Finding } from '../health/finding';
import { finding } from '../health/finding';
import type { LostContacts } from './lostContacts';
import type { Vault, VaultPeople } from './vaultPort';

/** Roles that register complaints and look up contacts. */
const NEED_CONTACTS: readonly Role[] = ['agent', 'supervisor', 'head', 'director', 'admin'];
/** Names and numbers named at most. */
const MOST = 10;

/** Where contacts lie and who can see them there, as the person who asks can see it. */
export function vaultFindings(desk: Desk): readonly Finding[] {
  const { vault, setUp, ports } = desk;
  const say = (code: FindingCode, severity: Finding['severity'], facts?: Facts): Finding =>
    finding(setUp.language, code, severity, facts);
  const moving = vault?.isMoving === true ? [say('contactsMoving', 'warning', { url: vault.url })] : [];
  if (vault?.isInForce !== true) return [say('contactsInSheet', 'info'), ...moving];
  const { url } = vault;
  if (!ports.features.includes('vault')) return [say('vaultNotBuilt', 'error', { url })];
  try {
    return [
      ...sharing(desk, vault, ports.vault.people(vault)),
      ...moving,
      ...(moving.length > 0 ? [] : left(desk, url)),
    ];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'VAULT_EMPTY') return [say('vaultEmpty', 'error', { url }), ...moving];
    const isOwner = ports.me() === setUp.owner;
    return [
      isOwner
        ? say('vaultClosed', 'error', error.facts)
        : say('vaultNotShared', 'warning', { url, owner: setUp.owner }),
      ...moving,
    ];
  }
}

function sharing({ setUp, config }: Desk, { url }: Vault, { editors, viewers }: VaultPeople): readonly Finding[] {
  const others = [...editors, ...viewers];
  const without = config.staff.filter(
    ({ mail, role }) =>
      NEED_CONTACTS.includes(role) && !editors.some((one) => one.toLowerCase() === mail.toLowerCase()),
  );
  const { language } = setUp;
  return [
    finding(language, 'contactsInVault', 'info', {
      url,
      people: named(language, others.length > 0 ? others : [setUp.owner]),
    }),
    ...(without.length === 0
      ? []
      : [
          finding(language, 'vaultWithout', 'info', {
            url,
            people: named(
              language,
              without.map(({ name }) => name),
            ),
          }),
        ]),
  ];
}

/** Rows on the desk's own sheet though the vault is in force: typed there, or come back with an earlier version of the file. */
function left({ ports, setUp }: Desk, url: string): readonly Finding[] {
  if (!ports.workbook.has('contacts')) return [];
  const count = ports.vault.here().lastRow() - 1;
  return count < 1 ? [] : [finding(setUp.language, 'contactsLeft', 'error', { count, url })];
}

/** What a new vault could not be given. */
export function lostFindings(language: Language, lost: LostContacts | null): readonly Finding[] {
  if (lost === null) return [];
  const { count, open } = lost;
  return [finding(language, 'contactsLost', 'error', { count, open: open.length, tickets: named(language, open) })];
}

function named(language: Language, names: readonly string[]): string {
  const most = listed(language, names.slice(0, MOST));
  return names.length > MOST ? `${most} …` : most;
}
