import type { ServiceContext } from '../kernel/contract';
import type { Menu } from '../kernel/views';
import { askPerson, hasScreen } from './asking';
import { ENUMERATIONS, enumMember, enumName } from './enumeration';
import { chains, checkSignature, gives, scriptClass } from './scriptClass';
import { putMenu, showDialog } from './uiState';

interface MenuState {
  readonly title: string;
  readonly entries: ({ readonly label: string; readonly functionName: string } | { readonly separator: true } | Menu)[];
}

interface Page {
  getContent(): string;
  getTitle(): string | null;
  getWidth(): number | null;
  getHeight(): number | null;
}

/** Where add-ons hang their menus, by language. */
const EXTENSIONS: Readonly<Record<string, string>> = { zh: '扩展程序', en: 'Extensions' };

/** A sidebar is 300 pixels wide whatever a script asks for (W/concepts/dialogs). */
const SIDEBAR_WIDTH = 300;
const DIALOG = { width: 600, height: 500 };

/** SpreadsheetApp.getUi(): menus, sidebar, dialogs, alerts and prompts of whoever's screen the script has. */
export function createUi(context: ServiceContext): object {
  if (!hasScreen(context)) throw context.realm.exception('Cannot call SpreadsheetApp.getUi() from this context.');
  const { world, execution } = context;
  const mail = execution.activeUser || execution.effectiveUser;
  const menu = scriptClass<MenuState>(context, 'Ui.Menu', {
    addItem: chains(['String String'], ({ entries }: MenuState, label: string, functionName: string) => {
      entries.push({ label, functionName });
    }),
    addSeparator: chains([''], ({ entries }: MenuState) => {
      entries.push({ separator: true });
    }),
    addSubMenu: chains(['Menu'], ({ entries }: MenuState, sub: unknown) => {
      const state = menu.stateOf(sub);
      if (state !== null) entries.push(state);
    }),
    addToUi: gives([''], (state: MenuState) => {
      context.call('Menu.addToUi', { kind: 'write', cells: 1 }, () => {
        putMenu(world, mail, { title: state.title, entries: [...state.entries] });
      });
    }),
  });
  const show = (method: string, kind: 'sidebar' | 'modal' | 'modeless', page: Page, given: string | null): void => {
    context.requireAuth('FULL', `Ui.${method}`);
    context.call(`Ui.${method}`, { kind: 'write', cells: 1 }, () => {
      showDialog(world, mail, {
        kind,
        title: given ?? page.getTitle() ?? '',
        html: page.getContent(),
        width: kind === 'sidebar' ? SIDEBAR_WIDTH : (page.getWidth() ?? DIALOG.width),
        height: kind === 'sidebar' ? 0 : (page.getHeight() ?? DIALOG.height),
      });
    });
  };
  const pageOf = (method: string, value: unknown): Page => {
    const isPage = value !== null && typeof value === 'object' && 'getContent' in value && 'getTitle' in value;
    if (!isPage) checkSignature(context, `Ui.${method}`, [], [value]);
    // An HtmlOutput by its methods.
    return value as Page;
  };
  const ask = (
    method: 'alert' | 'prompt',
    given: readonly unknown[],
  ): { readonly button: string; readonly text: string } => {
    checkSignature(context, `Ui.${method}`, ['String', 'String ButtonSet', 'String String ButtonSet'], given);
    const texts = given.filter((each): each is string => typeof each === 'string');
    const buttons = enumName(given.find((each) => typeof each !== 'string')) || 'OK';
    const title = texts.length > 1 ? (texts[0] ?? '') : '';
    return askPerson(context, `Ui.${method}`, {
      title,
      text: texts.at(-1) ?? '',
      buttons,
      wantsText: method === 'prompt',
    });
  };
  return context.strict('Ui', {
    Button: ENUMERATIONS['Button'],
    ButtonSet: ENUMERATIONS['ButtonSet'],
    createMenu: (title: unknown) => menu.create({ title: String(title), entries: [] }),
    createAddonMenu: () => menu.create({ title: EXTENSIONS[world.locale.slice(0, 2)] ?? 'Extensions', entries: [] }),
    showSidebar: (page: unknown) => {
      show('showSidebar', 'sidebar', pageOf('showSidebar', page), null);
    },
    showModalDialog: (page: unknown, title: unknown) => {
      show('showModalDialog', 'modal', pageOf('showModalDialog', page), String(title));
    },
    showModelessDialog: (page: unknown, title: unknown) => {
      show('showModelessDialog', 'modeless', pageOf('showModelessDialog', page), String(title));
    },
    alert: (...given: unknown[]) => enumMember('Button', ask('alert', given).button),
    prompt: (...given: unknown[]) => {
      const { button, text } = ask('prompt', given);
      return context.strict('PromptResponse', {
        getSelectedButton: () => enumMember('Button', button),
        getResponseText: () => (button === 'CLOSE' ? null : text),
      });
    },
    toString: () => 'Ui',
  });
}
