import type { ServiceContext } from '../kernel/contract';
import type { TriggerKind, TriggerRecord } from '../kernel/triggerBook';
import { SCRIPT_ENUMS } from './scriptEnums';

const { EventType, TriggerSource } = SCRIPT_ENUMS;

const KINDS: Readonly<Record<TriggerKind, { readonly event: object; readonly source: object }>> = {
  clock: { event: EventType.CLOCK, source: TriggerSource.CLOCK },
  open: { event: EventType.ON_OPEN, source: TriggerSource.SPREADSHEETS },
  edit: { event: EventType.ON_EDIT, source: TriggerSource.SPREADSHEETS },
  change: { event: EventType.ON_CHANGE, source: TriggerSource.SPREADSHEETS },
  sheetFormSubmit: { event: EventType.ON_FORM_SUBMIT, source: TriggerSource.SPREADSHEETS },
  formOpen: { event: EventType.ON_OPEN, source: TriggerSource.FORMS },
  formSubmit: { event: EventType.ON_FORM_SUBMIT, source: TriggerSource.FORMS },
};

/** A Trigger as scripts hold it (G/reference/script/trigger). */
export function createTriggerObject(context: ServiceContext, record: TriggerRecord): object {
  return context.strict('Trigger', {
    getEventType: () => KINDS[record.kind].event,
    getHandlerFunction: () => record.handler,
    getTriggerSource: () => KINDS[record.kind].source,
    getTriggerSourceId: () => (record.sourceId === '' ? null : record.sourceId),
    getUniqueId: () => record.id,
  });
}
