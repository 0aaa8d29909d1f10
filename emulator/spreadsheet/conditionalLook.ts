import type { World } from '../kernel/contract';
import { rawAt } from './cellGrid';
import { resultOf } from './cellValue';
import { conditionHolds, isTrue } from './criterion';
import { answers } from './formula';
import { movedFormula } from './formulaReference';
import { liveRect } from './protectionRule';
import { intersection, type Rect } from './rect';
import type { ConditionalFormat, SheetState, SpreadsheetState } from './spreadsheetState';

export type Look = ConditionalFormat['format'];

/**
 * What conditional formats make of the cells of a window, by row × 100,000 + column. Earlier rules win trait by trait; a custom formula
 * is written for the first cell of the rule's first range and moves along for the others.
 */
export function conditionalLooks(
  world: World,
  file: SpreadsheetState,
  sheet: SheetState,
  window: Rect,
): ReadonlyMap<number, Look> {
  const looks = new Map<number, Look>();
  const asked: { readonly key: number; readonly rule: number; readonly formula: string }[] = [];
  const holding: { readonly rule: number; readonly key: number; readonly look: Look }[] = [];
  sheet.conditionalFormats.forEach((rule, index) => {
    const anchor = rule.ranges[0];
    for (const range of rule.ranges) {
      const cells = intersection(liveRect(file, range), window);
      if (cells === null || anchor === undefined) continue;
      for (let row = cells.row; row < cells.row + cells.rows; row += 1) {
        for (let column = cells.column; column < cells.column + cells.columns; column += 1) {
          const key = row * 100_000 + column;
          if (rule.gradient !== null) {
            const background = gradientColor(world, file, sheet, rule, row, column);
            if (background !== null) holding.push({ rule: index, key, look: { background } });
          } else if (rule.criteria === 'CUSTOM_FORMULA') {
            const formula = String(rule.values[0] ?? '');
            asked.push({
              key,
              rule: index,
              formula: movedFormula(
                formula.startsWith('=') ? formula : `=${formula}`,
                row - anchor.row,
                column - anchor.column,
              ),
            });
          } else if (
            rule.criteria !== null &&
            conditionHolds(world, file, sheet, row, column, rule.criteria, rule.values)
          ) {
            holding.push({ rule: index, key, look: rule.format });
          }
        }
      }
    }
  });
  const distinct = [...new Set(asked.map(({ formula }) => formula))];
  const found = new Map(
    answers(
      world,
      file,
      distinct.map((formula) => ({ sheet, formula })),
    ).map((answer, index) => [distinct[index], answer]),
  );
  for (const { key, rule, formula } of asked) {
    if (isTrue(found.get(formula))) holding.push({ rule, key, look: sheet.conditionalFormats[rule]?.format ?? {} });
  }
  holding.sort((a, b) => b.rule - a.rule);
  for (const { key, look } of holding) looks.set(key, { ...looks.get(key), ...look });
  return looks;
}

function numbersOf(world: World, file: SpreadsheetState, sheet: SheetState, rule: ConditionalFormat): number[] {
  const numbers: number[] = [];
  for (const range of rule.ranges) {
    const rect = liveRect(file, range);
    for (let row = rect.row; row < rect.row + rect.rows && row <= sheet.rows.length; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        const value = resultOf(world, file, sheet, row, column, rawAt(sheet, row, column));
        if (typeof value === 'number') numbers.push(value);
      }
    }
  }
  return numbers.sort((a, b) => a - b);
}

/** The colour between a gradient's points that a number falls on, or null for what is no number. */
function gradientColor(
  world: World,
  file: SpreadsheetState,
  sheet: SheetState,
  rule: ConditionalFormat,
  row: number,
  column: number,
): string | null {
  const value = resultOf(world, file, sheet, row, column, rawAt(sheet, row, column));
  if (typeof value !== 'number') return null;
  const numbers = numbersOf(world, file, sheet, rule);
  const low = numbers[0] ?? 0;
  const high = numbers.at(-1) ?? 0;
  const at = (type: string, text: string): number => {
    if (type === 'MIN') return low;
    if (type === 'MAX') return high;
    if (type === 'PERCENT') return low + ((high - low) * Number(text)) / 100;
    if (type === 'PERCENTILE') return numbers[Math.round(((numbers.length - 1) * Number(text)) / 100)] ?? low;
    return Number(text);
  };
  const stops = ['Min', 'Mid', 'Max'].flatMap((point) => {
    const stop = rule.gradient?.find((each) => each.point === point);
    return stop === undefined ? [] : [{ at: at(stop.type, stop.value), color: stop.color }];
  });
  const [first] = stops;
  if (first === undefined) return null;
  let lower = first;
  for (const upper of stops) {
    if (value <= upper.at)
      return mixed(lower.color, upper.color, upper.at === lower.at ? 1 : (value - lower.at) / (upper.at - lower.at));
    lower = upper;
  }
  return lower.color;
}

function mixed(from: string, to: string, share: number): string {
  const part = (color: string, index: number): number => Number.parseInt(color.slice(1 + index * 2, 3 + index * 2), 16);
  const kept = Math.min(1, Math.max(0, share));
  return `#${[0, 1, 2]
    .map((index) =>
      Math.round(part(from, index) + (part(to, index) - part(from, index)) * kept)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
