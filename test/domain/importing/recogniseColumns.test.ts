import { cellKind, customerParts } from '../../../src/domain/importing/cellKind';
import { distinctHeadings, headingRow } from '../../../src/domain/importing/headingRow';
import { isHeadingAgain, isTotals } from '../../../src/domain/importing/oddRow';
import { recognisedColumns } from '../../../src/domain/importing/recogniseColumns';
import { channelMeant, priorityMeant, statusMeant } from '../../../src/domain/importing/valueWords';

const table = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const recognise = (text: string, categories: readonly string[] = []) => {
  const [headings = [], ...rows] = table(text);
  return recognisedColumns(headings, rows, (word) => categories.includes(word));
};

test('recognises Chinese headings, with marks and brackets around them', () => {
  expect(
    recognise(`
      序号|*反馈日期|客户姓名|联系方式（手机）|投诉类型|问题描述：|涉及金额(元)|订单编号|处理状态|处理人|完成时间|备注
      1|2024/3/5|王芳|138 0013 8000|物流|包裹还没有到|120|D20240305001|已解决|小李|2024/3/8|急`),
  ).toEqual({
    receivedAt: ['*反馈日期'],
    customerName: ['客户姓名'],
    phone: ['联系方式（手机）'],
    category1: ['投诉类型'],
    description: ['问题描述：'],
    amount: ['涉及金额(元)'],
    orderNo: ['订单编号'],
    status: ['处理状态'],
    remark: ['备注'],
  });
});

test('recognises English headings, joins those that tell of one thing, and leaves other dates alone', () => {
  expect(
    recognise(`
      Case ID|Date Opened|Date Closed|Customer Name|E-mail|Issue|Sub-issue|Order #|Priority|Source|Case Status|Assigned To|Resolution details
      17|03/05/2024|03/09/2024|Ada King|ada@example.org|It broke|The lid|A-10023|High|Web form|Closed|Bob|A new one`),
  ).toEqual({
    sourceKey: ['Case ID'],
    receivedAt: ['Date Opened'],
    customerName: ['Customer Name'],
    mail: ['E-mail'],
    description: ['Issue', 'Sub-issue'],
    priority: ['Priority'],
    channel: ['Source'],
    status: ['Case Status'],
    solution: ['Resolution details'],
    orderNo: ['Order #'],
  });
});

test('recognises by what stands in the columns where the headings say nothing', () => {
  const rows = [
    '2024/3/5|138-0013-8000|ada@example.org|电话|已解决|D20240305001|洗衣机脱水的时候声音很大，像要散架',
    '2024/3/6|+86 139 0013 9000|bo@example.org|微信|处理中|D20240306002|送来的冰箱门上有一道很长的划痕',
    '2024/3/7|13700137000|cy@example.org|电话|已解决|D20240307003|预约了安装，等了一天师傅也没有来',
    '2024/3/8|13600136000|di@example.org|微信|已解决|D20240308004|退款申请了两周一直没有到账，没人回复',
  ];
  expect(recognise(`A|B|C|D|E|F|G\n${rows.join('\n')}`)).toEqual({
    receivedAt: ['A'],
    phone: ['B'],
    mail: ['C'],
    channel: ['D'],
    status: ['E'],
    orderNo: ['F'],
    description: ['G'],
  });
});

test('does not believe a heading against which every cell speaks', () => {
  expect(recognise(`联系方式|日期|问题描述\nada@example.org|周一|坏了\nbo@example.org|周二|坏了`)).toEqual({
    mail: ['联系方式'],
    description: ['问题描述'],
  });
});

test('takes a product for a category only where the desk calls its categories so', () => {
  const text = `Product|Issue\nMortgage|Late fee\nMortgage|Escrow`;
  expect(recognise(text)).toEqual({ product: ['Product'], description: ['Issue'] });
  expect(recognise(text, ['Mortgage'])).toEqual({ category1: ['Product'], description: ['Issue'] });
});

test('puts a time beside its day', () => {
  expect(recognise(`日期|时间|问题描述\n2024/3/5|14:05|坏了\n2024/3/6|9:30|坏了`)).toMatchObject({
    receivedAt: ['日期', '时间'],
  });
});

test('finds the heading row below titles and notes', () => {
  expect(
    headingRow(
      table('客诉登记表|客诉登记表|客诉登记表\n制表：客服部||2024年3月\n||\n日期|客户|问题描述\n2024/3/5|王芳|坏了'),
    ),
  ).toBe(3);
  expect(headingRow(table('Date received|Issue\n3/5/2024|It broke'))).toBe(0);
  expect(headingRow(table('Wann|Was\n5.3.2024|Kaputt'))).toBe(0);
});

test('names headings that are empty or alike so that they can be told apart', () => {
  expect(distinctHeadings(['备注', '', '备注', '联系\n电话'])).toEqual(['备注', 'B', '备注 (2)', '联系 电话']);
});

test.each([
  [['合计', '', '3', '1,200.00'], true],
  [['', '总 计', '', '12'], true],
  [['Total', '12'], true],
  [['Grand total:', '', '¥12'], true],
  [['共 12 条', ''], true],
  [['小计（三月）', '4'], true],
  [['总计多扣了两次款', ''], false],
  [['2024/3/5', '总计多扣了两次款', '王芳'], false],
  [['Total loss of data', 'Ada King', 'all gone', 'web'], false],
])('tells whether %j sums up others: %p', (cells, expected) => {
  expect(isTotals(cells)).toBe(expected);
});

test('tells a heading row that is repeated', () => {
  expect(isHeadingAgain(['日期', '', '问题描述'], ['日期', '客户', '问题描述'])).toBe(true);
  expect(isHeadingAgain(['日期', '坏了', ''], ['日期', '客户', '问题描述'])).toBe(false);
});

test('tells what words for states, channels and levels mean', () => {
  expect(
    [
      '已解决',
      '处理中',
      '未解决',
      '是',
      '否',
      'Closed with explanation',
      'In progress',
      '作废',
      '',
      '待定',
      '蓝色',
    ].map(statusMeant),
  ).toEqual(['over', 'open', 'open', 'over', 'open', 'over', 'open', 'leaveOut', 'open', 'open', null]);
  expect(
    ['来电', '微信', '天猫商城', 'E-mail', 'Postal mail', 'Web', '门店', '抖音', '其它', '??'].map(channelMeant),
  ).toEqual(['phone', 'chat', 'web', 'mail', 'letter', 'web', 'counter', 'social', 'other', null]);
  expect(['紧急', '高', '中', '低', 'P3'].map((word) => priorityMeant(word, 4))).toEqual([0, 1, 2, 3, 2]);
  expect(['紧急', '高', '中', '低', '蓝'].map((word) => priorityMeant(word, 3))).toEqual([0, 0, 1, 2, null]);
});

test('tells phones, mails, codes and amounts from each other', () => {
  expect(
    [
      '138 0013 8000',
      '+86-13800138000',
      '010-12345678',
      '400-820-8820',
      '+44 20 7946 0958',
      'a@b.cn',
      'D20240305001',
      '￥1,200.50',
      '2024/3/5',
      '坏了',
      '',
    ].map(cellKind),
  ).toEqual(['phone', 'phone', 'phone', 'phone', 'phone', 'mail', 'code', 'amount', 'time', 'words', null]);
});

test('takes a name, a phone and a mail out of one cell', () => {
  expect(customerParts('王芳（女士） 手机：１３８００１３８０００')).toEqual({
    name: '王芳 女士',
    phone: '13800138000',
    mail: '',
  });
  expect(customerParts('Ada King, ada@example.org')).toEqual({ name: 'Ada King', phone: '', mail: 'ada@example.org' });
});
