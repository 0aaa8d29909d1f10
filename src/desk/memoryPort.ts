/** The document's properties: small texts that belong to this desk alone. */
export interface MemoryPort {
  read(): Readonly<Record<string, string>>;
  write(values: Readonly<Record<string, string>>): void;
  /** Takes these out for good. */
  forget(names: readonly string[]): void;
}
