import { SERVICES } from './allServices';
import { createDataset, datasetView } from './bigquery/warehouse';
import { answerFetches, fetchedRequests } from './fetch/fetchAnswers';
import { formHands } from './forms/formHands';
import { unsentMails } from './gmail/drafts';
import { addOnState, createDispatcher } from './kernel/dispatcher';
import { destination, instantOf } from './kernel/duration';
import { executionRecords } from './kernel/executionLog';
import { createExecutor } from './kernel/executor';
import { planFaults } from './kernel/faultPlan';
import { jsonPieces } from './kernel/jsonPieces';
import { type KernelWorld, worldNow } from './kernel/kernelWorld';
import { createMeter } from './kernel/meter';
import { interleaved, overlapAt, watched } from './kernel/overlap';
import { createPerson } from './kernel/person';
import { quotaUses } from './kernel/quotaBook';
import type { Runtime, RuntimeOptions } from './kernel/runtimeContract';
import { compiledFiles } from './kernel/scriptFiles';
import { createScriptProbe } from './kernel/scriptProbe';
import { allTriggers } from './kernel/triggerBook';
import { createWebApp, createWebAppCall } from './kernel/webAppRequest';
import { loadedState, newWorldState, worldOf } from './kernel/worldState';
import { sentMails } from './mail/mailApp';
import { createContainer } from './spreadsheet/container';
import { driveOf } from './spreadsheet/drive';
import { humanActions } from './spreadsheet/humanActions';
import { dialogsOf, menusOf } from './spreadsheet/uiState';

const DEFAULT_START = '2026-03-02T09:00:00Z';

/**
 * Apps Script on this machine: a project's files over an in-memory world of files, people, mail and time.
 * The clock moves by `advance` only; an execution sees it move on by its own simulated time, and the next execution begins no earlier
 * than the last one ended.
 * @example openRuntime({ files: { 'Code.gs': 'function twice(n) { return n * 2 }' } }).run('twice', 21) //=> 42
 */
export function openRuntime(options: RuntimeOptions): Runtime {
  const kernel = createKernelWorld(options);
  const { state, world, meter } = kernel;
  const files = compiledFiles(options.files);
  const executor = createExecutor(kernel, SERVICES, files);
  const dispatcher = createDispatcher(kernel, executor, createScriptProbe(files, state.settings.timeZone));
  if (options.from === undefined) furnish(kernel, options);
  const hands = humanActions(world);
  const forms = formHands(world);
  const { owner } = world;
  return {
    drive: driveOf(world),
    tabs: () => hands.tabs(),
    view: (...given) => hands.view(...given),
    find: (sheetName, text) => hands.find(sheetName, text),
    charts: (sheetName) => hands.charts(sheetName),
    table: (sheetName) => hands.table(sheetName),
    form: (formIdOrLink) => forms.form(formIdOrLink),
    forms: () => forms.forms(),
    get globals() {
      return executor.session();
    },
    run: (functionName, event) =>
      executor.execute({
        entryPoint: functionName,
        trigger: 'editor',
        authMode: 'FULL',
        effectiveUser: owner,
        activeUser: owner,
        parameters: () => (event === undefined ? [] : [event]),
      }),
    overlap: (first, atCall, second) => overlapAt(kernel, first, atCall, second),
    watch: (act, look) => watched(kernel, act, look),
    interleave: (executions, seed, likelihood = 0.2) => interleaved(kernel, executions, seed, likelihood),
    as: (mail) => createPerson({ kernel, executor, dispatcher, hands }, mail),
    publishForm: (formId) => {
      forms.publish(formId);
    },
    submitForm: (formId, answers, link, respondent) => {
      dispatcher.fire(forms.submit(formId, answers, link, respondent), respondent ?? '');
    },
    portal: createWebApp(kernel, executor),
    portalCall: createWebAppCall(kernel, executor),
    now: () => state.clock,
    advance: (to) => dispatcher.advanceTo(destination(state.clock, to)),
    triggers: () =>
      allTriggers(world).map(({ handler, creator, kind, sourceId, nextAt }) => ({
        handler,
        creator,
        kind,
        sourceId,
        nextAt,
      })),
    nextTriggerAt: () => dispatcher.nextTriggerAt(),
    cost: () => meter.cost(),
    resetCost: () => meter.reset(),
    faults: (faults) => planFaults(world, faults),
    mails: () => sentMails(world),
    drafts: () => unsentMails(world),
    fetches: () => fetchedRequests(world),
    answerFetches: (answer) => {
      answerFetches(world, answer);
    },
    createDataset: (name, location) => {
      createDataset(world, name, location);
    },
    dataset: (name) => datasetView(world, name),
    executions: () => executionRecords(world),
    quotas: () => quotaUses(world),
    dialogs: (mail) => dialogsOf(world, mail),
    menus: (mail) => menusOf(world, mail),
    save: () => JSON.stringify(state),
    savedPieces: () => jsonPieces(state),
  };
}

/** What a new world holds before anybody comes: the container, named as Sheets names a new file. */
function furnish(kernel: KernelWorld, options: RuntimeOptions): void {
  const { world, state } = kernel;
  if (options.addOnEnabled === false) addOnState(kernel).enabled = false;
  if (world.containerId === null) return;
  createContainer(world, {
    name: world.locale.startsWith('zh') ? '无标题的电子表格' : 'Untitled spreadsheet',
    locale: world.locale,
    timeZone: state.settings.timeZone,
    owner: world.owner,
    editors: world.editors,
  });
}

function createKernelWorld(options: RuntimeOptions): KernelWorld {
  const state =
    options.from === undefined
      ? newWorldState(
          {
            account: options.account ?? 'consumer',
            deployment: options.deployment ?? 'bound',
            owner: options.owner ?? 'owner@example.com',
            editors: options.editors ?? [],
            timeZone: options.timeZone ?? 'Etc/UTC',
            locale: options.locale ?? 'en_US',
            seed: options.seed ?? 1,
          },
          instantOf(options.startAt ?? DEFAULT_START),
        )
      : loadedState(options.from);
  const kernel: KernelWorld = {
    state,
    world: worldOf(state, options.files, () => worldNow(kernel)),
    meter: createMeter(),
    running: null,
    beforeCall: null,
  };
  return kernel;
}
