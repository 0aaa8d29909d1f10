/** A complaint as a customer typed it into the intake form. */
export interface IntakeAnswer {
  readonly name: string;
  readonly phone: string;
  readonly mail: string;
  readonly orderNo: string;
  readonly product: string;
  /** As the form offered it. */
  readonly category: string;
  readonly description: string;
}
