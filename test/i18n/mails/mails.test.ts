import { TEMPLATES } from '../../../src/desk/messages/messages';
import { instant } from '../../../src/domain/time/instant';
import type { MailContext, Template } from '../../../src/i18n/mails/mails';
import { digested, worded } from '../../../src/i18n/mails/mails';
import type { Language } from '../../../src/packs/pack';
import { LANGUAGES } from '../../../src/packs/pack';
import { packOf } from '../../../src/packs/packs';
import { fixedZone } from '../../domain/time/fixedZone';

const at = (time: string) => instant(`2026-03-${time}+08:00`);
const LINK = 'https://docs.google.com/forms/d/e/x/viewform?entry.1=abc&usp=pp_url';

const BOTH = {
  ticketNo: '202603020001',
  customerName: '张*',
  priority: '1',
  owner: 'li@example.com',
  attempt: 2,
  receivedAt: at('02T09:00'),
  respondDueAt: at('02T09:10'),
  planDueAt: at('02T11:00'),
  why: 'leastLoad',
  clock: 'respond',
  dueAt: at('02T09:10'),
  level: 2,
  newDueAt: at('03T12:00'),
  cycle: 1,
  completeOn: '2026-03-04',
  dueOn: '2026-03-10',
  anonymous: 'yes',
  questions: 4,
};
const CHINESE: MailContext = {
  values: {
    ...BOTH,
    description: '热水器不出热水。\r\n已是第二次。',
    category: '售后服务请求 / 维修',
    priorityName: '一级（紧急）',
    ownerName: '李娜',
    department: '售后部',
    product: 'H-200',
    orderNo: '',
    solution: '更换加热管',
    executor: '李娜',
    reason: '配件缺货',
    support: '协调备件',
    decision: '同意从备件库调拨',
    words: '尊敬的张伟：\n已安排上门更换。',
    comment: '还是不热',
    measure: '更换供应商',
  },
  deskName: '客户服务台',
  contact: { name: '张伟', phone: '13800005678', mail: 'zhang@example.com', address: '' },
  zone: fixedZone(480, 'Asia/Shanghai'),
  surveyLink: LINK,
  pageLink: '',
  confirmLink: '',
  clocks: packOf('service-standard').clocks,
};
const ENGLISH: MailContext = {
  ...CHINESE,
  values: {
    ...BOTH,
    description: 'No hot water.\r\nThe second time.',
    category: 'After-sales request / Repair',
    priorityName: 'Level 1 (urgent)',
    ownerName: 'Ann',
    department: 'After-sales service',
    product: 'H-200',
    orderNo: '',
    solution: 'Replace the heating element',
    executor: 'Ann',
    reason: 'Part out of stock',
    support: 'Find a spare part',
    decision: 'Take it from the depot',
    words: 'Dear Bo,\nsomeone is coming to replace it.',
    comment: 'Still cold',
    measure: 'Change the supplier',
  },
  deskName: 'Customer service desk',
  contact: { name: 'Bo', phone: '13800005678', mail: 'bo@example.com', address: '' },
};
const contextOf = (language: Language) => (language === 'en' ? ENGLISH : CHINESE);

/** What a reader of the HTML sees. */
function seen(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/td|\/th)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

const words = (text: string) => text.replace(/[\s:：]+/g, '');
const EVERY = LANGUAGES.flatMap((language) => TEMPLATES.map((template) => [language, template] as const));
/** They are of no ticket. */
const OF_NO_TICKET: readonly Template[] = ['maintenanceDue', 'maintenanceOverdue', 'review', 'alarm'];
const OF_TICKETS = EVERY.filter(([, template]) => !OF_NO_TICKET.includes(template));
const CUSTOMERS: readonly Template[] = [
  'customerReceived',
  'customerSolution',
  'customerDelay',
  'customerReminder',
  'survey',
  'surveyReminder',
];

describe('every mail', () => {
  test.each(EVERY)('in %s, %s says the same in text and in HTML', (language, template) => {
    const { text, html } = worded(language, template, contextOf(language));
    expect(words(seen(html))).toBe(words(text));
  });

  test.each(OF_TICKETS)('in %s, %s names the ticket and leaves no gap', (language, template) => {
    const { subject, text } = worded(language, template, contextOf(language));
    expect(subject).toContain('202603020001');
    if (!CUSTOMERS.includes(template))
      expect(subject).toMatch(language === 'en' ? /^\[202603020001\] \S/ : /^【202603020001】\S/);
    expect(text).not.toMatch(/undefined|NaN|null|[{}]|leastLoad|「」|“”|\n\n\n/);
    expect(text).toContain('202603020001');
  });

  test.each(EVERY)('in %s, %s still makes sense with no facts but the number', (language, template) => {
    const bare = {
      ...contextOf(language),
      values: { ticketNo: '1' },
      contact: { name: '', phone: '', mail: '', address: '' },
    };
    expect(worded(language, template, bare).text).not.toMatch(/undefined|NaN|null/);
  });

  test.each(OF_TICKETS.filter(([, template]) => !CUSTOMERS.includes(template)))(
    'in %s, %s repeats category, priority, description and deadlines',
    (language, template) => {
      const context = contextOf(language);
      const { text } = worded(language, template, context);
      for (const value of ['category', 'priorityName']) expect(text).toContain(context.values[value]);
      expect(text).toContain(String(context.values['description']).replace('\r', ''));
      expect(text).toContain(
        language === 'en' ? 'Solution plan due: 2 March 2026, 11:00' : '处理方案截止：2026年3月2日 11:00',
      );
    },
  );

  test.each(EVERY)('in %s, nothing that was typed gets into the HTML of %s as HTML', (language, template) => {
    const hostile = `<img src=x onerror="alert('1')">&amp;\r\nBcc: all@example.com\u2028</td>\u0007`;
    const context = contextOf(language);
    const values = Object.fromEntries(
      Object.entries(context.values).map(([name, value]) => [name, typeof value === 'string' ? hostile : value]),
    );
    const contact = { name: hostile, phone: hostile, mail: hostile, address: hostile };
    const { subject, html, text } = worded(language, template, {
      ...context,
      values,
      contact,
      deskName: hostile,
      surveyLink: `javascript:${hostile}`,
      pageLink: `javascript:${hostile}`,
    });
    expect(html).not.toContain('<img');
    expect(html).not.toContain('</td></td>');
    expect(html).not.toMatch(/href="(?!https:)/);
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;');
    for (const character of ['\r', '\n', '\u2028', '\u0007']) expect(subject).not.toContain(character);
    expect(subject.length).toBeLessThanOrEqual(250);
    for (const character of ['\r', '\u2028', '\u0007']) expect(text).not.toContain(character);
  });

  test.each(EVERY.filter(([, template]) => template.startsWith('maintenance')))(
    'in %s, %s names the unit, the job and the date',
    (language, template) => {
      const values = {
        product: 'W5',
        serialNo: 'W5-1',
        customerNo: 'C-4',
        job: 'Change the filter',
        dueOn: '2026-03-11',
      };
      const { subject, text } = worded(language, template, { ...contextOf(language), values });
      const date = language === 'en' ? '11 March 2026' : '2026年3月11日';
      for (const part of ['W5', 'W5-1', date]) expect(subject).toContain(part);
      for (const part of ['C-4', 'Change the filter', date]) expect(text).toContain(part);
    },
  );

  test.each(LANGUAGES)('in %s, maintenance in a digest is counted apart from tickets', (language) => {
    const context = contextOf(language);
    const values = { product: 'W5', job: 'Change the filter', dueOn: '2026-03-11' };
    const job = { template: 'maintenanceOverdue', context: { ...context, values } } as const;
    const { subject, text } = digested(language, [{ template: 'approved', context }, job, job]);
    expect(subject).toBe(
      language === 'en'
        ? '2 maintenance jobs and 1 other matter, 2 overdue'
        : '2 项保养和 1 项其他事项待处理，其中 2 项保养已逾期',
    );
    expect(text.indexOf('202603020001')).toBeLessThan(text.indexOf('W5'));
  });

  test.each(
    LANGUAGES.flatMap((language) =>
      CUSTOMERS.filter((template) => template.startsWith('customer')).map((template) => [language, template] as const),
    ),
  )('in %s, %s leads to the customer’s page where there is one, else asks for a reply', (language, template) => {
    const pageLink = 'https://script.google.com/macros/s/x/exec?t=0a1b2c3d-1-a-B';
    const reply = language === 'en' ? 'reply to this mail' : '回复本邮件';
    const without = worded(language, template, contextOf(language));
    const { text, html } = worded(language, template, { ...contextOf(language), pageLink });
    expect(without.text).toContain(reply);
    expect(without.text).not.toContain('http');
    expect(text).not.toContain(reply);
    expect(text).toContain(pageLink);
    expect(html).toContain(`href="${pageLink}"`);
  });

  test.each(
    LANGUAGES.flatMap((language) =>
      (['customerSolution', 'customerReminder'] as const).map((template) => [language, template] as const),
    ),
  )('in %s, %s leads to the form that asks whether it is solved, where there is no page', (language, template) => {
    const confirmLink = 'https://docs.google.com/forms/d/e/x/viewform?usp=pp_url&entry.1=20260302001-1-20580-ABC';
    const pageLink = 'https://script.google.com/macros/s/x/exec?t=0a1b2c3d-1-a-B';
    const { text, html } = worded(language, template, { ...contextOf(language), confirmLink });
    expect(text).toContain(confirmLink);
    expect(html).toContain(`href="${confirmLink.replace('&', '&amp;')}"`);
    expect(text).not.toContain(language === 'en' ? 'reply to this mail' : '回复本邮件');
    expect(worded(language, template, { ...contextOf(language), confirmLink, pageLink }).text).not.toContain(
      confirmLink,
    );
  });

  test('the raw contact goes to the owner and to nobody else', () => {
    for (const template of TEMPLATES) {
      const { text } = worded('zh-CN', template, CHINESE);
      expect(text.includes('13800005678')).toBe(template === 'dispatch');
    }
  });

  test('a link is only a link where it is https', () => {
    expect(worded('en', 'survey', ENGLISH).html).toContain(
      'href="https://docs.google.com/forms/d/e/x/viewform?entry.1=abc&amp;usp=pp_url"',
    );
    expect(worded('en', 'survey', { ...ENGLISH, surveyLink: 'http://example.com' }).html).not.toContain('href');
    expect(worded('en', 'survey', { ...ENGLISH, surveyLink: '' }).text).not.toContain('Start the survey');
  });

  test('an answer that the owner wrote is not greeted twice', () => {
    expect(worded('zh-CN', 'customerSolution', CHINESE).text.match(/尊敬的/g)).toHaveLength(1);
    expect(worded('en', 'customerSolution', ENGLISH).text.match(/Dear/g)).toHaveLength(1);
    const plain = { ...ENGLISH, values: { ...ENGLISH.values, words: 'It is replaced.' } };
    expect(worded('en', 'customerSolution', plain).text).toContain('Dear Bo,\n\nIt is replaced.');
  });
});

const golden = (language: Language, template: Template) => {
  const { subject, text } = worded(language, template, contextOf(language));
  return `${subject}\n----\n${text}`;
};

describe('golden mails', () => {
  test('in Chinese, the new owner is told what to do, by when and for whom', () => {
    expect(golden('zh-CN', 'dispatch')).toBe(
      [
        '【202603020001】新工单派给您：一级（紧急），售后服务请求 / 维修',
        '----',
        '工单 202603020001 已派给您',
        '',
        '李娜，您好！',
        '',
        '请处理以下工单。最近的时限：首次响应，2026年3月2日 09:10 截止。',
        '',
        '派单依据：部门内未结工单最少。',
        '',
        '工单号：202603020001',
        '分类：售后服务请求 / 维修',
        '优先级：一级（紧急）',
        '产品：H-200',
        '问题描述：',
        '热水器不出热水。',
        '已是第二次。',
        '首次响应截止：2026年3月2日 09:10',
        '处理方案截止：2026年3月2日 11:00',
        '客户姓名：张伟',
        '客户电话：13800005678',
        '客户邮箱：zhang@example.com',
        '',
        '请在表格中选中此工单，打开「闭环台 ▸ 查看工单」，选择「签收」。签收后请联系客户，并记录首次响应。',
        '',
        '客户联系方式仅供处理此工单使用，请勿转发。',
        '',
        '客户服务台',
      ].join('\n'),
    );
  });

  test('in Chinese, an escalation asks for a decision', () => {
    expect(golden('zh-CN', 'escalation')).toBe(
      [
        '【202603020001】升级至 2 级：首次响应超时',
        '----',
        '工单 202603020001 升级到您这里',
        '',
        '「首次响应」已超时，按升级规则通知您。',
        '',
        '请尽快给出评估意见和支持措施。',
        '',
        '升级级别：2',
        '升级原因：配件缺货',
        '所需支持：协调备件',
        '负责人：李娜，售后部',
        '工单号：202603020001',
        '分类：售后服务请求 / 维修',
        '优先级：一级（紧急）',
        '产品：H-200',
        '问题描述：',
        '热水器不出热水。',
        '已是第二次。',
        '首次响应截止：2026年3月2日 09:10',
        '处理方案截止：2026年3月2日 11:00',
        '',
        '请在表格中选中此工单，打开「闭环台 ▸ 查看工单」，选择「评估升级事项」。',
        '',
        '客户服务台',
      ].join('\n'),
    );
  });

  test('in Chinese, the survey is an invitation', () => {
    expect(golden('zh-CN', 'survey')).toBe(
      [
        '请为我们的服务打分（工单号 202603020001）',
        '----',
        '请为我们的服务打分',
        '',
        '尊敬的张伟，您好！',
        '',
        '您反馈的问题已处理完毕。诚邀您为本次服务打分，共 4 个问题，只需一两分钟。',
        '',
        '本调查匿名进行，经办人员看不到是谁的回答。',
        '',
        '工单号：202603020001',
        '您反馈的问题：',
        '热水器不出热水。',
        '已是第二次。',
        '',
        '开始填写：',
        'https://docs.google.com/forms/d/e/x/viewform?entry.1=abc&usp=pp_url',
        '',
        '感谢您的支持，您的意见会帮助我们改进。',
        '',
        '客户服务台',
      ].join('\n'),
    );
  });

  test('in Chinese, the customer is told the level and the promised hour', () => {
    expect(golden('zh-CN', 'customerReceived')).toBe(
      [
        '我们已收到您反馈的问题（工单号 202603020001）',
        '----',
        '我们已收到您反馈的问题',
        '',
        '尊敬的张伟，您好！',
        '',
        '感谢您告诉我们。给您带来不便，我们深表歉意。您的问题已经登记，会有专人跟进。',
        '',
        '您的问题按「一级（紧急）」级别处理。我们承诺：最迟于 2026年3月2日 09:10 与您联系，最迟于 2026年3月2日 11:00 给出处理方案。',
        '',
        '工单号：202603020001',
        '您反馈的问题：',
        '热水器不出热水。',
        '已是第二次。',
        '处理级别：一级（紧急）',
        '最迟联系您：2026年3月2日 09:10',
        '最迟给出方案：2026年3月2日 11:00',
        '',
        '如需补充情况，请直接回复本邮件，并保留主题中的工单号。',
        '',
        '客户服务台',
      ].join('\n'),
    );
  });

  test('in English, the new owner is told what to do, by when and for whom', () => {
    expect(golden('en', 'dispatch')).toBe(
      [
        '[202603020001] Assigned to you: Level 1 (urgent), After-sales request / Repair',
        '----',
        'Ticket 202603020001 is yours',
        '',
        'Hello Ann,',
        '',
        'Please take up this ticket. First due: First response, by 2 March 2026, 09:10.',
        '',
        'Why you: fewest open tickets in the department.',
        '',
        'Ticket no.: 202603020001',
        'Category: After-sales request / Repair',
        'Priority: Level 1 (urgent)',
        'Product: H-200',
        'Description:',
        'No hot water.',
        'The second time.',
        'First response due: 2 March 2026, 09:10',
        'Solution plan due: 2 March 2026, 11:00',
        'Customer’s name: Bo',
        'Customer’s phone: 13800005678',
        'Customer’s email: bo@example.com',
        '',
        'Select the ticket in the spreadsheet and open Loopdesk ▸ Open ticket, then “Accept the ticket”. Then contact the customer and log the first response.',
        '',
        'The customer’s contact data is for work on this ticket only; please do not forward it.',
        '',
        'Customer service desk',
      ].join('\n'),
    );
  });

  test('in English, an escalation asks for a decision', () => {
    expect(golden('en', 'escalation')).toBe(
      [
        '[202603020001] Escalated to level 2: First response is late',
        '----',
        'Ticket 202603020001 is escalated to you',
        '',
        'First response is late, and the escalation ladder leads to you.',
        '',
        'Please give your decision and support as soon as you can.',
        '',
        'Level: 2',
        'Reason: Part out of stock',
        'Support wanted: Find a spare part',
        'Owner: Ann, After-sales service',
        'Ticket no.: 202603020001',
        'Category: After-sales request / Repair',
        'Priority: Level 1 (urgent)',
        'Product: H-200',
        'Description:',
        'No hot water.',
        'The second time.',
        'First response due: 2 March 2026, 09:10',
        'Solution plan due: 2 March 2026, 11:00',
        '',
        'Select the ticket in the spreadsheet and open Loopdesk ▸ Open ticket, then “Evaluate escalation”.',
        '',
        'Customer service desk',
      ].join('\n'),
    );
  });

  test('in English, the survey is an invitation', () => {
    expect(golden('en', 'survey')).toBe(
      [
        'How did we do? (202603020001)',
        '----',
        'How did we do?',
        '',
        'Dear Bo,',
        '',
        'Your case has been dealt with. Please rate our service: there are 4 questions, and it takes a minute or two.',
        '',
        'The survey is anonymous: the people who served you cannot see who answered.',
        '',
        'Your reference: 202603020001',
        'What you told us:',
        'No hot water.',
        'The second time.',
        '',
        'Start the survey:',
        'https://docs.google.com/forms/d/e/x/viewform?entry.1=abc&usp=pp_url',
        '',
        'Thank you. Your answer helps us do better.',
        '',
        'Customer service desk',
      ].join('\n'),
    );
  });

  test('in English, the customer is told the level and the promised hour', () => {
    expect(golden('en', 'customerReceived')).toBe(
      [
        'We have received your complaint (202603020001)',
        '----',
        'We have received your complaint',
        '',
        'Dear Bo,',
        '',
        'Thank you for telling us. We are sorry for the trouble this has caused you. Your complaint is registered and someone is looking after it.',
        '',
        'We treat it as “Level 1 (urgent)”. We promise to contact you by 2 March 2026, 09:10 and tell you our plan by 2 March 2026, 11:00.',
        '',
        'Your reference: 202603020001',
        'What you told us:',
        'No hot water.',
        'The second time.',
        'Level: Level 1 (urgent)',
        'We contact you by: 2 March 2026, 09:10',
        'Plan by: 2 March 2026, 11:00',
        '',
        'If you would like to add anything, just reply to this mail and leave the reference in the subject.',
        '',
        'Customer service desk',
      ].join('\n'),
    );
  });
});
