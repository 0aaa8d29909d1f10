import type { ServiceContext } from '../kernel/contract';
import type { TriggerKind } from '../kernel/triggerBook';
import { installTrigger } from './installTrigger';

const EVENTS: Readonly<
  Record<'SpreadsheetTriggerBuilder' | 'FormTriggerBuilder', Readonly<Record<string, TriggerKind>>>
> = {
  SpreadsheetTriggerBuilder: { onOpen: 'open', onEdit: 'edit', onChange: 'change', onFormSubmit: 'sheetFormSubmit' },
  FormTriggerBuilder: { onOpen: 'formOpen', onFormSubmit: 'formSubmit' },
};

/**
 * Builder of a spreadsheet's or a form's triggers (G/reference/script/spreadsheet-trigger-builder, form-trigger-builder).
 * @param source the file or its id
 */
export function createDocumentTriggerBuilder(
  context: ServiceContext,
  className: 'SpreadsheetTriggerBuilder' | 'FormTriggerBuilder',
  handler: string,
  source: unknown,
): object {
  const sourceId = typeof source === 'string' ? source : idOf(source);
  if (sourceId === null) {
    throw context.realm.exception(
      `The parameters (null) don't match the method signature for ScriptApp.TriggerBuilder.for${className.split('Trigger')[0] ?? ''}.`,
    );
  }
  let kind: TriggerKind | null = null;
  const builder: object = context.strict(className, {
    ...Object.fromEntries(
      Object.entries(EVENTS[className]).map(([method, event]) => [
        method,
        () => {
          kind = event;
          return builder;
        },
      ]),
    ),
    create: () => {
      context.requireAuth('FULL', 'ScriptApp.newTrigger');
      if (!kind)
        throw context.realm.exception('The trigger has no event: call onOpen, onEdit, onChange or onFormSubmit.');
      return installTrigger(context, { handler, kind, sourceId, rule: null });
    },
  });
  return builder;
}

function idOf(source: unknown): string | null {
  if (typeof source !== 'object' || source === null) return null;
  const { getId } = source as { getId?: unknown };
  return typeof getId === 'function' ? String(getId.call(source)) : null;
}
