/** The desk's ports, fulfilled by Google for one run on one spreadsheet. */
import type { SetUpState } from '../desk/memory';
import type { Ports } from '../desk/ports';
import type { Vault } from '../desk/privacy/vaultPort';
import type { SheetPlan } from '../desk/setUp/sheetPlans';
import { sheetPlan } from '../desk/setUp/sheetPlans';
import type { WorkbookPort } from '../desk/setUp/workbookPort';
import type { Table } from '../desk/table';
import { Refusal } from '../domain/refusal';
import { instant } from '../domain/time/instant';
import { localDate } from '../domain/time/localDate';
import type { Zone } from '../domain/time/zone';
import { instantToLocal, localToInstant } from '../domain/time/zone';
import type { Language, Pack } from '../packs/pack';
import { packOf } from '../packs/packs';
import { CONTACTS } from '../sheets/contacts';
import type { SheetDeclaration } from '../sheets/sheet';
import { columnKeys } from '../sheets/sheet';
import type { AnySheet } from '../sheets/sheets';
import { SHEETS } from '../sheets/sheets';
import { TICKETS } from '../sheets/tickets';
import { archivePort } from './archiveBooks';
import { backupPort } from './backupBooks';
import { bigQuery } from './bigQuery';
import { builtFeatures } from './builtFeatures';
import { chatPost } from './chatPost';
import type { Expected } from './columnLayout';
import { columnLayout, expectedColumns } from './columnLayout';
import { vaultOf, vaultSheet, writtenThrough } from './contactsPlace';
import { digest, hmac } from './digests';
import type { CachedMemory } from './documentMemory';
import { documentMemory } from './documentMemory';
import { driveCopies } from './driveCopies';
import { forms } from './forms';
import { mailer } from './mailer';
import { pageOf } from './pageMemory';
import { pdfFile } from './pdfFile';
import { sheetOf } from './sheetOf';
import { sheetTable } from './sheetTable';
import { sourceTabs } from './sourceTabs';
import { googleZone } from './spreadsheetZone';
import { vaultPort } from './vault';
import { workbook } from './workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In which words the sheets are written. */
interface Frame {
  readonly pack: Pack;
  readonly language: Language;
}

/**
 * Opens the ports. Nothing is read before it is needed.
 * @param memory the document's own, where left out
 */
export function googlePorts(spreadsheet: Spreadsheet, memory: CachedMemory = documentMemory()): Ports {
  const tables = new Map<string, unknown>();
  const zones = new Map<string, Zone>();
  let frame: Frame | null = null;
  let zoneId: string | null = null;

  const ids = (): Readonly<Record<string, number>> =>
    JSON.parse(memory.cached()['sheets'] ?? '{}') as Record<string, number>;
  const openBook = (): WorkbookPort =>
    workbook(
      spreadsheet,
      ids,
      (kept) => {
        memory.write({ sheets: JSON.stringify(kept) });
      },
      (id) => planOf(SHEETS.find((one) => one.id === id) ?? SHEETS[0]),
    );
  const zone = (id: string): Zone => {
    const known = zones.get(id) ?? googleZone(id);
    zones.set(id, known);
    return known;
  };
  const ownZone = (): string => (zoneId ??= spreadsheet.getSpreadsheetTimeZone());
  const stateOf = (): SetUpState => {
    const state = JSON.parse(memory.cached()['setUp'] ?? 'null') as SetUpState | null;
    if (state === null) throw new Refusal('DESK_NOT_SET_UP');
    return state;
  };
  const frameOf = (): Frame => {
    const { pack, language } = stateOf();
    return { pack: packOf(pack), language };
  };
  const formIds = (): readonly string[] => {
    const { surveyForm, formerForms = [], intakeForm, confirmForm } = stateOf();
    return [surveyForm, intakeForm, confirmForm, ...formerForms].flatMap((form) => (form ? [form.formId] : []));
  };
  const planOf = (declaration: AnySheet): SheetPlan => {
    frame ??= frameOf();
    return sheetPlan(declaration, frame.pack, frame.language);
  };
  const ownSheet = (declaration: AnySheet): Sheet => {
    const sheet = sheetOf(spreadsheet, ids()[declaration.id]);
    if (sheet === null) throw new Refusal('SHEET_MISSING', { sheet: planOf(declaration).title });
    return sheet;
  };
  /** @param isFixed whether columns stand where set-up put them; in a sheet that people see they are looked for */
  const tableOn = <D extends SheetDeclaration>(sheet: Sheet, declaration: D, isFixed: boolean): Table<D> => {
    const { pack, language } = (frame ??= frameOf());
    let columns: ReadonlyMap<string, Expected> | undefined;
    const expected = (): ReadonlyMap<string, Expected> =>
      (columns ??= expectedColumns(planOf(declaration as unknown as AnySheet)));
    const wording = {
      pack,
      language,
      dateOf: (ms: number) => instantToLocal(zone(ownZone()), instant(ms)).date,
      midnightOf: (date: string) => localToInstant(zone(ownZone()), localDate(date), 0),
    };
    return sheetTable(
      sheet,
      declaration,
      columnLayout(sheet, expected, isFixed ? columnKeys(declaration) : null),
      expected,
      wording,
    );
  };
  const tableIn = <D extends SheetDeclaration>(vault: Vault, declaration: D): Table<D> =>
    writtenThrough(tableOn(vaultSheet(vault), declaration, false), vault);

  return {
    now: () => instant(Date.now()),
    me: () => Session.getActiveUser().getEmail(),
    memory,
    table<D extends SheetDeclaration>(declaration: D): Table<D> {
      const vault = vaultOf(declaration, memory.cached(), builtFeatures());
      const name = vault === null ? declaration.id : `${declaration.id}/${vault.id}/${vault.sheet ?? ''}`;
      const known =
        tables.get(name) ??
        (vault === null
          ? tableOn(ownSheet(declaration as unknown as AnySheet), declaration, declaration.hidden)
          : tableIn(vault, declaration));
      tables.set(name, known);
      return known as Table<D>;
    },
    flush() {
      SpreadsheetApp.flush();
    },
    features: builtFeatures(),
    mail: mailer,
    pdf: pdfFile,
    chat: chatPost,
    warehouse: bigQuery,
    // Few runs need these, and what fulfils them has to be loaded first.
    get copyInDrive() {
      return driveCopies(spreadsheet.getId());
    },
    get forms() {
      return forms(spreadsheet);
    },
    get sources() {
      return sourceTabs(spreadsheet, ids, formIds, (ms) => instantToLocal(zone(ownZone()), instant(ms)));
    },
    get page() {
      return pageOf(spreadsheet);
    },
    get vault() {
      return vaultPort({
        here: () => tableOn(ownSheet(CONTACTS), CONTACTS, CONTACTS.hidden),
        there: (vault) => tableIn(vault, CONTACTS),
      });
    },
    get archive() {
      return archivePort(tableOn, ownZone, () => {
        const sheet = ownSheet(TICKETS);
        return [sheet, tableOn(sheet, TICKETS, false)];
      });
    },
    get backups() {
      return backupPort(spreadsheet, ids, planOf, ownZone);
    },
    get workbook() {
      const book = openBook();
      return {
        ...book,
        ensure(pack: Pack, language: Language, isAnotherPack?: boolean) {
          frame = { pack, language };
          tables.clear();
          return book.ensure(pack, language, isAnotherPack);
        },
        setZone(id: string) {
          book.setZone(id);
          zoneId = id;
        },
      };
    },
    zone,
    digest,
    hmac,
    uniqueId: () => Utilities.getUuid(),
    ownZone,
    registerLink: (row) => `${spreadsheet.getUrl()}#gid=${ids()['tickets'] ?? 0}&range=A${row}`,
    selectedRow: () => selectedRow(spreadsheet, ids()['tickets']),
    say(line) {
      console.log(line);
    },
  };
}

function selectedRow(spreadsheet: Spreadsheet, ticketsId: number | undefined): number | null {
  const range = spreadsheet.getActiveRange();
  return range !== null && range.getSheet().getSheetId() === ticketsId ? range.getRow() : null;
}
