import type { Shift } from '../pointerShift';
import type { GridRange, SheetState, SpreadsheetState } from '../spreadsheetState';
import { chartsOf } from './embeddedChart';

/** Lets charts follow lines that are inserted, deleted or moved: their data, and the cell they hang at; a chart whose cell goes stays where it is. */
export function shiftCharts(
  file: SpreadsheetState,
  sheet: SheetState,
  shift: Pick<Shift, 'axis' | 'of'>,
  shifted: (range: GridRange) => GridRange | null,
): void {
  for (const tab of file.sheets) {
    if (tab.charts === undefined) continue;
    tab.charts = chartsOf(tab).map((chart) => ({
      ...chart,
      ranges: chart.ranges
        .map((range) => (range.sheetId === sheet.sheetId ? shifted(range) : range))
        .filter((range) => range !== null),
      ...(tab === sheet ? { [shift.axis]: shift.of(chart[shift.axis]) ?? chart[shift.axis] } : {}),
    }));
  }
}
