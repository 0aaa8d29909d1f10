import type { Service, ServiceContext } from '../kernel/contract';
import { PRICES } from '../kernel/prices';
import { propertyStore, sizeComplaint } from './propertyStore';

/** PropertiesService (G/reference/properties): document, script and user stores of strings, with limits and the daily quota. */
export const propertiesService: Service = {
  globalName: 'PropertiesService',
  create: (context) => {
    const { world, execution } = context;
    const made = new Map<string, object>();
    const store = (name: string): object => {
      const known = made.get(name);
      if (known) return known;
      const created = createProperties(context, name);
      made.set(name, created);
      return created;
    };
    return context.strict('PropertiesService', {
      getDocumentProperties: () => {
        context.requireAuth('LIMITED', 'PropertiesService.getDocumentProperties');
        return world.containerId !== null && execution.trigger !== 'webApp'
          ? store(`document|${world.containerId}`)
          : null;
      },
      getScriptProperties: () => {
        context.requireAuth('LIMITED', 'PropertiesService.getScriptProperties');
        return store('script');
      },
      getUserProperties: () => {
        context.requireAuth('LIMITED', 'PropertiesService.getUserProperties');
        return store(`user|${execution.effectiveUser}`);
      },
    });
  },
};

function createProperties(context: ServiceContext, name: string): object {
  const { world, realm } = context;
  const read = <T>(method: string, act: (values: Record<string, string>) => T): T =>
    context.call(`Properties.${method}`, { kind: 'fixed', ms: PRICES.propertiesRead }, () => {
      context.useQuota('properties', 1);
      return act(propertyStore(world, name).values);
    });
  const write = (method: string, act: (values: Record<string, string>) => void): object => {
    context.call(`Properties.${method}`, { kind: 'fixed', ms: PRICES.propertiesWrite }, () => {
      context.useQuota('properties', 1);
      act(propertyStore(world, name).values);
    });
    return properties;
  };
  const put = (values: Record<string, string>, entries: Readonly<Record<string, string>>): void => {
    const complaint = sizeComplaint({ values }, entries);
    if (complaint) throw realm.exception(complaint);
    Object.assign(values, entries);
  };
  const text = (method: string, value: unknown): string => {
    if (value === undefined || value === null) {
      throw realm.exception(
        `The parameters (String,null) don't match the method signature for PropertiesService.Properties.${method}.`,
      );
    }
    return String(value);
  };
  const clear = (values: Record<string, string>): void => {
    for (const key of Object.keys(values)) delete values[key];
  };
  const properties: object = context.strict('Properties', {
    getProperty: (key: unknown) => read('getProperty', (values) => own(values, String(key))),
    getProperties: () => read('getProperties', (values) => realm.object(values)),
    getKeys: () => read('getKeys', (values) => realm.array(Object.keys(values))),
    setProperty: (key: unknown, value: unknown) => {
      const entry = { [text('setProperty', key)]: text('setProperty', value) };
      return write('setProperty', (values) => put(values, entry));
    },
    setProperties: (entries: Readonly<Record<string, unknown>>, deleteAllOthers = false) => {
      const texts = Object.fromEntries(
        Object.entries(entries).map(([key, value]) => [key, text('setProperties', value)]),
      );
      return write('setProperties', (values) => {
        if (deleteAllOthers) clear(values);
        put(values, texts);
      });
    },
    deleteProperty: (key: unknown) =>
      write('deleteProperty', (values) => {
        delete values[String(key)];
      }),
    deleteAllProperties: () => write('deleteAllProperties', clear),
  });
  return properties;
}

function own(values: Readonly<Record<string, string>>, key: string): string | null {
  return Object.hasOwn(values, key) ? (values[key] ?? null) : null;
}
