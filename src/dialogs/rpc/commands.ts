/** What each command answers, so that a call knows the shape of its outcome. */
import type { AlarmList } from '../../desk/alarms/alarmAnswers';
import type { Boot, Done } from '../../desk/answers';
import type { ChatGroups, ChatTested } from '../../desk/chat/chatAnswers';
import type { ImportLook, ImportPreview, ImportSources, Undone, UndoPreview } from '../../desk/importing/importAnswers';
import type { ImportReport } from '../../desk/importing/importRun';
import type { KnowledgeFound, KnowledgeKept, KnowledgeRated } from '../../desk/knowledge/knowledgeAnswers';
import type { MeasureList } from '../../desk/measures/measureAnswers';
import type { MailPreview } from '../../desk/messages/messageAnswers';
import type {
  AnonymisePreview,
  Contact,
  CustomerExport,
  Erased,
  ErasePreview,
} from '../../desk/privacy/privacyAnswers';
import type { ReportMade, ReportShown } from '../../desk/review/reportAnswers';
import type { PackPreview, SetUpFacts, SurroundingsLine } from '../../desk/setUp/setUpAnswers';
import type {
  ExplainedClock,
  SimilarFound,
  SuggestedPriority,
  Suggestion,
  TicketCard,
  TicketList,
} from '../../desk/tickets/ticketAnswers';
import type { NextStep } from '../../desk/tickets/ticketCommands';
import type { Outcome } from './outcome';

export interface SetUpResult {
  readonly created: readonly string[];
  readonly repaired: readonly string[];
  readonly findings: readonly string[];
}

/** Which view a menu entry asked for; the desk remembers it per person. */
export type StartView = 'register' | 'card' | 'mine';
export type BootAnswer = Boot & { readonly view?: StartView | null };

type StepAnswers = { readonly [K in Exclude<NextStep, 'revealContact'>]: Done };

export interface Answers extends StepAnswers {
  readonly boot: BootAnswer;
  readonly suggestPriority: SuggestedPriority;
  readonly similarCases: SimilarFound;
  readonly searchKnowledge: KnowledgeFound;
  readonly suggestKnowledge: KnowledgeKept;
  readonly publishKnowledge: KnowledgeKept;
  readonly rateKnowledge: KnowledgeRated;
  readonly retireKnowledge: Pick<KnowledgeKept, 'entryNo' | 'state'>;
  readonly registerComplaint: Done;
  readonly getTicket: TicketCard;
  readonly selectedTicket: { readonly ticketNo: string | null };
  readonly listMeasures: MeasureList;
  readonly listTickets: TicketList;
  readonly explainClock: ExplainedClock;
  readonly revealContact: Contact;
  readonly suggestAssignee: Suggestion;
  readonly setUpFacts: SetUpFacts;
  readonly previewMail: MailPreview;
  readonly showReport: ReportShown;
  readonly makeReport: ReportMade;
  readonly previewPack: PackPreview;
  readonly checkWeek: { readonly sound: boolean };
  readonly checkSurroundings: { readonly lines: readonly SurroundingsLine[] };
  readonly chatGroups: ChatGroups;
  readonly setChat: ChatGroups;
  readonly removeChat: ChatGroups;
  readonly testChat: ChatTested;
  readonly exportCustomer: CustomerExport;
  readonly previewErase: ErasePreview;
  readonly eraseCustomer: Erased;
  readonly previewAnonymise: AnonymisePreview;
  readonly anonymise: { readonly left: number };
  readonly importSources: ImportSources;
  readonly importLook: ImportLook;
  readonly importPreview: ImportPreview;
  readonly keepImport: Pick<ImportSources, 'imports'>;
  readonly importRun: ImportReport;
  readonly previewUndo: UndoPreview;
  readonly undoImport: Undone;
  readonly alarmList: AlarmList;
  readonly settleAlarm: Readonly<Record<string, never>>;
  readonly openIncident: Done;
  readonly linkTicket: Done;
  readonly unlinkTicket: Done;
  readonly resolveIncident: Done;
  readonly setUp: SetUpResult;
  readonly repair: SetUpResult;
}

export type CommandName = keyof Answers;

/** Arguments as plain JSON. */
export type Args = Readonly<Record<string, unknown>>;

/** Sends one command and says how it ended; never throws. */
export type Send = <C extends CommandName>(command: C, args: Args) => Promise<Outcome<Answers[C]>>;
