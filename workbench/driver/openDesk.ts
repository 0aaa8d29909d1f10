/** A desk opened from code: the built bundle on a runtime, set up by its owner, driven by the hands and calls of its people. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Cost, ExecutionRecord, Faults, Fetched, Runtime, SentMail } from '../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../emulator/runtime';
import type { Feature } from './builtFiles';
import { builtFiles } from './builtFiles';
import { answerAsChatServers } from './chatServers';
import type { Answers } from './deskForms';
import { submitted } from './deskForms';
import type { DeskMember } from './deskMember';
import { deskMember } from './deskMember';
import type { DeskRow } from './deskRows';
import { deskRows } from './deskRows';

/** Somebody on the staff sheet. */
export interface StaffPerson {
  readonly mail: string;
  readonly name: string;
  readonly role: 'agent' | 'supervisor' | 'head' | 'director' | 'admin' | 'viewer';
  readonly department?: string;
  readonly substitute?: string;
  readonly away?: boolean;
  readonly experience?: 'novice' | 'experienced';
}

export interface DeskOptions {
  readonly pack?: 'after-sales' | 'service-plan' | 'complaint-toolkit' | 'rapid-response' | 'service-standard';
  readonly language?: 'zh-CN' | 'en';
  readonly timeZone?: string;
  /** ISO instant with offset. */
  readonly startAt?: string;
  readonly deployment?: 'bound' | 'addOn';
  readonly account?: 'consumer' | 'workspace';
  /** Who owns the spreadsheet and the triggers. */
  readonly owner?: string;
  readonly people?: readonly StaffPerson[];
  readonly deskName?: string;
  readonly seed?: number;
  /** What is built in besides; nothing when left out. */
  readonly features?: readonly Feature[];
  /** File that `save` wrote; the other options but the features are then taken from it. */
  readonly from?: string;
}

export interface DrivenDesk {
  readonly runtime: Runtime;
  as(mail: string): DeskMember;
  /** Moves the clock by an ISO 8601 duration or to an instant; due triggers run on the way. */
  advance(to: string): void;
  now(): number;
  /** As a respondent: `form` is its purpose ('survey'), id or link; answers by question title or by question id. */
  submitForm(form: string, answers: Answers, link?: string): void;
  portal(
    method: 'GET' | 'POST',
    query: Readonly<Record<string, string>>,
    body?: string,
  ): { contentType: string; content: string };
  /** What the web app's page calls, as an anonymous visitor: `google.script.run.functionName(argument)`. */
  portalCall(functionName: string, argument?: unknown): unknown;
  /** Rows of a sheet of the desk by its key, as objects by column key; empty rows left out. Instants are ISO text. */
  rows(sheet: string): readonly DeskRow[];
  mails(): readonly SentMail[];
  chats(): readonly Fetched[];
  executions(): readonly ExecutionRecord[];
  cost(): Cost;
  resetCost(): void;
  faults(faults: Faults): void;
  /** Saves the whole world to a file. */
  save(file: string): void;
}

export const DEFAULT_OWNER = 'owner@example.com';

/**
 * Boots the built bundle on the emulator and runs set-up as the owner, who is an admin of the staff sheet.
 * @throws {RefusalError} where set-up refuses
 */
export function openDesk(options: DeskOptions = {}): Promise<DrivenDesk> {
  const files = builtFiles(options.features);
  if (options.from !== undefined)
    return Promise.resolve(driven(openRuntime({ files, from: readFileSync(options.from, 'utf8') })));
  const owner = options.owner ?? DEFAULT_OWNER;
  const language = options.language ?? 'zh-CN';
  const people = options.people ?? [];
  const runtime = openRuntime({
    files,
    owner,
    editors: people.map(({ mail }) => mail).filter((mail) => mail !== owner),
    timeZone: options.timeZone ?? 'Asia/Shanghai',
    locale: language === 'zh-CN' ? 'zh_CN' : 'en_US',
    account: options.account ?? 'consumer',
    deployment: options.deployment ?? 'bound',
    startAt: options.startAt ?? '2026-03-02T09:00:00+08:00',
    seed: options.seed ?? 1,
  });
  if (options.features?.includes('chat') === true) answerAsChatServers(runtime);
  const desk = driven(runtime);
  const isListed = people.some(({ mail }) => mail === owner);
  desk.as(owner).call('setUp', {
    pack: options.pack ?? 'rapid-response',
    language,
    timeZone: options.timeZone ?? 'Asia/Shanghai',
    deployment: options.deployment ?? 'bound',
    deskName: options.deskName ?? '',
    people: [
      ...(isListed ? [] : [{ mail: owner, name: language === 'en' ? 'Owner' : '负责人', role: 'admin' }]),
      ...people,
    ],
  });
  return Promise.resolve(desk);
}

/** The driver of a runtime that runs the desk's bundle. */
export function driven(runtime: Runtime): DrivenDesk {
  return {
    runtime,
    as: (mail) => deskMember(runtime, mail),
    advance: (to) => {
      runtime.advance(to);
    },
    now: () => runtime.now(),
    submitForm: (form, answers, link) => {
      submitted(runtime, form, answers, link);
    },
    portal: (method, query, body) => runtime.portal(method, query, body),
    portalCall: (functionName, ...args) => runtime.portalCall(functionName, ...args),
    rows: (sheet) => deskRows(runtime, sheet),
    mails: () => runtime.mails(),
    chats: () => runtime.fetches(),
    executions: () => runtime.executions(),
    cost: () => runtime.cost(),
    resetCost: () => {
      runtime.resetCost();
    },
    faults: (faults) => {
      runtime.faults(faults);
    },
    save: (file) => {
      writeFileSync(file, runtime.save());
    },
  };
}
