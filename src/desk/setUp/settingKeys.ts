import type { SettingKey } from '../../sheets/settings';
import { SETTING_KEYS } from '../../sheets/settings';
import { hasPage } from '../customerPage/pageLink';
import type { Ports } from '../ports';

/** The settings that this desk has: some belong to what is built in on request. */
export function settingKeys(ports: Pick<Ports, 'features'>): readonly SettingKey[] {
  return SETTING_KEYS.filter(
    (key) =>
      (key !== 'customerPageUrl' || hasPage({ ports })) &&
      (key !== 'archiveMonths' || ports.features.includes('archive')) &&
      (key !== 'backupCopies' || ports.features.includes('backup')) &&
      (key !== 'bigQuery' || ports.features.includes('bigquery')),
  );
}
