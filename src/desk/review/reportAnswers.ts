/** What the commands of reports answer. */
/** A report was made and kept; its mails go out with the next tick. */
export interface ReportMade {
  readonly reportNo: string;
  /** Mail addresses. */
  readonly sentTo: readonly string[];
}

/** Days from one to another, both included: 'YYYY-MM-DD'. */
export interface ReportDays {
  readonly from: string;
  readonly to: string;
}

export interface ReportShown {
  readonly today: string;
  readonly presets: Readonly<Record<'lastWeek' | 'lastMonth' | 'monthSoFar', ReportDays>>;
  /** Who gets every report. */
  readonly readers: readonly { readonly mail: string; readonly name: string }[];
  /** The newest first; `madeAt` in words. */
  readonly kept: readonly (ReportDays & { readonly reportNo: string; readonly madeAt: string })[];
  /** As its mail shows it; the number is '' of one that is not kept. */
  readonly report: (ReportDays & { readonly reportNo: string; readonly subject: string; readonly html: string }) | null;
}
