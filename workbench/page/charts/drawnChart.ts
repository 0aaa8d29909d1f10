import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendScrollComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartView } from '../../server/wire';
import type { Texts } from '../texts';
import { chartOption } from './chartOption';

use([BarChart, LineChart, PieChart, ScatterChart, GridComponent, LegendScrollComponent, TooltipComponent, SVGRenderer]);

/** A chart over the grid: the drawing, and its figures as a table for those who cannot see it or want them exactly. */
export interface DrawnChart {
  readonly element: HTMLElement;
  /** Told when the keyboard comes to it. */
  onFocus: () => void;
  update(chart: ChartView, words: Texts): void;
  destroy(): void;
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

/** A heading without words, as of a chart over nothing yet, would be read out as one. */
function heading(text: string, scope: 'col' | 'row'): HTMLElement {
  if (text === '') return made('td', '');
  const cell = made('th', '', text);
  cell.scope = scope;
  return cell;
}

function table({ domain, categories, series }: ChartView, caption: string): HTMLElement {
  const head = made('tr', '', heading(domain, 'col'), ...series.map(({ name }) => heading(name, 'col')));
  const rows = categories.map((category, at) =>
    made('tr', '', heading(category, 'row'), ...series.map(({ texts }) => made('td', '', texts[at] ?? ''))),
  );
  return made('table', '', made('caption', 'unseen', caption), made('thead', '', head), made('tbody', '', ...rows));
}

export function drawnChart(): DrawnChart {
  const title = made('figcaption', 'chart-title');
  const drawing = made('div', 'chart-drawing');
  drawing.setAttribute('aria-hidden', 'true');
  const figures = made('div', 'chart-figures unseen');
  const toggle = made('button', 'chart-toggle');
  toggle.type = 'button';
  toggle.setAttribute('aria-pressed', 'false');
  const element = made('figure', 'chart', title, drawing, figures, toggle);
  const show = (asTable: boolean): void => {
    toggle.setAttribute('aria-pressed', String(asTable));
    figures.classList.toggle('unseen', !asTable);
    drawing.hidden = asTable;
    // Only what is scrolled by keys needs to be reached by them.
    if (asTable) figures.tabIndex = 0;
    else figures.removeAttribute('tabindex');
  };
  toggle.addEventListener('click', () => {
    show(toggle.getAttribute('aria-pressed') === 'false');
  });
  element.addEventListener('focusin', () => {
    self.onFocus();
  });
  let drawn: ReturnType<typeof init> | null = null;
  let shown = '';
  const self: DrawnChart = {
    element,
    onFocus: () => undefined,
    update: (chart, words) => {
      const key = JSON.stringify(chart);
      if (key === shown) return;
      shown = key;
      const name = words.chart(chart.title || words.untitledChart);
      element.style.width = `${String(chart.width)}px`;
      element.style.height = `${String(chart.height)}px`;
      element.setAttribute('aria-label', name);
      title.textContent = chart.title;
      title.hidden = chart.title === '';
      toggle.textContent = words.chartTable;
      figures.setAttribute('role', 'region');
      figures.setAttribute('aria-label', words.chartFigures(chart.title || words.untitledChart));
      figures.replaceChildren(table(chart, name));
      const height = chart.height - (chart.title === '' ? 0 : 34) - 8;
      drawn ??= init(drawing, null, { renderer: 'svg', width: chart.width, height });
      drawn.resize({ width: chart.width, height });
      drawn.setOption(chartOption(chart), true);
    },
    destroy: () => {
      drawn?.dispose();
      element.remove();
    },
  };
  return self;
}
