/** What is to be done with a project, one step after the other. */
import { parseArgs } from 'node:util';
import { BadInput } from '../command';
import { messageOf } from '../thrown';

type Answers = Readonly<Record<string, string | number | readonly string[]>>;

export type Step =
  | { readonly kind: 'run'; readonly functionName: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'menu'; readonly functionName: string }
  | { readonly kind: 'type'; readonly sheetName: string; readonly a1: string; readonly text: string }
  | { readonly kind: 'answer'; readonly button: string; readonly text: string }
  | { readonly kind: 'submit'; readonly answers: Answers; readonly respondent: string }
  | { readonly kind: 'get' | 'post'; readonly query: Readonly<Record<string, string>>; readonly body: string }
  | { readonly kind: 'advance'; readonly to: string };

export interface Asked {
  readonly paths: readonly string[];
  readonly steps: readonly Step[];
  readonly timeZone: string;
  readonly startAt: string;
  readonly locale: string;
  readonly json: boolean;
  readonly help: boolean;
}

const BUTTONS = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'];

const OPTIONS = {
  run: { type: 'string', multiple: true },
  open: { type: 'boolean', multiple: true },
  menu: { type: 'string', multiple: true },
  type: { type: 'string', multiple: true },
  answer: { type: 'string', multiple: true },
  submit: { type: 'string', multiple: true },
  respondent: { type: 'string', multiple: true },
  get: { type: 'string', multiple: true },
  post: { type: 'string', multiple: true },
  advance: { type: 'string', multiple: true },
  'time-zone': { type: 'string', default: 'Etc/UTC' },
  'start-at': { type: 'string', default: '2026-03-02T09:00:00Z' },
  locale: { type: 'string', default: 'en_US' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function answersOf(text: string): Answers {
  try {
    const answers: unknown = JSON.parse(text);
    if (typeof answers === 'object' && answers !== null && !Array.isArray(answers)) return answers as Answers;
  } catch {
    // Said below.
  }
  throw new BadInput(`--submit takes JSON {"question": "answer", …}, not ${text}`);
}

function typedOf(text: string): Step {
  const found = /^(.+)!([A-Za-z]+\d+)=(.*)$/s.exec(text);
  const [, sheetName = '', a1 = '', typed = ''] = found ?? [];
  if (!found) throw new BadInput(`--type takes TAB!CELL=TEXT, not ${text}`);
  return { kind: 'type', sheetName, a1: a1.toUpperCase(), text: typed };
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const queryOf = (text: string): Readonly<Record<string, string>> => Object.fromEntries(new URLSearchParams(text));

function stepOf(name: string, value: string, respondent: string): Step | null {
  switch (name) {
    case 'run':
    case 'menu':
      return { kind: name, functionName: value };
    case 'open':
      return { kind: 'open' };
    case 'type':
      return typedOf(value);
    case 'answer':
      return BUTTONS.includes(value)
        ? { kind: 'answer', button: value, text: '' }
        : { kind: 'answer', button: 'OK', text: value };
    case 'submit':
      return { kind: 'submit', answers: answersOf(value), respondent };
    case 'get':
      return { kind: 'get', query: queryOf(value), body: '' };
    case 'post':
      return /^\s*[[{]/.test(value)
        ? { kind: 'post', query: {}, body: value }
        : { kind: 'post', query: queryOf(value), body: value };
    case 'advance':
      return { kind: 'advance', to: value };
    default:
      return null;
  }
}

/**
 * Reads the command line; steps are taken in the order in which they stand there.
 * @throws BadInput for an unknown option and for a value that a step cannot read
 */
export function askedOf(argv: readonly string[]): Asked {
  const parsed = (() => {
    try {
      return parseArgs({ args: [...argv], options: OPTIONS, strict: true, allowPositionals: true, tokens: true });
    } catch (error) {
      throw new BadInput(messageOf(error).replace(/\. .*$/s, ''));
    }
  })();
  const steps: Step[] = [];
  let respondent = '';
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    const { name, value = '' } = token;
    if (name === 'respondent') respondent = value;
    const step = stepOf(name, value, respondent);
    if (step !== null) steps.push(step);
  }
  const { values } = parsed;
  if (!isZone(values['time-zone'])) throw new BadInput(`there is no time zone ${values['time-zone']}`);
  if (Number.isNaN(Date.parse(values['start-at'])))
    throw new BadInput(`--start-at takes an instant as 2026-03-02T09:00:00Z, not ${values['start-at']}`);
  return {
    paths: parsed.positionals,
    steps,
    timeZone: values['time-zone'],
    startAt: values['start-at'],
    locale: values.locale,
    json: values.json,
    help: values.help,
  };
}

/** A step in words, as it was asked for. */
export function stepText(step: Step): string {
  switch (step.kind) {
    case 'run':
      return `run ${step.functionName}`;
    case 'open':
      return 'open the file';
    case 'menu':
      return `menu ${step.functionName}`;
    case 'type':
      return `type “${step.text}” into ${step.sheetName}!${step.a1}`;
    case 'answer':
      return `answer ${step.text === '' ? step.button : `“${step.text}”`} to the next box`;
    case 'submit':
      return `submit the form${step.respondent === '' ? '' : ` as ${step.respondent}`}`;
    case 'get':
    case 'post':
      return `${step.kind.toUpperCase()} ${step.body === '' ? `?${new URLSearchParams(step.query).toString()}` : step.body}`;
    case 'advance':
      return `advance ${step.to}`;
  }
}
