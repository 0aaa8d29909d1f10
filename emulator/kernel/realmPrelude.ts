/**
 * What is done to a fresh script context before the script is loaded, as source text since it must run inside that context:
 * Date follows the simulated clock and the script's time zone whatever zone this machine is in, Math.random follows the seed, and the
 * makers of values of the script's realm are handed out.
 */
export const REALM_PRELUDE = String.raw`(function (host) {
  'use strict';
  const Native = Date;
  const proto = Native.prototype;
  const getTime = proto.getTime;
  const setTime = proto.setTime;
  const define = (target, name, value) =>
    Object.defineProperty(target, name, { value, writable: true, enumerable: false, configurable: true });
  // Assigning to what is there keeps it hidden from loops, and is much cheaper than defining it anew.
  const replace = (target, name, value) => { target[name] = value; };
  const local = (date) => {
    const at = getTime.call(date);
    return new Native(at === at ? at + host.offset(at) : NaN);
  };

  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds']) {
    const read = proto['getUTC' + part];
    replace(proto, 'get' + part, { ['get' + part]() { return read.call(local(this)); } }['get' + part]);
    const write = proto['setUTC' + part];
    if (write === undefined) continue;
    replace(proto, 'set' + part, { ['set' + part](...values) {
      let fields = local(this);
      if (part === 'FullYear' && isNaN(getTime.call(fields))) fields = new Native(0);
      write.apply(fields, values);
      return setTime.call(this, host.instant(getTime.call(fields)));
    } }['set' + part]);
  }
  replace(proto, 'getYear', function getYear() { return this.getFullYear() - 1900; });
  replace(proto, 'getTimezoneOffset', function getTimezoneOffset() {
    const at = getTime.call(this);
    return at === at ? (0 - host.offset(at)) / 60000 : NaN;
  });

  const pad = (value, length) => String(value).padStart(length, '0');
  const dateText = (fields) => {
    const utc = fields.toUTCString();
    const year = fields.getUTCFullYear();
    return utc.slice(0, 3) + ' ' + utc.slice(8, 11) + ' ' + utc.slice(5, 7) + ' ' + (year < 0 ? '-' + pad(-year, 6) : pad(year, 4));
  };
  const timeText = (at, fields) => {
    const minutes = Math.trunc(host.offset(at) / 60000);
    const size = Math.abs(minutes);
    return pad(fields.getUTCHours(), 2) + ':' + pad(fields.getUTCMinutes(), 2) + ':' + pad(fields.getUTCSeconds(), 2) +
      ' GMT' + (minutes < 0 ? '-' : '+') + pad(Math.floor(size / 60), 2) + pad(size % 60, 2) + ' (' + host.zoneName(at) + ')';
  };
  const text = (date, withDate, withTime) => {
    const at = getTime.call(date);
    if (at !== at) return 'Invalid Date';
    const fields = local(date);
    return (withDate ? dateText(fields) : '') + (withDate && withTime ? ' ' : '') + (withTime ? timeText(at, fields) : '');
  };
  replace(proto, 'toString', function toString() { return text(this, true, true); });
  replace(proto, 'toDateString', function toDateString() { return text(this, true, false); });
  replace(proto, 'toTimeString', function toTimeString() { return text(this, false, true); });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const format = proto[name];
    replace(proto, name, { [name](locales, options) {
      return format.call(this, locales === undefined ? 'en-US' : locales, Object.assign({ timeZone: host.zone }, options));
    } }[name]);
  }

  const isoDate = /^(?:\d{4}|[+-]\d{6})(?:-\d{2}(?:-\d{2})?)?$/;
  const isoTime = /^(?:\d{4}|[+-]\d{6})(?:-\d{2}(?:-\d{2})?)?T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/;
  const zoned = /(?:Z|GMT|UTC|[ECMP][SD]T|\d:\d{2}.*?\s*[+-]\d{1,2}:?\d{2})\s*(?:\([^)]*\))?\s*$|(?:GMT|UTC|Z)\s*[+-]\d{1,4}/i;
  const parse = (value) => {
    const source = String(value).trim();
    if (isoDate.test(source)) return Native.parse(source);
    if (isoTime.test(source)) return host.instant(Native.parse(source + 'Z'));
    if (zoned.test(source)) return Native.parse(source);
    return host.instant(Native.parse(source + ' UTC'));
  };
  const fromOne = (value) => {
    if (value instanceof Native) return getTime.call(value);
    const primitive = typeof value === 'object' && value !== null
      ? (typeof value.getTime === 'function' ? value.getTime() : value[Symbol.toPrimitive] ? value[Symbol.toPrimitive]('default') : value.valueOf() === value ? String(value) : value.valueOf())
      : value;
    return typeof primitive === 'string' ? parse(primitive) : Number(primitive);
  };
  function ScriptDate(...parts) {
    if (!new.target) return new Native(host.now()).toString();
    const at = parts.length === 0 ? host.now() : parts.length === 1 ? fromOne(parts[0]) : host.instant(Native.UTC(...parts));
    return Reflect.construct(Native, [at], new.target);
  }
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  Object.defineProperty(ScriptDate, 'length', { value: 7 });
  ScriptDate.prototype = proto;
  define(ScriptDate, 'now', function now() { return host.now(); });
  define(ScriptDate, 'parse', function parseDate(value) { return parse(value); });
  define(ScriptDate, 'UTC', Native.UTC);
  replace(proto, 'constructor', ScriptDate);
  define(globalThis, 'Date', ScriptDate);

  const NativeFormat = Intl.DateTimeFormat;
  function DateTimeFormat(locales, options) {
    const zone = options && options.timeZone !== undefined ? options.timeZone : host.zone;
    return Reflect.construct(NativeFormat, [locales === undefined ? 'en-US' : locales, Object.assign({}, options, { timeZone: zone })], new.target || DateTimeFormat);
  }
  DateTimeFormat.prototype = NativeFormat.prototype;
  define(DateTimeFormat, 'supportedLocalesOf', NativeFormat.supportedLocalesOf);
  replace(NativeFormat.prototype, 'constructor', DateTimeFormat);
  replace(Intl, 'DateTimeFormat', DateTimeFormat);

  define(Promise.prototype, host.promiseMark, true);
  replace(Math, 'random', function random() { return host.random(); });

  // A service's refusal is made some calls below the line of the script that it is about.
  Error.stackTraceLimit = 30;

  return {
    date: (at) => new Native(at),
    Array,
    object: (record) => Object.assign({}, record),
    exception: (message) => {
      const error = new Error(message);
      error.name = 'Exception';
      return error;
    },
    watch: (value) => {
      if (!(value instanceof Promise)) return null;
      const watched = { state: 'pending', value: undefined };
      value.then((result) => { watched.state = 'fulfilled'; watched.value = result; }, (error) => { watched.state = 'rejected'; watched.value = error; });
      return watched;
    },
    global: globalThis,
  };
})`;
