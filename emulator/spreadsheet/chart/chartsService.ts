import type { Service } from '../../kernel/contract';
import { CHART_ENUMERATIONS } from './chartEnums';

/** Charts (G/reference/charts): the enumerations that charts in spreadsheets use; charts of its own are not emulated. */
export const chartsService: Service = {
  globalName: 'Charts',
  create: (context) => context.strict('Charts', { ...CHART_ENUMERATIONS, toString: () => 'Charts' }),
};
