import type { Service } from '../kernel/contract';

/** The stores as PropertiesService hands them out. */
interface Stores {
  getScriptProperties(): object;
  getUserProperties(): object;
}

const oldName = (globalName: string, store: (stores: Stores) => object): Service => ({
  globalName,
  // PropertiesService by its methods.
  create: (context) => store(context.service('PropertiesService') as Stores),
});

/** ScriptProperties, the deprecated name of the script's store (G/reference/properties/script-properties). */
export const oldScriptProperties = oldName('ScriptProperties', (stores) => stores.getScriptProperties());

/** UserProperties, the deprecated name of the user's store (G/reference/properties/user-properties). */
export const oldUserProperties = oldName('UserProperties', (stores) => stores.getUserProperties());
