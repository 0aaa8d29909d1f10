/**
 * Jest environment of `npm run mutate`: once a test has failed under a mutant, the tests that follow are skipped. One failure is
 * enough to notice a fault, and Stryker would wait for all of them. What took longest in the run without mutants comes last.
 */
const { readFileSync, writeFileSync } = require('node:fs');
const { TestEnvironment } = require('jest-environment-node');

/** @typedef {import('@jest/types').Circus.DescribeBlock | import('@jest/types').Circus.TestEntry} Node */

/** Milliseconds by name. In Stryker's sandbox, because the runs with mutants happen in another process than the one without. */
const DURATIONS = 'durations.json';

/** @type {(node: Node) => string} */
const nameOf = ({ name, parent }) => (parent ? `${nameOf(parent)} ${name}` : name);

/** @type {(node: Node) => [name: string, ms: number][]} */
const durationsOf = (node) =>
  node.type === 'test' ? [[nameOf(node), node.duration ?? 0]] : node.children.flatMap(durationsOf);

/** @type {(node: Node, known: Record<string, number>) => number} */
const costOf = (node, known) =>
  node.type === 'test'
    ? (known[nameOf(node)] ?? 0)
    : node.children.reduce((sum, child) => sum + costOf(child, known), 0);

/** @type {(node: Node, known: Record<string, number>) => void} */
const quickFirst = (node, known) => {
  if (node.type === 'test') return;
  node.children.sort((a, b) => costOf(a, known) - costOf(b, known));
  for (const child of node.children) quickFirst(child, known);
};

module.exports = class UntilFirstFailure extends TestEnvironment {
  isNoticed = false;

  /**
   * @param {import('@jest/types').Circus.AsyncEvent | import('@jest/types').Circus.SyncEvent} event
   * @param {import('@jest/types').Circus.State} state
   */
  handleTestEvent(event, { rootDescribeBlock }) {
    const isMutated = process.env['__STRYKER_ACTIVE_MUTANT__'] !== undefined;
    if (event.name === 'run_start' && isMutated) {
      quickFirst(rootDescribeBlock, JSON.parse(readFileSync(DURATIONS, 'utf8')));
    }
    if (event.name === 'run_finish' && !isMutated) {
      writeFileSync(DURATIONS, JSON.stringify(Object.fromEntries(durationsOf(rootDescribeBlock))));
    }
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.isNoticed = isMutated;
    if (event.name === 'test_start' && this.isNoticed) event.test.mode = 'skip';
  }
};
