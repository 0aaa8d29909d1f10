import type { Service } from '../../../emulator/kernel/contract';
import { createExecutor, type Executor } from '../../../emulator/kernel/executor';
import { type KernelWorld, worldNow } from '../../../emulator/kernel/kernelWorld';
import { createMeter } from '../../../emulator/kernel/meter';
import { compiledFiles } from '../../../emulator/kernel/scriptFiles';
import { newWorldState, worldOf } from '../../../emulator/kernel/worldState';
import { lockService } from '../../../emulator/lock/lockService';

/** A service with one cell: the least that reads, writes, flushes and changes structure. */
const cellService: Service = {
  globalName: 'Cell',
  create: (context) => {
    const cell = context.world.part('cell', () => ({ value: '', structures: 0 }));
    return {
      handle: () => context.call('Cell.handle', { kind: 'handle' }, () => 'handle'),
      read: () => context.call('Cell.read', { kind: 'read', cells: 1 }, () => cell.value),
      write: (value: string) =>
        context.write('Cell.write', 100, () => {
          cell.value = value;
        }),
      structure: () =>
        context.call('Cell.structure', { kind: 'structure' }, () => {
          cell.structures += 1;
        }),
      flush: () => context.call('Cell.flush', { kind: 'flush' }, () => undefined),
      fixed: (ms: number) => context.call('Cell.fixed', { kind: 'fixed', ms }, () => undefined),
      guarded: () => {
        context.requireAuth('FULL', 'MailApp.sendEmail');
      },
    };
  },
};

export interface CellKernel {
  readonly kernel: KernelWorld;
  readonly executor: Executor;
  readonly cell: { readonly value: string };
  run(
    name: string,
    options?: {
      readonly trigger?: 'simple' | 'editor' | 'installable';
      readonly authMode?: 'NONE' | 'LIMITED' | 'FULL';
    },
  ): unknown;
}

/** A kernel over the one-cell service and locks. */
export function cellKernel(source: string): CellKernel {
  const state = newWorldState(
    {
      account: 'consumer',
      deployment: 'bound',
      owner: 'owner@example.com',
      editors: [],
      timeZone: 'Etc/UTC',
      locale: 'en_US',
      seed: 1,
    },
    Date.UTC(2026, 2, 2, 9),
  );
  const kernel: KernelWorld = {
    state,
    world: worldOf(state, {}, () => worldNow(kernel)),
    meter: createMeter(),
    running: null,
    beforeCall: null,
  };
  const executor = createExecutor(kernel, [cellService, lockService], compiledFiles({ 'Code.gs': source }));
  return {
    kernel,
    executor,
    get cell() {
      return kernel.world.part('cell', () => ({ value: '', structures: 0 }));
    },
    run: (name, options = {}) =>
      executor.execute({
        entryPoint: name,
        trigger: options.trigger ?? 'editor',
        authMode: options.authMode ?? 'FULL',
        effectiveUser: 'owner@example.com',
        activeUser: 'owner@example.com',
      }),
  };
}
