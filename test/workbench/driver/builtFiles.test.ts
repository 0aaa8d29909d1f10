import { featuresIn } from '../../../scripts/build/features.mjs';
import { guardScopes } from '../../../scripts/build/guards/scopes.mjs';
import type { Feature } from '../../../workbench/driver/builtFiles';
import { ALL_FEATURES, builtFiles } from '../../../workbench/driver/builtFiles';

test.each<[readonly Feature[]]>([[[]], [['chat']], [['customerPage', 'vault']], [ALL_FEATURES]])(
  'one build serves a desk with the features %j, and the guard of scopes is content with it',
  (features) => {
    const files = builtFiles(features);
    expect(featuresIn(files['Features.js'] ?? '')).toEqual(features);
    expect(() => guardScopes(files['appsscript.json'] ?? '', features)).not.toThrow();
    expect(files['Code.js']).toBe(builtFiles()['Code.js']);
  },
);
