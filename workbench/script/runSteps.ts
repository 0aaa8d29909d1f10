/** Takes a project through its steps on the emulator, and tells what it did. */
import type { Runtime, SentMail } from '../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../emulator/runtime';
import { messageOf } from '../thrown';
import { type Step, stepText } from './steps';

export interface ScriptSettings {
  readonly files: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly timeZone: string;
  readonly startAt: string;
  readonly locale: string;
}

export interface MailLine {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
}

/** What a script did, as plain data. */
export interface ScriptReport {
  /** The steps that were taken, each with what it gave back where it did. */
  readonly steps: readonly { readonly step: string; readonly gave?: string }[];
  /** Tabs of the container that the steps made or changed. */
  readonly sheets: readonly {
    readonly name: string;
    readonly isNew: boolean;
    readonly rows: number;
    readonly cells: readonly (readonly string[])[];
  }[];
  readonly mails: readonly MailLine[];
  readonly drafts: readonly MailLine[];
  readonly forms: readonly { readonly title: string; readonly questions: readonly string[] }[];
  readonly triggers: readonly string[];
  readonly menus: readonly string[];
  /** Titles or texts of what was shown: alerts, toasts, sidebars, dialogs. */
  readonly shown: readonly string[];
  readonly fetched: readonly string[];
  readonly logs: readonly string[];
  readonly calls: Readonly<Record<string, number>>;
  readonly errors: readonly { readonly in: string; readonly error: string; readonly at: string | null }[];
}

const OWNER = 'owner@example.com';
/** Rows of a tab that are told; the rest is counted. */
const ROWS_TOLD = 20;

type Tabs = ReadonlyMap<string, string>;

function tabsOf(runtime: Runtime): Tabs {
  return new Map(runtime.tabs().map(({ name }) => [name, JSON.stringify(runtime.table(name).values)]));
}

function changedTabs(runtime: Runtime, before: Tabs): ScriptReport['sheets'] {
  return runtime
    .tabs()
    .filter(({ name }) => before.get(name) !== JSON.stringify(runtime.table(name).values))
    .map(({ name, lastRow }) => ({
      name,
      isNew: !before.has(name),
      rows: lastRow,
      cells: runtime.view(name, 1, Math.min(lastRow, ROWS_TOLD), OWNER).map((cells) => {
        const texts = cells.map(({ text }) => text);
        while (texts.at(-1) === '') texts.pop();
        return texts;
      }),
    }));
}

const mailLine = ({ to, cc, bcc, subject }: SentMail): MailLine => ({ to, cc, bcc, subject });

/** The project with a web app in its manifest where one is asked for, as the window for deploying writes it there. */
function deployed(files: ScriptSettings['files'], steps: readonly Step[]): ScriptSettings['files'] {
  const manifest = JSON.parse(files['appsscript.json'] ?? '{}') as Readonly<Record<string, unknown>>;
  if (manifest['webapp'] !== undefined || !steps.some(({ kind }) => kind === 'get' || kind === 'post')) return files;
  const webapp = { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' };
  return { ...files, 'appsscript.json': JSON.stringify({ ...manifest, webapp }) };
}

/** Takes one step. @returns what it gave back, in words, or undefined */
function take(runtime: Runtime, step: Step): string | undefined {
  const owner = runtime.as(OWNER);
  switch (step.kind) {
    case 'run': {
      const value: unknown = runtime.run(step.functionName);
      return typeof value === 'string' ? value : JSON.stringify(value);
    }
    case 'open':
      owner.openFile();
      return undefined;
    case 'menu':
      owner.clickMenu(step.functionName);
      return undefined;
    case 'type':
      owner.type(step.sheetName, step.a1, step.text);
      return undefined;
    case 'answer':
      owner.answerNext(step.button, step.text);
      return undefined;
    case 'submit': {
      const form = runtime.forms().at(-1);
      if (form === undefined) throw new Error('there is no form to submit');
      if (!form.published) runtime.publishForm(form.id);
      runtime.submitForm(form.id, step.answers, undefined, step.respondent);
      return form.published ? undefined : `“${form.title}” was published by hand first`;
    }
    case 'get':
    case 'post':
      return runtime.portal(step.kind === 'get' ? 'GET' : 'POST', step.query, step.body).content;
    case 'advance':
      runtime.advance(step.to);
      return undefined;
  }
}

/** Why a step failed, in one line. */
function failure(step: Step, error: unknown): ScriptReport['errors'][number] {
  const at = (error as { readonly at?: unknown } | null)?.at;
  const name = error instanceof Error && error.name !== 'Error' ? `${error.name}: ` : '';
  return { in: stepText(step), error: `${name}${messageOf(error)}`, at: typeof at === 'string' ? at : null };
}

/**
 * Runs the steps; the first that fails is the last. What a trigger throws is told and stops nothing, as on Google.
 * @throws SyntaxError where a file cannot be read as JavaScript
 */
export function runSteps({ files, steps, timeZone, startAt, locale }: ScriptSettings): ScriptReport {
  const runtime = openRuntime({ files: deployed(files, steps), timeZone, startAt, locale, owner: OWNER });
  const before = tabsOf(runtime);
  const taken: { step: string; gave?: string }[] = [];
  const errors: ScriptReport['errors'][number][] = [];
  for (const step of steps) {
    const from = runtime.executions().length;
    try {
      const gave = take(runtime, step);
      taken.push({ step: stepText(step), ...(gave === undefined ? {} : { gave }) });
    } catch (error) {
      taken.push({ step: stepText(step) });
      errors.push(failure(step, error));
      break;
    }
    for (const { status, entryPoint, error, at } of runtime.executions().slice(from))
      if (status !== 'completed') errors.push({ in: entryPoint, error: error ?? status, at: at ?? null });
  }
  const { byMethod } = runtime.cost();
  const opened = steps.some(({ kind }) => kind === 'open');
  return {
    steps: taken,
    sheets: changedTabs(runtime, before),
    mails: runtime.mails().map(mailLine),
    drafts: runtime.drafts().map(mailLine),
    forms: runtime.forms().map(({ title, items }) => ({
      title,
      questions: items.map((item) => `${item.type}: ${item.title}`),
    })),
    triggers: runtime.triggers().map(({ handler, kind }) => `${handler} (${kind})`),
    menus: opened ? menuLines(runtime) : [],
    shown: runtime.dialogs(OWNER).map(({ kind, title, html }) => `${kind}: ${title === '' ? html : title}`),
    fetched: runtime.fetches().map(({ method, url }) => `${method.toUpperCase()} ${url}`),
    logs: runtime.executions().flatMap(({ logs }) => logs),
    calls: byMethod,
    errors,
  };
}

function menuLines(runtime: Runtime): readonly string[] {
  return runtime
    .menus(OWNER)
    .map(
      ({ title, entries }) =>
        `${title}: ${entries.map((entry) => ('label' in entry ? entry.label : 'title' in entry ? `${entry.title} ▸` : '—')).join(', ')}`,
    );
}
