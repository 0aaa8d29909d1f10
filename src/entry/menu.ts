/** The add-on's menu and what its entries do. */
import type { TargetsPreview } from '../desk/answers';
import { COMMANDS } from '../desk/commands';
import { recall } from '../desk/memory';
import { previewTargets } from '../desk/previewTargets';
import { repair } from '../desk/repair';
import { checkHealth } from '../desk/checkHealth';
import { runCommand } from '../desk/runCommand';
import { menuTexts } from '../i18n/menu';
import { refusalText } from '../i18n/refusals';
import { Refusal } from '../domain/refusal';
import { builtFeatures } from '../google/builtFeatures';
import type { Language } from '../packs/pack';
import { locked, portsHere } from './atDesk';
import { lookAfterBackups } from './backupMenu';
import { deskFor } from './mayRun';
import { rememberView } from './view';
import type { View } from './view';

interface Size {
  readonly width: number;
  readonly height: number;
}

const SIDEBAR_FILE = 'sidebar';
const SET_UP_FILE = 'setUp';
const CHAT_FILE = 'chat';
const CHAT_SIZE: Size = { width: 480, height: 620 };
const MAILS_FILE = 'mails';
const CUSTOMER_DATA_FILE = 'customerData';
const IMPORT_FILE = 'importing';
const MEASURES_FILE = 'measures';
const KNOWLEDGE_FILE = 'knowledge';
const REPORTS_FILE = 'reports';
const WINDOW_SIZE: Size = { width: 640, height: 640 };

/** Only an add-on that is not yet used in this file runs without the right to read it. */
const NOT_TO_BE_READ = { deployment: 'addOn', language: null } as const;

/**
 * Builds the menu. Runs in every authorisation mode: where the file may not be read yet, the words are those of the account's language.
 * @param event of Google; absent when called by hand
 */
export function onOpen(event?: { readonly authMode?: GoogleAppsScript.Script.AuthMode }): void {
  const state = event?.authMode === ScriptApp.AuthMode.NONE ? NOT_TO_BE_READ : recall(portsHere().memory).setUp;
  const texts = menuTexts(state?.language ?? accountLanguage());
  const ui = SpreadsheetApp.getUi();
  const menu = state?.deployment === 'addOn' ? ui.createAddonMenu() : ui.createMenu(texts.title);
  menu
    .addItem(texts.register, 'showRegister')
    .addItem(texts.ticket, 'showSidebar')
    .addItem(texts.myTickets, 'showMyTickets')
    .addItem(texts.knowledge, 'showKnowledge')
    .addSeparator()
    .addItem(texts.alarms, 'showAlarms')
    .addItem(texts.measures, 'showMeasures')
    .addItem(texts.results, 'refreshResults')
    .addItem(texts.reports, 'showReports')
    .addSeparator()
    .addItem(texts.importing, 'showImport')
    .addItem(texts.customerData, 'showCustomerData')
    .addItem(texts.mails, 'showMails');
  // Where it is not built in, nobody is to be led to a refusal.
  if (builtFeatures().includes('chat')) menu.addItem(texts.chat, 'showChat');
  menu
    .addItem(texts.applyTargets, 'applyTargetsToOpen')
    .addItem(texts.setUp, 'showSetUp')
    .addSeparator()
    .addItem(texts.health, 'checkDesk')
    .addItem(texts.repair, 'repairDesk');
  if (builtFeatures().includes('backup')) menu.addItem(texts.backups, 'showBackups');
  menu.addToUi();
}

/** Shows the menu in the file where the add-on was just installed. */
export function onInstall(event?: { readonly authMode?: GoogleAppsScript.Script.AuthMode }): void {
  onOpen(event);
}

export function showSidebar(): void {
  openSidebar('card');
}

export function showRegister(): void {
  openSidebar('register');
}

export function showMyTickets(): void {
  openSidebar('mine');
}

/** The dialog that sets the desk up. */
export function showSetUp(): void {
  openWindow(SET_UP_FILE, menuTexts(deskLanguage()).setUpTitle);
}

/** The dialog that shows how each kind of mail looks. */
export function showMails(): void {
  openWindow(MAILS_FILE, menuTexts(deskLanguage()).mails);
}

function openWindow(file: string, title: string, { width, height }: Size = WINDOW_SIZE): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** The dialog in which groups of team chats are added, tried and taken away. */
export function showChat(): void {
  openWindow(CHAT_FILE, menuTexts(deskLanguage()).chatTitle, CHAT_SIZE);
}

/** The dialog of alarms, incidents and announcements. */
export function showAlarms(): void {
  openWindow('alarms', menuTexts(deskLanguage()).alarmsTitle);
}

/** The dialog in which an administrator hands out or erases what the desk holds of customers. */
export function showCustomerData(): void {
  openWindow(CUSTOMER_DATA_FILE, menuTexts(deskLanguage()).customerDataTitle);
}

/** The dialog in which complaints of another table are imported. */
export function showImport(): void {
  openWindow(IMPORT_FILE, menuTexts(deskLanguage()).importTitle);
}

/** The dialog in which corrective actions are opened, done and verified. */
export function showMeasures(): void {
  openWindow(MEASURES_FILE, menuTexts(deskLanguage()).measuresTitle);
}

/** The dialog in which the knowledge base is searched, written and looked over. */
export function showKnowledge(): void {
  openWindow(KNOWLEDGE_FILE, menuTexts(deskLanguage()).knowledgeTitle);
}

/** The dialog in which reports are looked at, made and mailed. */
export function showReports(): void {
  openWindow(REPORTS_FILE, menuTexts(deskLanguage()).reportsTitle);
}

/** Rebuilds rows from the log and mends the sheets. */
export function repairDesk(): void {
  inWords((language) => {
    const { created, repaired, findings } = locked((ports) => repair(deskFor(ports, 'repair').ports));
    return [menuTexts(language).repaired(created.length + repaired.length), ...findings];
  });
}

/** Makes a backup copy, or restores from one. */
export function showBackups(): void {
  inWords(lookAfterBackups);
}

/** Writes the health sheet and says what stands there. */
export function checkDesk(): void {
  inWords((language) => {
    const findings = locked((ports) => checkHealth(deskFor(ports, 'health').ports)).filter(
      (one) => one.severity !== 'ok' && one.severity !== 'info',
    );
    const texts = menuTexts(language);
    return findings.length === 0
      ? [texts.healthy]
      : [texts.problems(findings.length), ...findings.map((one) => one.what)];
  });
}

/** Sums the survey answers up now, and not only at night. */
export function refreshResults(): void {
  inWords((language) => {
    locked((ports) => runCommand(ports, 'refreshReviews', COMMANDS.refreshReviews, {}, 'person'));
    return [menuTexts(language).counted];
  });
}

/** Asks whether the targets in force shall hold for open tickets too, with what that would change, and applies them. */
export function applyTargetsToOpen(): void {
  inWords((language) => {
    const texts = menuTexts(language);
    const preview = previewedNow();
    if (preview.tickets === 0) return [texts.nothingToApply];
    const ui = SpreadsheetApp.getUi();
    // No lock is held here: it would not survive the question.
    const answer = ui.alert(texts.title, texts.previewed(preview).join('\n'), ui.ButtonSet.YES_NO);
    if (answer !== ui.Button.YES) return [];
    for (let left = preview.tickets; left > 0; left = previewedNow().tickets) {
      locked((ports) => runCommand(ports, 'applyTargets', COMMANDS.applyTargets, {}, 'person'));
    }
    return [texts.applied(preview.tickets)];
  });
}

function previewedNow(): TargetsPreview {
  return previewTargets.run(deskFor(portsHere(), 'previewTargets'), { requestId: '' });
}

function openSidebar(view: View): void {
  // First, since it fails where there is no document: a visitor of the web app leaves nothing behind.
  const language = deskLanguage();
  rememberView(view);
  const words = HtmlService.createHtmlOutputFromFile(language === 'en' ? 'words.en' : 'words.zh-CN');
  const page = HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE)
    .append(words.getContent())
    .setTitle(menuTexts(language).sidebarTitle);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Tells the person what came of it, refusals too. The lock is long released: it would not survive the dialog. */
function inWords(act: (language: Language) => readonly string[]): void {
  const language = deskLanguage();
  const { title } = menuTexts(language);
  const ui = SpreadsheetApp.getUi();
  let lines: readonly string[];
  try {
    lines = act(language);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { what, remedy } = refusalText(language, error);
    lines = [what, remedy];
  }
  if (lines.length > 0) ui.alert(title, lines.join('\n'), ui.ButtonSet.OK);
}

function deskLanguage(): Language {
  return recall(portsHere().memory).setUp?.language ?? accountLanguage();
}

function accountLanguage(): Language {
  return Session.getActiveUserLocale().startsWith('zh') ? 'zh-CN' : 'en';
}
