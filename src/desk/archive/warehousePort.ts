/** What takes rows to a data warehouse. */
/** Rows on their way to a table of a data warehouse. */
export interface LoadedTable {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  /** Each a row in JSON. */
  readonly lines: readonly string[];
}

/** A data warehouse. A place is 'project.dataset', which somebody has made. */
export interface WarehousePort {
  /** Adds rows, making tables and columns that are missing, and waits until all have arrived. @throws what the service says, some having arrived or none */
  load(place: string, tables: readonly LoadedTable[]): void;
  /** Runs SQL statements one after the other, and waits. @throws what the service says */
  run(place: string, statements: readonly string[]): void;
}
