/**
 * `google.script` for a dialog's page, as source text that runs before the page's own scripts.
 * It refuses what Google refuses: arguments other than numbers, booleans, texts, null and plain objects or arrays of them
 * (https://developers.google.com/apps-script/guides/html/communication), names that end in `_`, and members that
 * Google does not have. A form element may be the only argument and travels as its fields. Calls go to the page around by postMessage.
 */
export const SCRIPT_SHIM = `(function () {
  'use strict';
  var waiting = new Map();
  var nextId = 1;
  function refuse(message) { var error = new Error(message); error.name = 'ScriptError'; return error; }
  function plain(value, path, seen) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (value === undefined) return null;
    if (typeof value !== 'object') throw new TypeError('Failed due to illegal value in property: ' + path);
    if (seen.indexOf(value) !== -1) throw new TypeError('Failed due to circular reference in property: ' + path);
    var inner = seen.concat([value]);
    if (Array.isArray(value)) return value.map(function (each, index) { return plain(each, path === '' ? String(index) : path + '.' + index, inner); });
    var prototype = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== Object.prototype) throw new TypeError('Failed due to illegal value in property: ' + path);
    var copy = {};
    Object.keys(value).forEach(function (key) { if (value[key] !== undefined) copy[key] = plain(value[key], path === '' ? key : path + '.' + key, inner); });
    return copy;
  }
  function fields(form) {
    var result = {};
    new FormData(form).forEach(function (value, name) {
      if (typeof value !== 'string') throw new TypeError('Files in forms are not emulated: ' + name);
      result[name] = name in result ? [].concat(result[name], value) : value;
    });
    return result;
  }
  function args(list) {
    if (list.length === 1 && list[0] instanceof HTMLFormElement) return [fields(list[0])];
    return list.map(function (each, index) { return plain(each, String(index), []); });
  }
  function runner(handlers) {
    return new Proxy(Object.create(null), {
      get: function (target, name) {
        if (typeof name !== 'string' || name === 'then') return undefined;
        if (name === 'withSuccessHandler' || name === 'withFailureHandler') return function (handler) {
          if (typeof handler !== 'function') throw new TypeError(name + ' needs a function');
          var next = Object.assign({}, handlers); next[name] = handler; return runner(next);
        };
        if (name === 'withUserObject') return function (object) { return runner(Object.assign({}, handlers, { user: object, hasUser: true })); };
        if (/_$/.test(name)) throw new TypeError('google.script.run.' + name + ' is not a function');
        return function () {
          var list = args(Array.prototype.slice.call(arguments));
          var id = nextId++;
          waiting.set(id, handlers);
          parent.postMessage({ workbench: 'call', id: id, functionName: name, args: list }, '*');
        };
      },
      set: function () { throw new TypeError('google.script.run cannot be changed'); }
    });
  }
  window.addEventListener('message', function (event) {
    var message = event.data;
    if (event.source !== parent || !message || message.workbench !== 'answer') return;
    var handlers = waiting.get(message.id);
    if (!handlers) return;
    waiting.delete(message.id);
    if (message.outcome.ok) {
      if (handlers.withSuccessHandler) handlers.withSuccessHandler(message.outcome.value, handlers.user);
      return;
    }
    var error = refuse(message.outcome.message);
    error.name = message.outcome.name || 'ScriptError';
    if (handlers.withFailureHandler) handlers.withFailureHandler(error, handlers.user);
    else console.error('Uncaught ' + error.name + ': ' + error.message);
  });
  function tell(kind, value) { parent.postMessage({ workbench: kind, value: value }, '*'); }
  function only(members, name) {
    return new Proxy(members, { get: function (target, key) {
      if (key in target || typeof key !== 'string') return target[key];
      throw new TypeError(name + '.' + key + ' is not a function');
    } });
  }
  window.google = only({ script: only({
    run: runner({}),
    host: only({
      close: function () { tell('close', null); },
      setHeight: function (px) { tell('height', Number(px)); },
      setWidth: function (px) { tell('width', Number(px)); },
      editor: only({ focus: function () { tell('focus', null); } }, 'google.script.host.editor'),
      origin: 'https://docs.google.com'
    }, 'google.script.host'),
    url: only({ getLocation: function (done) { done({ hash: '', parameter: {}, parameters: {} }); } }, 'google.script.url')
  }, 'google.script') }, 'google');
  window.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) tell('escape', null);
  });
})();`;
