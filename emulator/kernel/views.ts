/** What people see of the container and its forms: tabs, cells, charts, menus, dialogs. What a driver can do lies in runtimeContract. */

/** A form as respondents see it. */
export interface FormView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly publishedUrl: string;
  readonly published: boolean;
  readonly acceptingResponses: boolean;
  readonly confirmationMessage: string;
  readonly items: readonly {
    readonly id: number;
    readonly type: string;
    readonly title: string;
    readonly help: string;
    readonly required: boolean;
    readonly choices: readonly string[];
    /** Where each choice leads, left out where all lead on: the id of the page break that begins a page, or null for the end. */
    readonly leadsTo?: readonly (number | 'on' | null)[];
    /** Of a page break: where the page before it leads instead. */
    readonly leadsBefore?: number | null;
    /** Labels of a grid's rows, whose columns are the choices. */
    readonly rows?: readonly string[];
    readonly scale?: {
      readonly lower: number;
      readonly upper: number;
      readonly lowerLabel: string;
      readonly upperLabel: string;
    };
    readonly prefilled?: string | readonly string[];
  }[];
}

/** A menu on the bar. */
export interface Menu {
  readonly title: string;
  readonly entries: readonly (
    { readonly label: string; readonly functionName: string } | { readonly separator: true } | Menu
  )[];
}

/** A question that a script waits at. */
export interface OpenQuestion {
  readonly title: string;
  readonly text: string;
  /** Names of its buttons, the one that says yes first: OK, CANCEL, YES, NO. Closing it answers CLOSE. */
  readonly buttons: readonly string[];
  /** Whether there is a line to be filled in. */
  readonly wantsText: boolean;
}

/** What a script shows beside or over the sheet. */
export interface Dialog {
  readonly kind: 'sidebar' | 'modal' | 'modeless' | 'alert' | 'toast';
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** Neighbouring columns that are shown and hidden together, by the button above the column `control`. */
export interface ColumnGroup {
  readonly first: number;
  readonly last: number;
  readonly depth: number;
  readonly control: number;
  readonly collapsed: boolean;
}

/** A tab of the container and how its grid is laid out. */
export interface SheetTab {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: readonly number[];
  /** Rows whose height was set, in order; the others have the usual 21 pixels. */
  readonly rowHeights: readonly { readonly first: number; readonly last: number; readonly height: number }[];
  readonly hiddenGridlines: boolean;
  readonly columnGroups: readonly ColumnGroup[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** How many charts lie over the tab, where any do. */
  readonly charts?: number;
}

/** A cell as a person sees it: conditional formats resolved, number format applied. Absent members are the defaults. */
export interface CellView {
  readonly text: string;
  readonly formula?: string;
  /** Pattern of a number or date, where the cell has one. */
  readonly format?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Size of the letters where it is not the usual 10. */
  readonly size?: number;
  /** At the left where left out; numbers and dates stand at the right of themselves. */
  readonly align?: 'left' | 'center' | 'right';
  /** Where the text stands in a high row; at the bottom where left out. */
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: boolean;
  /** Where a click on the text leads: an address, or '#gid=' and a tab's id. */
  readonly link?: string;
  readonly note?: string;
  readonly choices?: readonly string[];
  /** A check box cell. */
  readonly checked?: boolean;
  readonly validationHelp?: string;
  readonly protection?: 'warning' | 'locked';
}

/** A value of an option of a chart, as JSON has it. */
export type ChartOption =
  null | string | number | boolean | readonly ChartOption[] | { readonly [name: string]: ChartOption };

/** A chart over the cells of a tab, with the figures it shows now. */
export interface ChartView {
  readonly id: number;
  /** As Google's ChartType names it: COLUMN, BAR, LINE, AREA, COMBO, PIE, SCATTER. */
  readonly type: string;
  readonly title: string;
  /** The cell it hangs at, counted from 1, and how far its corner is from that cell's, in pixels. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  /** What the categories are called. */
  readonly domain: string;
  readonly categories: readonly string[];
  /** The categories as numbers, where they are: a scatter chart puts its points there. */
  readonly positions: readonly (number | null)[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    /** The same as the cells show them. */
    readonly texts: readonly string[];
  }[];
  readonly options: { readonly [name: string]: ChartOption };
}
