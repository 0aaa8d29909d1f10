import { booleanArgument, signatureError, textArgument } from '../content/signature';
import type { Service, ServiceContext } from '../kernel/contract';
import { PRICES } from '../kernel/prices';
import { formObject } from './form';
import { formEnums } from './formEnums';
import { addForm, formsOf, type FormState } from './formState';
import type { FormScope } from './items/itemHandle';
import { validationBuilder } from './validation';

const SCOPES = new WeakMap<object, FormScope>();

/** Google's wording, recorded by several public projects, for a form that is not there or not to be opened. */
const NOT_FOUND =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

/** The enums and context that this execution's FormApp works with, so that events carry objects that compare with the script's own. */
export function formScope(context: ServiceContext): FormScope {
  const scope = SCOPES.get(context.service('FormApp'));
  if (!scope) throw new Error('FormApp of this execution was not made by the emulator');
  return scope;
}

function opened(context: ServiceContext, id: string | undefined): FormState {
  const { effectiveUser } = context.execution;
  const form = formsOf(context.world).forms.find((one) => one.id === id);
  if (!form || ![form.owner, ...form.editors].includes(effectiveUser)) throw context.realm.exception(NOT_FOUND);
  return form;
}

/**
 * FormApp. Source: https://developers.google.com/apps-script/reference/forms/form-app
 * A script is never bound to a form here, so there is no active form and no form editor to show anything in.
 */
export const formApp: Service = {
  globalName: 'FormApp',
  create(context) {
    const enums = formEnums();
    const scope: FormScope = { context, enums };
    const app = context.strict('FormApp', {
      ...enums,
      create(...given: readonly unknown[]): object {
        context.requireAuth('FULL', 'FormApp.create');
        const [title, published] = given;
        if (given.length < 1 || given.length > 2) throw signatureError(context, 'FormApp.create', given);
        if (title === null || title === '') throw context.realm.exception('Argument cannot be null: title');
        const name = textArgument(context, 'FormApp.create', title);
        const isPublished = given.length === 2 && booleanArgument(context, 'FormApp.create', published);
        return context.call('FormApp.create', { kind: 'fixed', ms: PRICES.createForm }, () => {
          context.useQuota('documentCreate', 1);
          return formObject(scope, addForm(context.world, name, context.execution.effectiveUser, isPublished));
        });
      },
      openById(...given: readonly unknown[]): object {
        context.requireAuth('FULL', 'FormApp.openById');
        const id = textArgument(context, 'FormApp.openById', given[0]);
        return context.call('FormApp.openById', { kind: 'fixed', ms: PRICES.openSpreadsheet }, () =>
          formObject(scope, opened(context, id)),
        );
      },
      openByUrl(...given: readonly unknown[]): object {
        context.requireAuth('FULL', 'FormApp.openByUrl');
        const url = textArgument(context, 'FormApp.openByUrl', given[0]);
        // Published links (/d/e/…) do not open a form, as they carry another id.
        const id = /\/forms\/(?:u\/\d+\/)?d\/(?!e\/)([\w-]+)/.exec(url)?.[1];
        return context.call('FormApp.openByUrl', { kind: 'fixed', ms: PRICES.openSpreadsheet }, () =>
          formObject(scope, opened(context, id)),
        );
      },
      getActiveForm: () => null,
      getUi(): never {
        throw context.realm.exception('Cannot call FormApp.getUi() from this context.');
      },
      createTextValidation: () => validationBuilder(context, 'text'),
      createParagraphTextValidation: () => validationBuilder(context, 'paragraph'),
      createCheckboxValidation: () => validationBuilder(context, 'checkbox'),
      createGridValidation: () => validationBuilder(context, 'grid'),
    });
    SCOPES.set(app, scope);
    return app;
  },
};
