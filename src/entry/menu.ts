/** The add-on's menu and the windows that its entries open. */
import { recall } from '../desk/memory';
import { builtFeatures } from '../google/builtFeatures';
import { askForScopes } from '../google/scopeRefusal';
import { menuTexts } from '../i18n/menu/menu';
import { portsHere } from './atDesk';
import { accountLanguage, deskLanguage } from './deskLanguage';
import {
  applyTargetsInWords,
  backupsInWords,
  checkInWords,
  countInWords,
  repairInWords,
  toastRefusal,
  uninstallInWords,
} from './deskMenu';
import type { View } from './view';
import { rememberView } from './view';

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
  menu.addItem(texts.uninstall, 'uninstallDesk').addToUi();
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
  askForScopes();
  openWindow(SET_UP_FILE, menuTexts(deskLanguage()).setUpTitle);
}

/** The dialog that shows how each kind of mail looks. */
export function showMails(): void {
  openWindow(MAILS_FILE, menuTexts(deskLanguage()).mails);
}

function openWindow(file: string, title: string, { width, height }: Size = WINDOW_SIZE): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height);
  shown((ui) => ui.showModalDialog(page, title));
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
  repairInWords();
}

/** Makes a backup copy, or restores from one. */
export function showBackups(): void {
  backupsInWords();
}

/** Writes the health sheet and says what stands there. */
export function checkDesk(): void {
  checkInWords();
}

/** Sums the survey answers up now, and not only at night. */
export function refreshResults(): void {
  countInWords();
}

/** Applies the targets in force to open tickets, after a question. */
export function applyTargetsToOpen(): void {
  applyTargetsInWords();
}

/** Takes timers away and closes forms, after a question. */
export function uninstallDesk(): void {
  uninstallInWords();
}

function openSidebar(view: View): void {
  // First, since it fails where there is no document: a visitor of the web app leaves nothing behind.
  const language = deskLanguage();
  rememberView(view);
  const words = HtmlService.createHtmlOutputFromFile(language === 'zh-CN' ? 'words.zh-CN' : 'words.en');
  const page = HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE)
    .append(words.getContent())
    .setTitle(menuTexts(language).sidebarTitle);
  shown((ui) => ui.showSidebar(page));
}

/** Who lets the script open no window is told so without one. */
function shown(open: (ui: GoogleAppsScript.Base.Ui) => void): void {
  try {
    open(SpreadsheetApp.getUi());
  } catch (error) {
    toastRefusal(error);
  }
}
