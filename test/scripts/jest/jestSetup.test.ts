import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, Model } from '@ironcalc/wasm';
import fc from 'fast-check';
import { h } from 'preact';

describe('the test set-up', () => {
  test('loads CommonJS dependencies, module-only dependencies and JSX', () => {
    expect(typeof fc.property).toBe('function');
    expect(h('p', null).type).toBe('p');
  });

  test('knows the address of a TypeScript file', () => {
    expect(fileURLToPath(import.meta.url)).toBe(__filename);
  });

  test('runs the formula engine that the emulator uses', () => {
    initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
    const model = new Model('book', 'en', 'UTC', 'en');
    model.setUserInput(0, 1, 1, '=1+2');
    expect(model.getFormattedCellValue(0, 1, 1)).toBe('3');
  });
});
