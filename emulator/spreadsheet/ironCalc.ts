import { readFileSync } from 'node:fs';
// Another name than the bundle's banner uses.
import { createRequire as requireFrom } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';

let loaded = false;

/**
 * Makes the formula engine ready; does nothing the second time.
 * @param bytes the engine's WebAssembly, where a bundle carries it; else it is read from the installed package
 */
function loadIronCalc(bytes?: Uint8Array): void {
  if (loaded) return;
  initSync({ module: bytes ?? readFileSync(requireFrom(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  loaded = true;
}

/** An empty workbook of the engine, which recalculates only when told to. */
export function newModel(): Model {
  loadIronCalc();
  const model = new Model('book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  return model;
}
