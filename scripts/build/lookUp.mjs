/**
 * What stands in Code.js for an export that lies in the catalogue or in the back office: an object that is whatever is found there when it is
 * used.
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
