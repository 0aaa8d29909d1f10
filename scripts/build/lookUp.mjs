/**
 * What stands in Code.js for an export of a catalogued module: an object that is whatever the catalogue holds when it is used.
 * @param {() => ((...given: unknown[]) => unknown) & Record<PropertyKey, unknown>} found
 */
export const lookUp = (found) =>
  new Proxy(() => {}, {
    get: (_, key) => found()[key],
    has: (_, key) => key in found(),
    ownKeys: () => Reflect.ownKeys(found()),
    getOwnPropertyDescriptor: (_, key) => Object.getOwnPropertyDescriptor(found(), key),
    apply: (_, self, given) => Reflect.apply(found(), self, given),
  });
