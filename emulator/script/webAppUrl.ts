import type { World } from '../kernel/contract';
import { manifestOf } from './manifest';

interface ScriptIds {
  readonly scriptId: string;
  readonly deploymentId: string;
}

function scriptIds(world: World): ScriptIds {
  return world.part<ScriptIds>('script', () => ({ scriptId: world.newId(), deploymentId: `AKfyc${world.newId()}` }));
}

/** The script project's id. */
export function scriptId(world: World): string {
  return scriptIds(world).scriptId;
}

/** Address of the deployed web app, or null when the project declares none (G/reference/script/service). */
export function webAppUrl(world: World): string | null {
  if (world.deployment !== 'webApp' && manifestOf(world).webApp === null) return null;
  return `https://script.google.com/macros/s/${scriptIds(world).deploymentId}/exec`;
}
