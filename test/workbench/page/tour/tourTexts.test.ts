import { TOUR_TEXTS } from '../../../../workbench/page/tour/tourTexts';

const FACTS = {
  ...{ at: '2026-03-02 09:00', dueAt: '2026-03-02 17:00', by: 'owner@example.com', to: 'zhuguan@example.com' },
  ...{ clock: '首次响应', name: '示例技术员', department: '技术部', priority: '高', owner: '示例主管' },
  ...{ solution: '更换滤芯。', measure: '培训安装人员。', low: true },
};

test('the Chinese words of the tour have no space between two Chinese characters', () => {
  const { steps } = TOUR_TEXTS['zh-CN'];
  const said = Object.values(steps).flatMap(({ title, before, self, after }) => [title, before, self, after(FACTS)]);
  expect(said.filter((words) => /[\u3000-\u9fff\uff00-\uffef] [\u3000-\u9fff\uff00-\uffef]/.test(words))).toEqual([]);
});
