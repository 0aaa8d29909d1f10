import type { Facts } from '../../domain/refusal';
import type { FindingCode } from '../../i18n/findings/findings';
import { findingText } from '../../i18n/findings/findings';
import type { Language } from '../../packs/pack';
import type { IdIn } from '../../sheets/lists';

/** A line of the health sheet. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: IdIn<'severities'>;
  readonly what: string;
  readonly remedy: string;
  /** Key of the message that somebody has to decide about. */
  readonly messageKey?: string;
}

/** A finding in the desk's words. */
export function finding(
  language: Language,
  code: FindingCode,
  severity: Finding['severity'],
  facts: Facts = {},
): Finding {
  return { code, severity, ...findingText(language, code, facts) };
}
