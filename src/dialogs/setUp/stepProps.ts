import type { SetUpFacts } from '../../desk/setUp/setUpAnswers';
import type { SetUpFaults } from './setUpFaults';
import type { Setting, SetUpValues } from './setUpValues';

/** What every step is given. */
export interface StepProps extends Omit<Setting, 'facts'> {
  readonly facts: SetUpFacts;
  readonly values: SetUpValues;
  readonly faults: SetUpFaults;
  readonly put: (change: Partial<SetUpValues>) => void;
}
