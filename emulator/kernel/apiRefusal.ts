import type { ServiceContext } from './contract';

/** What an API answers when it refuses, as the advanced services throw it. [K] */
export function apiRefusal({ realm }: ServiceContext, method: string, code: number, message: string): Error {
  const error = realm.exception(`API call to ${method} failed with error: ${message}`);
  return Object.assign(error, { name: 'GoogleJsonResponseException', details: realm.object({ code, message }) });
}
