import { signatureError, textArgument } from '../content/signature';
import type { ServiceContext } from '../kernel/contract';
import type { ValidationState } from './formState';
import { RULES } from './textValidation';

type Kind = keyof typeof RULES;

const CLASS_NAMES: Readonly<Record<Kind, string>> = {
  text: 'TextValidation',
  paragraph: 'ParagraphTextValidation',
  checkbox: 'CheckboxValidation',
  grid: 'GridValidation',
};

const BUILT = new WeakMap<object, { readonly kind: Kind; readonly state: ValidationState }>();

/** The rule in a validation object of the right kind, undefined for anything else. */
export function validationBehind(kind: Kind, value: unknown): ValidationState | undefined {
  const built = typeof value === 'object' && value !== null ? BUILT.get(value) : undefined;
  return built?.kind === kind ? built.state : undefined;
}

/**
 * A validation builder; the rule called last is the one that holds, as a question has one rule.
 * Source: https://developers.google.com/apps-script/reference/forms/text-validation-builder and its siblings
 */
export function validationBuilder(context: ServiceContext, kind: Kind): object {
  const className = CLASS_NAMES[kind];
  const method = (name: string): string => `FormApp.${className}Builder.${name}`;
  let help = '';
  let chosen: { readonly rule: string; readonly values: readonly (string | number)[] } | null = null;
  const rules = RULES[kind].map((rule) => {
    const choose = (...values: readonly unknown[]): object => {
      const isFit = values.every((value) => typeof value === 'string' || typeof value === 'number');
      if (!isFit) throw signatureError(context, method(rule), values);
      chosen = { rule, values: values };
      return builder;
    };
    return [rule, choose] as const;
  });
  const builder: object = context.strict(`${className}Builder`, {
    ...Object.fromEntries(rules),
    setHelpText(text: unknown) {
      help = textArgument(context, method('setHelpText'), text);
      return builder;
    },
    build() {
      if (chosen === null)
        throw context.realm.exception('The validation has no rule: call one of its require methods before build.');
      const validation = context.strict(className, {});
      BUILT.set(validation, { kind, state: { ...chosen, help } });
      return validation;
    },
  });
  return builder;
}
