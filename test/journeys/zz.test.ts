import { handEditSequence } from '../../workbench/simulate/handEdits/handEditSequence';
import * as seq from '../../workbench/simulate/handEdits/handEditDesk';
test('x', async () => {
  const orig = seq.openHandEdits;
  void orig;
  const r = await handEditSequence(120, { pack: 'service-standard' });
  console.log(JSON.stringify(r.violations, null, 1), JSON.stringify((r as unknown as {log:unknown}).log));
});
