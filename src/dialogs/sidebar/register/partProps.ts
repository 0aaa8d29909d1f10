import type { RegisterFault, RegisterValues } from './registerValues';

/** What each part of the registration form gets. */
export interface PartProps {
  readonly values: RegisterValues;
  readonly faults: Readonly<Partial<Record<keyof RegisterValues, RegisterFault>>>;
  readonly put: (change: Partial<RegisterValues>) => void;
  /** A field was left that suggestions depend on. */
  readonly onLeave: () => void;
}
