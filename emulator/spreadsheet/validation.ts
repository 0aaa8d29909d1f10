import type { SpreadsheetAccess } from './access';
import { criterionValue, shownCriterionValue } from './criterion';
import { enumMember, enumName } from './enumeration';
import { chains, gives, type Method, scriptClass } from './scriptClass';
import type { CriterionValue, ValidationRule } from './spreadsheetState';

/** The `require…` methods of the builder: criterion and overloads. */
const REQUIREMENTS: Readonly<Record<string, readonly [criteria: string, ...signatures: string[]]>> = {
  requireCheckbox: ['CHECKBOX', '', 'Value', 'Value Value'],
  requireDate: ['DATE_IS_VALID_DATE', ''],
  requireDateAfter: ['DATE_AFTER', 'Date'],
  requireDateBefore: ['DATE_BEFORE', 'Date'],
  requireDateBetween: ['DATE_BETWEEN', 'Date Date'],
  requireDateEqualTo: ['DATE_EQUAL_TO', 'Date'],
  requireDateNotBetween: ['DATE_NOT_BETWEEN', 'Date Date'],
  requireDateOnOrAfter: ['DATE_ON_OR_AFTER', 'Date'],
  requireDateOnOrBefore: ['DATE_ON_OR_BEFORE', 'Date'],
  requireFormulaSatisfied: ['CUSTOM_FORMULA', 'String'],
  requireNumberBetween: ['NUMBER_BETWEEN', 'Number Number'],
  requireNumberEqualTo: ['NUMBER_EQUAL_TO', 'Number'],
  requireNumberGreaterThan: ['NUMBER_GREATER_THAN', 'Number'],
  requireNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'Number'],
  requireNumberLessThan: ['NUMBER_LESS_THAN', 'Number'],
  requireNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'Number'],
  requireNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'Number Number'],
  requireNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'Number'],
  requireTextContains: ['TEXT_CONTAINS', 'String'],
  requireTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 'String'],
  requireTextEqualTo: ['TEXT_EQUAL_TO', 'String'],
  requireTextIsEmail: ['TEXT_IS_VALID_EMAIL', ''],
  requireTextIsUrl: ['TEXT_IS_VALID_URL', ''],
};

interface RuleState {
  readonly fileId: string;
  rule: ValidationRule;
}

/** Longest list of values that a rule takes ([K] unconfirmed). */
const LONGEST_LIST = 500;

/** Google's DataValidation and its builder. A new rule lets invalid values in with a warning, as Google's default is. */
export function validationClasses(access: SpreadsheetAccess) {
  const shownValues = ({ fileId, rule }: RuleState): unknown[] => {
    const isList = rule.criteria === 'VALUE_IN_LIST';
    const values = rule.values.map((value) => shownCriterionValue(access, fileId, value));
    const { realm } = access.context;
    return isList
      ? realm.array([realm.array(values), true])
      : realm.array(rule.criteria === 'VALUE_IN_RANGE' ? [...values, true] : values);
  };
  const readers = {
    getAllowInvalid: gives([''], ({ rule }: RuleState) => rule.allowInvalid),
    getCriteriaType: gives([''], ({ rule }: RuleState) =>
      rule.criteria === '' ? null : enumMember('DataValidationCriteria', rule.criteria),
    ),
    getCriteriaValues: gives([''], shownValues),
    getHelpText: gives([''], ({ rule }: RuleState) => rule.help),
    copy: gives([''], (state: RuleState): object => builder.create({ ...state })),
  };
  const require = (state: RuleState, criteria: string, values: readonly CriterionValue[]): void => {
    state.rule = { ...state.rule, criteria, values };
  };
  const listOf = (values: readonly unknown[]): CriterionValue[] => {
    if (values.length > LONGEST_LIST)
      access.fail(
        'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
      );
    return values.map(String);
  };
  const requirements: Record<string, Method<RuleState>> = {};
  for (const [name, [criteria, ...signatures]] of Object.entries(REQUIREMENTS)) {
    requirements[name] = chains(signatures, (state: RuleState, ...given: unknown[]) => {
      require(state, criteria, given.map((value) => criterionValue(access, value)));
    });
  }
  const validation = scriptClass<RuleState>(access.context, 'SpreadsheetApp.DataValidation', readers);
  const builder = scriptClass<RuleState>(access.context, 'SpreadsheetApp.DataValidationBuilder', {
    ...readers,
    ...requirements,
    requireValueInList: chains(['Value[]', 'Value[] Boolean'], (state: RuleState, values: readonly unknown[]) => {
      require(state, 'VALUE_IN_LIST', listOf(values));
    }),
    requireValueInRange: chains(['Range', 'Range Boolean'], (state: RuleState, range: unknown) => {
      require(state, 'VALUE_IN_RANGE', [criterionValue(access, range)]);
    }),
    withCriteria: chains(
      ['DataValidationCriteria Any[]'],
      (state: RuleState, type: unknown, given: readonly unknown[]) => {
        const criteria = enumName(type);
        const values =
          criteria === 'VALUE_IN_LIST' && Array.isArray(given[0])
            ? listOf(given[0])
            : given
                .filter((value) => criteria !== 'VALUE_IN_RANGE' || typeof value !== 'boolean')
                .map((value) => criterionValue(access, value));
        require(state, criteria, values);
      },
    ),
    setAllowInvalid: chains(['Boolean'], (state: RuleState, allowInvalid: boolean) => {
      state.rule = { ...state.rule, allowInvalid };
    }),
    setHelpText: chains(['String?'], (state: RuleState, help: string | null) => {
      state.rule = { ...state.rule, help };
    }),
    build: gives([''], ({ fileId, rule }: RuleState) => {
      if (rule.criteria === '') access.fail('The data validation rule cannot be created: no criteria were set.');
      return validation.create({ fileId, rule });
    }),
  });
  return { validation, builder };
}

/** A rule before anything is required of cells. */
export const NO_RULE: ValidationRule = { criteria: '', values: [], allowInvalid: true, help: null };
