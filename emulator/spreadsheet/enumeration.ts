/** A member of one of Google's enumerations, as scripts see it. */
export interface EnumMember {
  readonly type: string;
  readonly name: string;
}

const members = new WeakMap<object, EnumMember>();

/** The enumeration and name of a member, or null for anything else. */
export function enumMemberOf(value: unknown): EnumMember | null {
  return value !== null && typeof value === 'object' ? (members.get(value) ?? null) : null;
}

function enumeration(type: string, names: readonly string[]): Readonly<Record<string, object>> {
  return Object.freeze(
    Object.fromEntries(
      names.map((name, ordinal) => {
        const member = Object.freeze({
          toString: () => name,
          toJSON: () => name,
          name: () => name,
          ordinal: () => ordinal,
          compareTo: (other: { ordinal(): number }) => ordinal - other.ordinal(),
        });
        members.set(member, { type, name });
        return [name, member];
      }),
    ),
  );
}

const list = (names: string): readonly string[] => names.trim().split(/\s+/);

type Enumerations = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** Enumerations by name, each from the names of its members; one set for all executions, members are frozen. */
export function enumerations(names: Readonly<Record<string, string>>): Enumerations {
  return Object.fromEntries(Object.entries(names).map(([type, members]) => [type, enumeration(type, list(members))]));
}

/** The enumerations of SpreadsheetApp. */
export const ENUMERATIONS: Enumerations = enumerations({
  AutoFillSeries: 'DEFAULT_SERIES ALTERNATE_SERIES',
  BandingTheme: 'LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK',
  BooleanCriteria: `CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_NOT_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE
      DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN
      NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO
      TEXT_NOT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA`,
  BorderStyle: 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
  ColorType: 'UNSUPPORTED RGB THEME',
  CopyPasteType:
    'PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS',
  DataValidationCriteria: `DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER
      DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN
      NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO
      TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX`,
  DateTimeGroupingRuleType: `UNSUPPORTED SECOND MINUTE HOUR HOUR_MINUTE HOUR_MINUTE_AMPM DAY_OF_WEEK DAY_OF_YEAR DAY_OF_MONTH DAY_MONTH MONTH
      QUARTER YEAR YEAR_MONTH YEAR_QUARTER YEAR_MONTH_DAY`,
  DeveloperMetadataLocationType: 'SPREADSHEET SHEET ROW COLUMN',
  DeveloperMetadataVisibility: 'DOCUMENT PROJECT',
  Dimension: 'COLUMNS ROWS',
  Direction: 'UP DOWN PREVIOUS NEXT',
  GroupControlTogglePosition: 'BEFORE AFTER',
  InterpolationType: 'NUMBER PERCENT PERCENTILE MIN MAX',
  PivotTableSummarizeFunction:
    'CUSTOM SUM COUNTA COUNT COUNTUNIQUE AVERAGE MAX MIN MEDIAN PRODUCT STDEV STDEVP VAR VARP',
  PivotValueDisplayType: 'DEFAULT PERCENT_OF_ROW_TOTAL PERCENT_OF_COLUMN_TOTAL PERCENT_OF_GRAND_TOTAL',
  ProtectionType: 'RANGE SHEET',
  RecalculationInterval: 'ON_CHANGE MINUTE HOUR',
  RelativeDate: 'TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR',
  SheetType: 'GRID OBJECT DATASOURCE',
  SortOrder: 'ASCENDING DESCENDING',
  TextDirection: 'LEFT_TO_RIGHT RIGHT_TO_LEFT',
  TextToColumnsDelimiter: 'COMMA SEMICOLON PERIOD SPACE',
  ThemeColorType: 'UNSUPPORTED TEXT BACKGROUND ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 HYPERLINK',
  ValueType: 'IMAGE',
  WrapStrategy: 'WRAP OVERFLOW CLIP',
  // Of Base.Ui.
  Button: 'CLOSE OK CANCEL YES NO',
  ButtonSet: 'OK OK_CANCEL YES_NO YES_NO_CANCEL',
});

/** A member of an enumeration by its name. */
export function enumMember(type: string, name: string): object {
  const member = ENUMERATIONS[type]?.[name];
  if (member === undefined) throw new Error(`${type}.${name} does not exist in Apps Script`);
  return member;
}

/** The name of a member given by a script; '' for what is none. */
export function enumName(value: unknown): string {
  return enumMemberOf(value)?.name ?? '';
}
