import type { Service, ServiceContext } from '../kernel/contract';
import { PRICES } from '../kernel/prices';
import { cacheStore, liveEntry, storeEntry } from './cacheStore';

const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;

/** CacheService (G/reference/cache): document, script and user caches that forget by the simulated clock. */
export const cacheService: Service = {
  globalName: 'CacheService',
  create: (context) => {
    const { world, execution } = context;
    return context.strict('CacheService', {
      getDocumentCache: () => {
        context.requireAuth('LIMITED', 'CacheService.getDocumentCache');
        const isInFile = world.containerId !== null && execution.trigger !== 'webApp';
        return isInFile ? createCache(context, `document|${world.containerId}`) : null;
      },
      getScriptCache: () => createCache(context, 'script'),
      getUserCache: () => createCache(context, `user|${execution.effectiveUser}`),
    });
  },
};

function createCache(context: ServiceContext, name: string): object {
  const { world, realm } = context;
  const counted = <T>(method: string, act: () => T): T =>
    context.call(`Cache.${method}`, { kind: 'fixed', ms: PRICES.cache }, act);
  const checkedKey = (key: unknown): string => {
    const text = String(key);
    if (text.length > KEY_CHARACTERS) throw realm.exception('Argument too large: key');
    return text;
  };
  const put = (key: unknown, value: unknown, seconds: unknown): void => {
    const text = checkedKey(key);
    if (value === undefined || value === null) throw realm.exception('Invalid argument: value');
    if (Buffer.byteLength(String(value), 'utf8') > VALUE_BYTES) throw realm.exception('Argument too large: value');
    const life = seconds === undefined ? DEFAULT_SECONDS : Math.min(LONGEST_SECONDS, Math.max(1, Number(seconds)));
    storeEntry(cacheStore(world, name), text, { value: String(value), until: world.now() + life * 1000 });
  };
  const get = (key: unknown): string | null => liveEntry(cacheStore(world, name), checkedKey(key), world.now());
  const remove = (key: unknown): void => {
    delete cacheStore(world, name).entries[checkedKey(key)];
  };
  return context.strict('Cache', {
    get: (key: unknown) => counted('get', () => get(key)),
    getAll: (keys: readonly unknown[]) =>
      counted('getAll', () => {
        const found: Record<string, string> = {};
        for (const key of keys) {
          const value = get(key);
          if (value !== null) found[String(key)] = value;
        }
        return realm.object(found);
      }),
    put: (key: unknown, value: unknown, seconds?: unknown) => {
      counted('put', () => put(key, value, seconds));
    },
    putAll: (values: Readonly<Record<string, unknown>>, seconds?: unknown) => {
      counted('putAll', () => {
        for (const [key, value] of Object.entries(values)) put(key, value, seconds);
      });
    },
    remove: (key: unknown) => {
      counted('remove', () => remove(key));
    },
    removeAll: (keys: readonly unknown[]) => {
      counted('removeAll', () => {
        for (const key of keys) remove(key);
      });
    },
  });
}
