/** Categories, kinds of solution and mails as a team edits them on their sheets, on the built bundle. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { faultsOf, refusalOf, rowOf } from './deskFacts';
import { OWNER, REGISTRAR, staffOf, SUPERVISOR, WORKER } from './deskStaff';

interface Boot {
  readonly categories: readonly { readonly name: string; readonly children: readonly string[] }[];
}
interface Card {
  readonly solutionTypes: readonly string[];
  readonly solutionWordings: Readonly<Record<string, string>>;
  readonly sameBatch: { readonly tickets: number; readonly customers: number } | null;
}

const PACK = 'complaint-toolkit';
const toolkit = (department = 'Development'): Promise<DrivenDesk> =>
  openDesk({ pack: PACK, language: 'en', people: staffOf('en', department, 'Customer service') });
const treeOf = (desk: DrivenDesk): ReadonlyMap<string, readonly string[]> =>
  new Map(
    desk
      .as(WORKER)
      .call<Boot>('boot')
      .categories.map(({ name, children }) => [name, children]),
  );
const register = (desk: DrivenDesk, more: Readonly<Record<string, unknown>> = {}): string =>
  desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
    channel: 'phone',
    customer: { name: 'Sam Sample', phone: '+44 20 7946 0958', mail: 'sam@example.org' },
    description: 'The kettle does not switch off.',
    category1: 'quality',
    category2: 'malfunction',
    ...more,
  }).ticketNo;
/** Registered, graded and given to whom the matrix names. */
const inHands = (desk: DrivenDesk, more: Readonly<Record<string, unknown>> = {}): string => {
  const ticketNo = register(desk, more);
  desk.as(SUPERVISOR).call('triage', { ticketNo });
  desk.as(SUPERVISOR).call('assign', { ticketNo });
  return ticketNo;
};
const cardOf = (desk: DrivenDesk, ticketNo: string): Card => desk.as(WORKER).call<Card>('getTicket', { ticketNo });
const lastToast = (desk: DrivenDesk): string =>
  desk.runtime
    .dialogs(OWNER)
    .filter(({ kind }) => kind === 'toast')
    .at(-1)?.html ?? '';
const nextRow = (desk: DrivenDesk, sheet: string): number => desk.rows(sheet).length + 2;
const typed = (desk: DrivenDesk, sheet: string, cell: string, value: string): void => {
  const tab = desk.runtime.tabs().find(({ name }) => name === sheet)?.name ?? sheet;
  desk.as(OWNER).person.type(tab, cell, value);
};

describe('The sheet of categories', () => {
  test('has every category of the pack with its source, and a new one is offered at once', async () => {
    const desk = await toolkit();
    expect(desk.rows('categories')[0]).toMatchObject({ category1: 'Product quality', source: 'from the source' });
    expect(treeOf(desk).get('Product quality')).toContain('Malfunction');
    typed(desk, 'Categories', `B${nextRow(desk, 'categories')}`, 'Product quality');
    typed(desk, 'Categories', `C${desk.rows('categories').length + 1}`, 'Smells odd');
    expect(treeOf(desk).get('Product quality')).toContain('Smells odd');
    const line = nextRow(desk, 'matrix');
    ['Product quality', 'Smells odd', 'Development', 'Agent'].forEach((value, index) => {
      typed(desk, 'Responsibility matrix', `${'ABCD'.charAt(index)}${line}`, value);
    });
    const ticketNo = inHands(desk, { category1: 'Product quality', category2: 'Smells odd' });
    expect(rowOf(desk, ticketNo)).toMatchObject({
      category: 'Product quality / Smells odd',
      department: 'Development',
    });
    expect(faultsOf(desk)).toEqual([]);
  });

  test('a renamed category is known by its old name too, keeps its owner and its rules', async () => {
    const desk = await toolkit('Quality control');
    const hazard = desk.rows('categories').findIndex(({ category2 }) => category2 === 'Safety hazard') + 2;
    typed(desk, 'Categories', `C${hazard}`, 'Danger');
    expect(treeOf(desk).get('Product quality')).toContain('Danger');
    expect(treeOf(desk).get('Product quality')).not.toContain('Safety hazard');
    for (const category2 of ['Danger', 'Safety hazard', '安全隐患', 'safetyHazard']) {
      const row = rowOf(desk, inHands(desk, { category2 }));
      expect(row).toMatchObject({
        category: 'Product quality / Danger',
        department: 'Quality control',
        priority: 'High',
      });
    }
  });

  test('level 1 renamed in all its rows is one category still, and the matrix need not be changed', async () => {
    const desk = await toolkit();
    desk.rows('categories').forEach(({ category1 }, index) => {
      if (category1 === 'Product quality') typed(desk, 'Categories', `B${index + 2}`, 'Goods');
    });
    expect([...treeOf(desk).keys()]).not.toContain('Product quality');
    const ticketNo = inHands(desk);
    expect(rowOf(desk, ticketNo)).toMatchObject({ category: 'Goods / Malfunction', department: 'Development' });
    expect(cardOf(desk, ticketNo).solutionTypes).toContain('Repair');
    expect(cardOf(desk, ticketNo).solutionTypes).not.toContain('Retraining notice');
  });

  test('a retired one is offered no more and refused by name; tickets that have it keep it', async () => {
    const desk = await toolkit();
    const ticketNo = inHands(desk);
    const malfunction = desk.rows('categories').findIndex(({ category2 }) => category2 === 'Malfunction') + 2;
    typed(desk, 'Categories', `D${malfunction}`, 'TRUE');
    expect(treeOf(desk).get('Product quality')).not.toContain('Malfunction');
    expect(refusalOf(() => register(desk))).toMatchObject({
      code: 'CATEGORY_UNKNOWN',
      what: expect.stringContaining('malfunction') as string,
    });
    desk.as(WORKER).call('acknowledge', { ticketNo });
    expect(rowOf(desk, ticketNo)).toMatchObject({ category: 'Product quality / Malfunction' });
  });

  test('refuses what does not hold by its place, keeps what was in force, and repair brings a deleted sheet back', async () => {
    const desk = await toolkit();
    const before = treeOf(desk);
    typed(desk, 'Categories', 'C3', 'Malfunction');
    expect(lastToast(desk)).toMatch(/Categories, row 3: this category stands in row 2 already/);
    expect(treeOf(desk)).toEqual(before);
    desk.as(OWNER).person.deleteSheet('Categories');
    desk.as(OWNER).call('repair');
    expect(treeOf(desk)).toEqual(before);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('emptied as a whole it leaves in force what was, and repair fills it again', async () => {
    const desk = await toolkit();
    const before = treeOf(desk);
    desk.as(OWNER).person.deleteRows('Categories', 2, desk.rows('categories').length);
    desk.as(OWNER).call('health');
    expect(treeOf(desk)).toEqual(before);
    desk.as(OWNER).call('repair');
    expect(desk.rows('categories').length).toBeGreaterThan(10);
    expect(treeOf(desk)).toEqual(before);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('follows the desk into another language, but for what the team named itself', async () => {
    const desk = await toolkit();
    typed(desk, 'Categories', 'C2', 'Broken');
    desk.as(OWNER).call('setUp', { pack: PACK, language: 'zh-CN' });
    const [first, second] = desk.rows('categories');
    expect(first).toMatchObject({ category1: '产品质量类', category2: 'Broken' });
    expect(second).toMatchObject({ category1: '产品质量类', category2: '功能不达标' });
    expect([...treeOf(desk).keys()]).not.toContain('Product quality');
  });
});

describe('The sheet of solutions', () => {
  test('brings words to begin from, filled from the ticket, and kinds of the team’s own', async () => {
    const desk = await toolkit();
    const row = nextRow(desk, 'solutions');
    typed(desk, 'Solutions', `B${row}`, 'Spare part');
    typed(desk, 'Solutions', `C${row}`, 'Product quality');
    typed(desk, 'Solutions', `E${row}`, '50');
    typed(desk, 'Solutions', `F${row}`, 'We send a part for {product}, ticket {ticket number}.');
    const ticketNo = inHands(desk, { product: 'Kettle K1' });
    const { solutionTypes, solutionWordings } = cardOf(desk, ticketNo);
    expect(solutionTypes).toContain('Spare part');
    expect(solutionWordings['Spare part']).toBe(`We send a part for Kettle K1, ticket ${ticketNo}.`);
    expect(solutionWordings['Refund']).toMatch(/^We refund/);
    const proposed = (compensation: number) =>
      refusalOf(() =>
        desk.as(WORKER).call('proposeSolution', {
          ...{ ticketNo, solution: 'A part.', solutionType: 'Spare part', compensation },
        }),
      );
    desk.as(WORKER).call('recordFindings', { ticketNo, findings: 'Worn switch.' });
    expect(proposed(51)).toMatchObject({
      code: 'SOLUTION_ABOVE_MOST',
      what: expect.stringContaining('at most 50') as string,
    });
    expect(proposed(50)).toBeNull();
    expect(rowOf(desk, ticketNo)).toMatchObject({ solutionType: 'Spare part', compensation: 50 });
  });

  test('refuses a category, a priority, an amount and a placeholder that are none', async () => {
    const desk = await toolkit();
    for (const [cell, value, told] of [
      ['C2', 'Weather', /For categories: “Weather” is no category of level 1/],
      ['E2', 'plenty', /At most: “plenty” is not an amount/],
      ['F2', 'Refund of {sum}', /Words to begin from: “\{sum\}” is no placeholder/],
    ] as const) {
      typed(desk, 'Solutions', cell, value);
      expect(lastToast(desk)).toMatch(told);
      typed(desk, 'Solutions', cell, '');
      expect(faultsOf(desk)).toEqual([]);
    }
  });
});

describe('The batch of a complaint', () => {
  test('counts other tickets and other customers of the same batch of the product', async () => {
    const desk = await toolkit();
    const of = (name: string, batch = '2405A', product = 'Kettle K1') =>
      register(desk, { customer: { name, phone: `+44 20 7946 09${name.length}8` }, product, batch });
    const first = of('Sam Sample');
    expect(cardOf(desk, first).sameBatch).toEqual({ tickets: 0, customers: 0 });
    of('Sam Sample', ' 2405a ');
    of('Kim Example');
    of('Alexandra Other', '2405A', 'Toaster');
    of('Jo', '2406B');
    expect(cardOf(desk, first).sameBatch).toEqual({ tickets: 2, customers: 1 });
    expect(cardOf(desk, register(desk)).sameBatch).toBeNull();
  });
});

describe.each(['zh-CN', 'en'] as const)('The mail templates in %s', (language) => {
  const inEnglish = language === 'en';
  const tab = inEnglish ? 'Mail templates' : '邮件模板';
  const rowOfMail = (desk: DrivenDesk, name: RegExp): number =>
    desk.rows('templates').findIndex((one) => name.test(String(one['name']))) + 2;
  const received = inEnglish ? /^Complaint received/ : /^投诉已受理/;
  const desk = (): Promise<DrivenDesk> =>
    openDesk({ pack: 'rapid-response', language, people: staffOf(language, inEnglish ? 'Technical' : '技术部', 'x') });
  const complaint = {
    ...{ channel: 'web', description: '=HYPERLINK("http://example.org") <b>{订单号}</b>', orderNo: 'A-17' },
    customer: { name: inEnglish ? 'Sam Sample' : '张三', phone: '13800005678', mail: 'sam@example.org' },
    ...{ category1: 'technical', category2: 'systemError' },
  };
  const mailTo = (one: DrivenDesk, to: string) =>
    one
      .mails()
      .filter((mail) => mail.to.includes(to))
      .at(-1);

  test('say how the desk words each mail, with placeholders where facts go', async () => {
    const one = await desk();
    for (const { ownWords, placeholders } of one.rows('templates')) {
      expect(String(ownWords).length).toBeGreaterThan(20);
      expect(String(ownWords)).not.toMatch(/undefined|NaN|1970/);
      expect(String(placeholders)).toMatch(/^\{/);
    }
  });

  test('words of the team replace the desk’s, filled from the ticket; its facts stay', async () => {
    const one = await desk();
    const row = rowOfMail(one, received);
    typed(one, tab, `D${row}`, inEnglish ? 'We are on it: {ticket number}' : '已收到您的反馈：{工单号}');
    typed(one, tab, `E${row}`, inEnglish ? 'Hello {customer}!\n\nThank you.' : '{客户姓名}，您好！\n\n感谢反馈。');
    typed(one, tab, `F${row}`, inEnglish ? 'Order {order number}: {description}' : '订单 {订单号}：{问题描述}');
    const ticketNo = one.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', complaint).ticketNo;
    one.advance('PT10M');
    const mail = mailTo(one, 'sam@example.org');
    expect(mail?.subject).toBe(inEnglish ? `We are on it: ${ticketNo}` : `已收到您的反馈：${ticketNo}`);
    expect(mail?.body).toContain(inEnglish ? 'Hello Sam Sample!' : '张三，您好！');
    expect(mail?.body).toContain(ticketNo);
    // What a customer typed is filled in once, and is neither HTML nor a placeholder.
    expect(mail?.body).toContain('<b>{订单号}</b>');
    expect(mail?.htmlBody).toContain('&lt;b&gt;{订单号}&lt;/b&gt;');
    expect(mail?.htmlBody).not.toContain('<b>{');
  });

  test('a placeholder that the mail cannot fill is refused by its place, and the desk’s words stay in force', async () => {
    const one = await desk();
    const row = rowOfMail(one, received);
    typed(one, tab, `E${row}`, inEnglish ? 'Due {due time}' : '截止 {截止时间}');
    expect(lastToast(one)).toContain(
      inEnglish ? `Mail templates, row ${row}, Opening: “{due time}”` : `邮件模板 第 ${row} 行 开头：「{截止时间}」`,
    );
    one.as(REGISTRAR).call('registerComplaint', complaint);
    one.advance('PT10M');
    expect(mailTo(one, 'sam@example.org')?.body).not.toMatch(/Due |截止 /);
  });

  test('the owner’s words to the customer are never left out', async () => {
    const one = await desk();
    const row = rowOfMail(one, inEnglish ? /^Solution – to the customer/ : /^处理方案（客户）/);
    typed(one, tab, `E${row}`, inEnglish ? 'A word from us.' : '这是我们的答复。');
    const ticketNo = one.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', complaint).ticketNo;
    const worker = one.as(OWNER);
    worker.call('assign', { ticketNo, owner: OWNER, reason: 'x' });
    worker.call('acknowledge', { ticketNo });
    worker.call('respond', { ticketNo, channel: 'phone', note: 'x' });
    worker.call('proposeSolution', { ticketNo, solution: 'Restarted.' });
    worker.call('reviewSolution', { ticketNo, approve: true });
    worker.call('informCustomer', { ticketNo, channel: 'mail', note: 'It runs again since noon.' });
    one.advance('PT10M');
    const [solution] = one.mails().filter(({ body }) => body.includes('It runs again since noon.'));
    expect(solution?.body).toContain(inEnglish ? 'A word from us.' : '这是我们的答复。');
    expect(solution?.to).toContain('sam@example.org');
  });

  test('survive the loss of their sheet', async () => {
    const one = await desk();
    const row = rowOfMail(one, received);
    typed(one, tab, `D${row}`, 'X {工单号}');
    one.as(OWNER).person.deleteSheet(tab);
    one.as(OWNER).call('repair');
    expect(one.rows('templates')[row - 2]).toMatchObject({ subject: 'X {工单号}' });
    expect(faultsOf(one)).toEqual([]);
  });
});

describe.each(['zh-CN', 'en'] as const)('The look at a mail in %s', (language) => {
  interface Preview {
    readonly templates: readonly { readonly id: string; readonly name: string }[];
    readonly subject: string;
    readonly text: string;
    readonly html: string;
  }

  test('is whole for every kind of mail of every way of working, and changes and sends nothing', async () => {
    for (const pack of [
      'after-sales',
      'service-plan',
      'complaint-toolkit',
      'rapid-response',
      'service-standard',
    ] as const) {
      const desk = await openDesk({ pack, language });
      const before = JSON.stringify(desk.rows('outbox'));
      desk.resetCost();
      const { templates } = desk.as(OWNER).call<Preview>('previewMail');
      expect(desk.cost().calls).toBeLessThanOrEqual(12);
      for (const { id, name } of templates) {
        const { subject, text, html } = desk.as(OWNER).call<Preview>('previewMail', { template: id });
        expect(`${name}: ${subject}`).not.toMatch(/undefined|NaN|\{/);
        expect(text).not.toMatch(/undefined|NaN|1970|\{/);
        expect(html).toContain('<!DOCTYPE html>');
        expect(text.length).toBeGreaterThan(60);
      }
      expect(JSON.stringify(desk.rows('outbox'))).toBe(before);
      expect(desk.mails()).toEqual([]);
    }
  });
});
