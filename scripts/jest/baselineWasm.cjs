/**
 * Runs WebAssembly as first compiled. V8 would compile the formula engine a second time in the background, and a worker that is done
 * waits for that, so that jest reports a leak and ends it by force.
 */
require('node:v8').setFlagsFromString('--liftoff-only');
