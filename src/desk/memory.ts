/** What the desk remembers in the document's properties: small, read and written in one call each. */
import type { MaintenancePlan } from '../domain/servicePlan/maintenancePlan';
import { NO_PLAN } from '../domain/servicePlan/maintenancePlan';
import type { Instant } from '../domain/time/instant';
import { instant } from '../domain/time/instant';
import type { Language } from '../packs/pack';
import { DEFAULT_FIGURES } from '../sheets/settings';
import type { Chat, ChatResult } from './chat/chats';
import { chatResultsIn, chatsIn } from './chat/chats';
import { chunked, joined } from './chunks';
import type { MadeForm, SurveyForm } from './forms/formPort';
import type { NotedAnswer } from './forms/notedAnswers';
import { notedAnswers } from './forms/notedAnswers';
import type { MemoryPort } from './memoryPort';
import { vaultIn } from './privacy/vaultIn';
import type { Vault } from './privacy/vaultPort';
import type { Progress } from './progress';
import { START } from './progress';
import type { DeskConfig } from './rules/config';

export interface FormerForm extends SurveyForm {
  /** The process whose survey it asks. */
  readonly pack: string;
}

/** Forms that the desk asks with no more, in another language or of another process: customers hold their links, and answers to them count. */
interface FormerForms {
  readonly formerForms?: readonly FormerForm[];
  readonly formerIntakes?: readonly MadeForm[];
  readonly formerConfirms?: readonly ConfirmForm[];
}

/** What the desk keeps of the confirmation form: also the words of its two answers, which are those of the form's language. */
export interface ConfirmForm extends MadeForm {
  readonly solved: string;
  readonly notSolved: string;
}

/** Fixed by set-up. */
export interface SetUpState extends FormerForms {
  /** The schema that the desk is written in. */
  readonly version: number;
  readonly pack: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly deployment: 'bound' | 'addOn';
  /** Whose trigger ticks. */
  readonly owner: string;
  /** Signs survey tokens and customer keys. */
  readonly secret: string;
  readonly surveyForm: SurveyForm | null;
  /** The form with which customers enter complaints, from the first time that it was switched on. */
  readonly intakeForm?: MadeForm;
  /** The form with which customers tell whether it is solved, where they have no page. */
  readonly confirmForm?: ConfirmForm;
  /** Years whose public holidays the calendar sheet was given: they are not given twice, since people may have deleted them. */
  readonly holidayYears?: readonly number[];
  /** False where the team chose to go without the public holidays that ship with the desk. */
  readonly holidays?: boolean;
  /**
   * What the pack's departments are called here, and those that the team added (`of` is '' then); all of them once the desk has changed its
   * language. Later changes stand on the matrix sheet.
   */
  readonly departments?: readonly NamedDepartment[];
}

/** A department of the pack under the name that the team gave it; of '' for one of the team's own. */
interface NamedDepartment {
  readonly of: string;
  readonly name: string;
}

export interface Memory {
  readonly setUp: SetUpState | null;
  readonly config: DeskConfig | null;
  /** Name that mails are sent under; '' for the desk's. In force together with `config`. */
  readonly senderName: string;
  /** Where customers find their page; '' where there is none. */
  readonly pageAddress: string;
  /** Stands for what the intake form was last told to offer; '' where it was told nothing. */
  readonly intakeOffered: string;
  /** The process that a set-up has begun to take up, or to say in another language, and not finished; '' for none. */
  readonly switchingTo: string;
  /** Who else has a timer on this file, as the last tick of theirs found; '' for nobody. */
  readonly otherOwner: string;
  readonly progress: Progress;
  /** What is to be maintained when; empty for desks without such a sheet. */
  readonly maintenance: MaintenancePlan;
  /** When somebody last edited the register by hand and the sweep has not looked yet. Written without the lock. */
  readonly editedAt: Instant | null;
  /** When a sheet of the configuration was last edited by hand, written without the lock, and as of when they were read. */
  readonly configEditedAt: Instant | null;
  readonly configReadAt: Instant | null;
  /** Answers to the desk's forms that are not taken in yet. */
  readonly answers: readonly NotedAnswer[];
  /** Groups of team chats, with their secrets, and what came of the last message to each. */
  readonly chats: readonly Chat[];
  readonly chatResults: Readonly<Record<string, ChatResult>>;
  /** The spreadsheet for contact data, in force or not; null for a desk that never had one. */
  readonly vault: Vault | null;
}

/** A request is repeated within minutes or never. */
const REQUESTS_KEPT = 24;

/** Everything the desk remembers. One read. */
export function recall(port: MemoryPort): Memory {
  const values = port.read();
  const progress = joined(values, 'progress');
  const setUp = values['setUp'];
  const config = joined(values, 'config');
  const maintenance = joined(values, 'maintenance');
  return {
    setUp: setUp
      ? { ...(JSON.parse(setUp) as SetUpState), ...(JSON.parse(joined(values, 'formerForms') || '{}') as FormerForms) }
      : null,
    // Kept by a version that knew fewer settings, it lacks some.
    config: config ? { ...DEFAULT_FIGURES, ...(JSON.parse(config) as DeskConfig) } : null,
    senderName: values['senderName'] ?? '',
    pageAddress: values['pageAddress'] ?? '',
    intakeOffered: values['intakeOffered'] ?? '',
    switchingTo: values['switchingTo'] ?? '',
    otherOwner: values['otherOwner'] ?? '',
    progress: { ...START, ...(progress ? (JSON.parse(progress) as Progress) : {}) },
    maintenance: maintenance ? (JSON.parse(maintenance) as MaintenancePlan) : NO_PLAN,
    editedAt: instantIn(values['editedAt']),
    configEditedAt: instantIn(values['configEditedAt']),
    configReadAt: instantIn(values['configReadAt']),
    answers: notedAnswers(values),
    chats: chatsIn(values),
    chatResults: chatResultsIn(values),
    vault: vaultIn(values),
  };
}

/** Whether the configuration was edited and nobody has read it since: the run that should have was cut off or found the desk busy. */
export function isConfigUnread({
  configEditedAt,
  configReadAt,
}: Pick<Memory, 'configEditedAt' | 'configReadAt'>): boolean {
  return configEditedAt !== null && (configReadAt === null || configReadAt < configEditedAt);
}

/**
 * Keeps some of it. One write.
 * @param more values of others that must change with it
 */
export function remember(
  port: MemoryPort,
  changed: Partial<Omit<Memory, 'answers' | 'chats' | 'chatResults'>>,
  more: Readonly<Record<string, string>> = {},
): void {
  const names = (['senderName', 'pageAddress', 'intakeOffered', 'switchingTo', 'otherOwner'] as const).filter(
    (key) => changed[key] !== undefined,
  );
  const times = (['editedAt', 'configEditedAt', 'configReadAt'] as const).filter((key) => changed[key] !== undefined);
  port.write({
    ...more,
    ...(changed.setUp ? setUpValues(changed.setUp) : {}),
    ...Object.fromEntries([...times, ...names].map((key) => [key, String(changed[key] ?? '')])),
    ...(changed.config ? chunked('config', JSON.stringify(changed.config)) : {}),
    ...(changed.vault ? { vault: JSON.stringify(changed.vault) } : {}),
    ...(changed.maintenance ? chunked('maintenance', JSON.stringify(changed.maintenance)) : {}),
    ...(changed.progress
      ? chunked(
          'progress',
          JSON.stringify({ ...changed.progress, requests: changed.progress.requests.slice(-REQUESTS_KEPT) }),
        )
      : {}),
  });
}

/** Forms of before apart, since there may be more of them than one value holds. */
function setUpValues(state: SetUpState): Readonly<Record<string, string>> {
  const { formerForms, formerIntakes, formerConfirms, ...rest } = state;
  const former = JSON.stringify({ formerForms, formerIntakes, formerConfirms });
  return { setUp: JSON.stringify(rest), ...(former === '{}' ? {} : chunked('formerForms', former)) };
}

function instantIn(value: string | undefined): Instant | null {
  return value ? instant(Number(value)) : null;
}
