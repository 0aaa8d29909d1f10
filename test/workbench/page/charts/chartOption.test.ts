import { chartOption } from '../../../../workbench/page/charts/chartOption';
import type { ChartView } from '../../../../workbench/server/wire';

const chart = (more: Partial<ChartView> = {}): ChartView => ({
  id: 1,
  type: 'COLUMN',
  title: '',
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  width: 600,
  height: 371,
  domain: 'Month',
  categories: ['Jan', 'Feb'],
  positions: [null, null],
  series: [
    { name: 'Received', values: [3, 1], texts: ['3', '1'] },
    { name: 'Closed', values: [1, null], texts: ['1', ''] },
  ],
  options: {},
  ...more,
});

describe('what ECharts is told of a chart', () => {
  test('columns stand over their categories, bars beside them from the top down', () => {
    expect(chartOption(chart())).toMatchObject({
      xAxis: { type: 'category', data: ['Jan', 'Feb'], inverse: false },
      yAxis: { type: 'value' },
      series: [
        { type: 'bar', name: 'Received', data: [3, 1] },
        { type: 'bar', name: 'Closed', data: [1, null] },
      ],
      legend: { show: true },
    });
    expect(chartOption(chart({ type: 'BAR' }))).toMatchObject({
      xAxis: { type: 'value' },
      yAxis: { type: 'category', inverse: true },
    });
    expect(chartOption(chart({ type: 'BAR', options: { vAxis: { direction: -1 } } }))).toMatchObject({
      yAxis: { inverse: false },
    });
  });

  test('axes follow their titles, borders and scales', () => {
    const options = {
      vAxis: { title: 'Cases', viewWindow: { min: 1, max: 9 }, logScale: true },
      hAxis: { title: 'On' },
    };
    expect(chartOption(chart({ options }))).toMatchObject({
      xAxis: { name: 'On' },
      yAxis: { name: 'Cases', min: 1, max: 9, type: 'log' },
    });
  });

  test('stacked to a whole, figures are parts of it', () => {
    expect(chartOption(chart({ options: { isStacked: 'percent' } }))).toMatchObject({
      series: [
        { stack: 'all', data: [75, 100] },
        { stack: 'all', data: [25, null] },
      ],
    });
    expect(chartOption(chart({ options: { isStacked: true } }))).toMatchObject({
      series: [{ stack: 'all', data: [3, 1] }, {}],
    });
  });

  test('a combined chart draws each series as it says', () => {
    const options = { seriesType: 'bars', series: { 1: { type: 'line', color: '#000000' } }, curveType: 'function' };
    expect(chartOption(chart({ type: 'COMBO', options }))).toMatchObject({
      series: [{ type: 'bar' }, { type: 'line', smooth: true, color: '#000000' }],
    });
    expect(chartOption(chart({ type: 'AREA' }))).toMatchObject({ series: [{ type: 'line', areaStyle: {} }, {}] });
  });

  test('a pie has slices with names, a scatter chart points where both are numbers', () => {
    expect(chartOption(chart({ type: 'PIE', options: { pieHole: 0.4 } }))).toMatchObject({
      series: [
        {
          radius: ['30%', '75%'],
          data: [
            { name: 'Jan', value: 3 },
            { name: 'Feb', value: 1 },
          ],
        },
      ],
    });
    expect(chartOption(chart({ type: 'SCATTER', positions: [5, null] }))).toMatchObject({
      series: [{ type: 'scatter', data: [[5, 3]] }, { data: [[5, 1]] }],
    });
  });

  test('the legend stands where it was put; one series needs none', () => {
    expect(chartOption(chart({ options: { legend: { position: 'bottom' } } }))).toMatchObject({
      legend: { show: true, bottom: 0 },
    });
    expect(chartOption(chart({ options: { legend: 'none' } }))).toMatchObject({ legend: { show: false } });
    expect(chartOption(chart({ series: chart().series.slice(0, 1) }))).toMatchObject({ legend: { show: false } });
  });

  test('colours are those set; what is drawn holds no HTML and no functions', () => {
    const option = chartOption(chart({ options: { colors: ['#112233'], backgroundColor: '#eeeeee' } }));
    expect(option).toMatchObject({
      color: ['#112233'],
      backgroundColor: '#eeeeee',
      tooltip: { renderMode: 'richText' },
    });
    expect(JSON.parse(JSON.stringify(option))).toMatchObject({ color: ['#112233'] });
  });
});
