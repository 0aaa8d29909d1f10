import { bigQueryService } from './bigquery/bigQueryService';
import { cacheService } from './cache/cacheService';
import { consoleService } from './console/consoleService';
import { loggerService } from './console/loggerService';
import { contentService } from './content/contentService';
import { driveService } from './drive/driveService';
import { urlFetchApp } from './fetch/urlFetchApp';
import { formApp } from './forms/formApp';
import { gmailApp } from './gmail/gmailApp';
import { gmailService } from './gmail/gmailService';
import { htmlService } from './html/htmlService';
import type { Service } from './kernel/contract';
import { lockService } from './lock/lockService';
import { mailApp } from './mail/mailApp';
import { oldScriptProperties, oldUserProperties } from './properties/oldProperties';
import { propertiesService } from './properties/propertiesService';
import { scriptService } from './script/scriptService';
import { sessionService } from './session/sessionService';
import { browserService } from './spreadsheet/browserService';
import { chartsService } from './spreadsheet/chart/chartsService';
import { spreadsheetService } from './spreadsheet/spreadsheetService';
import { mimeTypeService } from './utilities/mimeTypeService';
import { utilitiesService } from './utilities/utilitiesService';

/** Every service that is emulated, in the order of their globals. */
export const SERVICES: readonly Service[] = [
  bigQueryService,
  browserService,
  cacheService,
  chartsService,
  consoleService,
  contentService,
  driveService,
  formApp,
  gmailApp,
  gmailService,
  htmlService,
  lockService,
  loggerService,
  mailApp,
  mimeTypeService,
  oldScriptProperties,
  oldUserProperties,
  propertiesService,
  scriptService,
  sessionService,
  spreadsheetService,
  urlFetchApp,
  utilitiesService,
];
