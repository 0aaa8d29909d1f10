/** What a desk holds of a customer, and the same as a text that can be handed to them. */
import type { Language } from '../../packs/pack';
import { sheetTexts } from '../sheets/texts';

export interface CustomerTicketData {
  readonly ticketNo: string;
  readonly status: string;
  readonly receivedAt: string;
  readonly closedAt: string;
  readonly channel: string;
  readonly category: string;
  readonly priority: string;
  /** As typed, where the desk kept that. */
  readonly description: string;
  readonly request: string;
  readonly product: string;
  readonly orderNo: string;
  readonly batch: string;
  readonly serialNo: string;
  readonly region: string;
  readonly amount: number | null;
  readonly vip: boolean;
  /** Name of whoever answers for it. */
  readonly owner: string;
  readonly solution: string;
  readonly verdict: string;
  readonly comment: string;
  readonly remark: string;
  readonly history: readonly {
    readonly at: string;
    readonly what: string;
    /** Name of a colleague; '' for the desk itself and for who is no longer on the staff. */
    readonly by: string;
    readonly note: string;
    readonly facts: Readonly<Record<string, string | number | boolean>>;
  }[];
  readonly messages: readonly { readonly at: string; readonly subject: string; readonly state: string }[];
  readonly surveys: readonly {
    readonly sentOn: string;
    readonly answeredOn: string;
    readonly scores: readonly number[];
    readonly suggestion: string;
  }[];
  /** Whether they were asked anonymously: what they answered is not looked up. */
  readonly isSurveyAnonymous: boolean;
}

export interface CustomerData {
  readonly desk: string;
  readonly asOf: string;
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly mails: readonly string[];
  readonly addresses: readonly string[];
  readonly customerNumbers: readonly string[];
  readonly tickets: readonly CustomerTicketData[];
  /** What they wrote with the intake form and no ticket came of. */
  readonly answers: readonly { readonly at: string; readonly text: string }[];
}

interface Words {
  readonly title: (desk: string) => string;
  readonly asOf: string;
  readonly names: string;
  readonly phones: string;
  readonly mails: string;
  readonly addresses: string;
  readonly vip: string;
  readonly history: string;
  readonly messages: string;
  readonly survey: string;
  readonly anonymous: string;
  readonly answers: string;
  readonly colon: string;
  readonly comma: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: (desk) => `What ${desk} holds of you`,
    asOf: 'As of',
    names: 'Name',
    phones: 'Phone',
    mails: 'Email',
    addresses: 'Address',
    vip: 'Key customer',
    history: 'What happened',
    messages: 'Mails to you',
    survey: 'Survey',
    anonymous: 'A survey about this was anonymous. Nobody looked up whether and what you answered.',
    answers: 'Sent with the form, without a ticket',
    colon: ': ',
    comma: ', ',
  },
  'zh-CN': {
    title: (desk) => `${desk}保存的您的信息`,
    asOf: '截至',
    names: '姓名',
    phones: '电话',
    mails: '邮箱',
    addresses: '地址',
    vip: '重点客户',
    history: '处理经过',
    messages: '发给您的邮件',
    survey: '满意度调查',
    anonymous: '本工单的满意度调查为匿名调查，未查询您是否作答及作答内容。',
    answers: '表单提交、未生成工单的内容',
    colon: '：',
    comma: '，',
  },
};

/** Columns of the register that are told of a ticket, under their headings there. */
const TOLD = [
  'status',
  'receivedAt',
  'closedAt',
  'channel',
  'category',
  'priority',
  'description',
  'request',
  'product',
  'orderNo',
  'batch',
  'serialNo',
  'region',
  'amount',
  'owner',
  'solution',
  'verdict',
  'comment',
  'remark',
] as const satisfies readonly (keyof CustomerTicketData)[];

/** The data as a text in the desk's language. */
export function customerExportText(language: Language, data: CustomerData): string {
  const words = WORDS[language];
  const headings: Readonly<Record<string, { readonly heading: string }>> = sheetTexts(language, 'tickets').columns;
  const line = (label: string, value: string): string[] =>
    value === '' ? [] : [`${label}${words.colon}${inOneLine(value)}`];
  const heading = (key: string): string => headings[key]?.heading ?? key;
  return [
    words.title(data.desk),
    ...line(words.asOf, data.asOf),
    '',
    ...(['names', 'phones', 'mails', 'addresses'] as const).flatMap((key) =>
      line(words[key], data[key].join(words.comma)),
    ),
    ...line(heading('customerNo'), data.customerNumbers.join(words.comma)),
    ...data.tickets.flatMap((ticket) => [
      '',
      ...line(heading('ticketNo'), ticket.ticketNo),
      ...TOLD.flatMap((key) => line(heading(key), String(ticket[key] ?? ''))),
      ...(ticket.vip ? [words.vip] : []),
      ...listed(
        words,
        words.history,
        ticket.history.map((event) => eventLine(words, event)),
      ),
      ...listed(
        words,
        words.messages,
        ticket.messages.map(({ at, subject, state }) => [at, subject, state].filter(Boolean).join(words.comma)),
      ),
      ...listed(
        words,
        words.survey,
        ticket.surveys.map(({ sentOn, answeredOn, scores, suggestion }) =>
          [sentOn, answeredOn, scores.join(' / '), suggestion].filter(Boolean).join(words.comma),
        ),
      ),
      ...(ticket.isSurveyAnonymous ? [words.anonymous] : []),
    ]),
    ...listed(
      words,
      words.answers,
      data.answers.map(({ at, text }) => [at, text].join(words.comma)),
    ),
    '',
  ].join('\n');
}

function eventLine(words: Words, { at, what, by, note, facts }: CustomerTicketData['history'][number]): string {
  const said = [note, ...Object.values(facts).filter((value) => typeof value === 'string')].filter(Boolean);
  const head = [at, what, by].filter(Boolean).join(words.comma);
  return said.length === 0 ? head : `${head}${words.colon}${said.join(' · ')}`;
}

function listed({ colon }: Words, label: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${label}${colon.trim()}`, ...lines.map((one) => `- ${inOneLine(one)}`)];
}

/** What somebody typed must not look like a line of the desk's. */
function inOneLine(words: string): string {
  return words.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' / ');
}
