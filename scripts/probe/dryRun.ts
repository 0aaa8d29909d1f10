import type { Runtime } from '../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../emulator/runtime';
import { type ProbeFile, probeFileFrom } from './probeFile';

/** Counted calls of `probeHolds` after which its visitor comes: it then waits and asks again and again. */
const AFTER_ITS_WORK = 12;

/**
 * Asks the emulator what the probe asks Google: menu, page, hands and clock as a person and a browser would do it.
 * @param files the probe's script and manifest
 * @throws {Error} where the probe itself does not run to its end
 */
export function dryRun(files: Readonly<Record<string, string>>): ProbeFile {
  const { runtime, owner } = openProbe(files);
  owner.openFile();
  owner.clickMenu('askGoogle');
  actAsPage(runtime);
  owner.type('Probe', 'B2', '2026-03-02');
  owner.type('Probe', 'B2', '2026-03-03');
  owner.type('Probe', 'B3', '12%');
  runtime.advance('PT2M');
  owner.clickMenu('showAnswers');
  return probeFileFrom(answersShown(runtime));
}

/** An empty spreadsheet with the probe in it, and its owner. */
export function openProbe(files: Readonly<Record<string, string>>, locale = 'en_US') {
  const runtime = openRuntime({ files, locale, timeZone: 'Etc/UTC' });
  return { runtime, owner: runtime.as('owner@example.com') };
}

/** What the page does by itself once it is shown; failing is part of it. */
export function actAsPage(runtime: Runtime): void {
  const owner = runtime.as('owner@example.com');
  for (const round of ['held', 'released']) {
    const { first, second } = runtime.overlap(
      () => owner.callServer('probeHolds', round),
      AFTER_ITS_WORK,
      () => owner.callServer('probeVisits', round),
    );
    for (const outcome of [first, second]) if (outcome && 'error' in outcome) throw outcome.error;
  }
  seenOf(() => owner.callServer('probeFails'));
  owner.callServer('probeAfterFailure');
  owner.callServer(
    'probeDateSeen',
    seenOf(() => owner.callServer('probeDate')),
  );
}

/** As the page words it. */
function seenOf(call: () => unknown): string {
  try {
    const got = call();
    return got === null ? 'null' : typeof got;
  } catch {
    return 'failed';
  }
}

/**
 * The text of probe.json as the last window shows it.
 * @throws {Error} where that window shows none
 */
export function answersShown(runtime: Runtime): string {
  const html = runtime.dialogs('owner@example.com').at(-1)?.html ?? '';
  const [, text] = /<textarea[^>]*>([^<]*)<\/textarea>/.exec(html) ?? [];
  if (text === undefined) throw new Error(`The probe shows no answers: ${html.slice(0, 500)}`);
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
