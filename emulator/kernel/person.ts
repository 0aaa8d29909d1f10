import { hasAuthorised, refuseScopes, setAuthorised } from '../script/authorisation';
import { answerNext, loadPage, menusOf, untilQuestion } from '../spreadsheet/uiState';
import { callFromPage } from './callFromPage';
import type { HandEvent } from './contract';
import type { Dispatcher } from './dispatcher';
import type { Executor } from './executor';
import type { SheetHands } from './handsContract';
import type { KernelWorld } from './kernelWorld';
import type { Person } from './runtimeContract';

/** How many events of a kind wait while Google is busy (G/guides/triggers). */
const QUEUED_EVENTS = 2;

const AUTHORISATION_NEEDED = 'Authorization is required to perform that action.';

export interface PersonParts {
  readonly kernel: KernelWorld;
  readonly executor: Executor;
  readonly dispatcher: Dispatcher;
  readonly hands: SheetHands;
}

/** An account with its hands on the container: what it does changes the file first and fires triggers then. */
export function createPerson(parts: PersonParts, mail: string): Person {
  const { kernel, executor, dispatcher, hands } = parts;
  const { world } = kernel;
  let queued: HandEvent[] | null = null;
  const fire = (events: readonly HandEvent[]): void => {
    if (queued) queued.push(...events);
    else dispatcher.fire(events, mail);
  };
  const asPerson = { authMode: 'FULL', effectiveUser: mail, activeUser: mail } as const;
  const needAuthorisation = (): void => {
    if (!hasAuthorised(world, mail)) throw new Error(AUTHORISATION_NEEDED);
  };
  const clickMenu = (functionName: string): void => {
    needAuthorisation();
    executor.execute({ ...asPerson, entryPoint: functionName, trigger: 'menu' });
  };
  return {
    mail,
    openFile: () => {
      loadPage(world, mail);
      if (world.containerId !== null) fire([{ kind: 'open', fileId: world.containerId, event: () => ({}) }]);
      return menusOf(world, mail);
    },
    type: (...given) => fire(hands.type(mail, ...given)),
    quickly: (edits) => {
      const events: HandEvent[] = [];
      queued = events;
      try {
        edits();
      } finally {
        queued = null;
      }
      fire(
        events.filter(
          (event, at) => events.slice(0, at).filter(({ kind }) => kind === event.kind).length < QUEUED_EVENTS,
        ),
      );
    },
    paste: (...given) => fire(hands.paste(mail, ...given)),
    clear: (...given) => fire(hands.clear(mail, ...given)),
    sort: (...given) => fire(hands.sort(mail, ...given)),
    insertRows: (...given) => fire(hands.insertRows(mail, ...given)),
    deleteRows: (...given) => fire(hands.deleteRows(mail, ...given)),
    insertColumns: (...given) => fire(hands.insertColumns(mail, ...given)),
    deleteColumns: (...given) => fire(hands.deleteColumns(mail, ...given)),
    moveColumns: (...given) => fire(hands.moveColumns(mail, ...given)),
    toggleColumnGroup: (...given) => fire(hands.toggleColumnGroup(mail, ...given)),
    moveRows: (...given) => fire(hands.moveRows(mail, ...given)),
    renameSheet: (...given) => fire(hands.renameSheet(mail, ...given)),
    moveSheet: (...given) => fire(hands.moveSheet(mail, ...given)),
    freeze: (...given) => fire(hands.freeze(mail, ...given)),
    hideColumns: (...given) => fire(hands.hideColumns(mail, ...given)),
    showColumns: (...given) => fire(hands.showColumns(mail, ...given)),
    filterOut: (...given) => fire(hands.filterOut(mail, ...given)),
    removeFilter: (...given) => fire(hands.removeFilter(mail, ...given)),
    copySheet: (sheetName) => {
      const { name, events } = hands.copySheet(mail, sheetName);
      fire(events);
      return name;
    },
    deleteSheet: (...given) => fire(hands.deleteSheet(mail, ...given)),
    selectCell: (...given) => fire(hands.selectCell(mail, ...given)),
    clickMenu,
    clickMenuAnswering: (functionName, answers) =>
      untilQuestion(world, mail, answers, () => {
        clickMenu(functionName);
      }),
    callServer: (functionName, ...args) =>
      callFromPage(executor, { ...asPerson, trigger: 'rpc' }, functionName, args, needAuthorisation),
    answerNext: (button, text = '') => answerNext(world, mail, { button, text }),
    authorise: (granted) => setAuthorised(world, mail, granted),
    refuseScopes: (scopes) => refuseScopes(world, mail, scopes),
    installAddOn: () => dispatcher.fireInstall(mail),
  };
}
