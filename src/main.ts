/** What Google can call: each line makes one function of the script. Everything else is private to the bundle. */
import { api } from './entry/api';
import {
  applyTargetsToOpen,
  checkDesk,
  onInstall,
  onOpen,
  refreshResults,
  repairDesk,
  showAlarms,
  showBackups,
  showChat,
  showCustomerData,
  showImport,
  showKnowledge,
  showMails,
  showMeasures,
  showMyTickets,
  showRegister,
  showReports,
  showSetUp,
  showSidebar,
  uninstallDesk,
} from './entry/menu';
import { onEdit, onFormSubmit, tick } from './entry/triggers';
import { customerApi, doGet } from './entry/webApp';

declare const global: Record<
  | 'onOpen'
  | 'onInstall'
  | 'onEdit'
  | 'onFormSubmit'
  | 'tick'
  | 'api'
  | 'showSidebar'
  | 'showRegister'
  | 'showReports'
  | 'showMyTickets'
  | 'showMails'
  | 'showMeasures'
  | 'showSetUp'
  | 'showAlarms'
  | 'showBackups'
  | 'showChat'
  | 'showCustomerData'
  | 'showImport'
  | 'showKnowledge'
  | 'applyTargetsToOpen'
  | 'refreshResults'
  | 'repairDesk'
  | 'checkDesk'
  | 'uninstallDesk'
  | 'doGet'
  | 'customerApi',
  unknown
>;

global.onOpen = onOpen;
global.onInstall = onInstall;
global.onEdit = onEdit;
global.onFormSubmit = onFormSubmit;
global.tick = tick;
global.api = api;
global.showSidebar = showSidebar;
global.showRegister = showRegister;
global.showMyTickets = showMyTickets;
global.showMails = showMails;
global.showMeasures = showMeasures;
global.showSetUp = showSetUp;
global.showAlarms = showAlarms;
global.showBackups = showBackups;
global.showChat = showChat;
global.showCustomerData = showCustomerData;
global.showImport = showImport;
global.showKnowledge = showKnowledge;
global.showReports = showReports;
global.applyTargetsToOpen = applyTargetsToOpen;
global.refreshResults = refreshResults;
global.repairDesk = repairDesk;
global.checkDesk = checkDesk;
global.uninstallDesk = uninstallDesk;
global.doGet = doGet;
global.customerApi = customerApi;
