import { priorityReason } from '../../../src/i18n/reasons/priorityReasons';

describe('why a priority is suggested', () => {
  test('quotes what the customer said', () => {
    expect(priorityReason('en', 'urgentWords', 'urgent, asap')).toBe('The customer says it presses: “urgent, asap”');
    expect(priorityReason('zh-CN', 'urgentWords', '紧急, 马上')).toBe('客户表示紧急：「紧急、马上」');
  });

  test('counts the customer’s other tickets', () => {
    expect(priorityReason('en', 'repeated', '1')).toBe('Another open ticket of this customer');
    expect(priorityReason('en', 'repeated', '2')).toBe('2 other open tickets of this customer');
  });
});
