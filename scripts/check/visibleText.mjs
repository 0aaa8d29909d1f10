import ts from 'typescript';
import { sourceFile } from './imports.mjs';

/** Rooms whose text is meant to be read by people, in each language. */
const WORDED = /^(?:src\/(?:i18n|packs|holidays)\/|workbench\/page\/(?:tour\/tourT|t)exts|test\/)/;
/** What is shown to people who use the desk; the emulator speaks as Google does, the command line speaks to developers. */
const SHOWN = /^(?:src\/|workbench\/page\/)/;

/** Files whose words are looked for in what people wrote, and never shown; the name of a language is the same in each. */
const RECOGNISING = new Set([
  'src/desk/importing/knownCategories.ts',
  'src/desk/importing/readRows.ts',
  'src/domain/alarms/isReturn.ts',
  'src/domain/importing/cellKind.ts',
  'src/domain/importing/headingRow.ts',
  'src/domain/importing/headingWords.ts',
  'src/domain/importing/importField.ts',
  'src/domain/importing/oddRow.ts',
  'src/domain/importing/plainCell.ts',
  'src/domain/importing/recogniseColumns.ts',
  'src/domain/importing/valueWords.ts',
  'src/domain/importing/writtenAmount.ts',
  'src/domain/importing/writtenTime.ts',
  'src/domain/privacy/withoutPerson.ts',
  'src/domain/survey/frequentWords.ts',
  'src/domain/survey/segmented.ts',
]);
const NAMES_OF_LANGUAGES = new Set(['中文', 'English', 'EN']);

const CHINESE = /\p{Script=Han}/u;
/** Two words or more, as a sentence or a label has them; a single word may be an id. */
const WORDS = /\p{L}{2,}[ ,.…!?-]+\p{L}{2,}/u;
const ANY_WORD = /\p{L}{2,}/u;

/** Attributes of an element that are read, aloud or on the screen. */
const READ_ATTRIBUTES = new Set(['title', 'label', 'aria-label', 'placeholder', 'alt', 'aria-description']);
/** Methods of Google's services that show what they are given. */
const SHOWING = new Set([
  'alert',
  'prompt',
  'toast',
  'setTitle',
  'setNote',
  'setNotes',
  'setHelpText',
  'setDescription',
  'setConfirmationMessage',
  'setLabels',
  'addItem',
  'createMenu',
  'addSubMenu',
  'showModalDialog',
  'setName',
]);

/**
 * Text for people that stands in code and not in the word lists, one line each: Chinese anywhere, words in an element or in an attribute that
 * is read, words handed to a method that shows them.
 * @param {readonly { path: string, source: string }[]} files by their path from the project's folder
 * @returns {string[]}
 */
export function visibleTextFaults(files) {
  return files
    .filter(({ path }) => SHOWN.test(path) && !WORDED.test(path) && !RECOGNISING.has(path))
    .flatMap(({ path, source }) => {
      const file = sourceFile(path, source);
      /** @type {string[]} */
      const faults = [];
      const visit = (/** @type {ts.Node} */ node) => {
        const text = textOf(node);
        if (text !== undefined && isVisible(node, text)) {
          const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
          faults.push(`${path}:${line + 1}: “${text.trim().slice(0, 60)}” belongs into src/i18n, in every language`);
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
      return faults;
    });
}

/**
 * @param {ts.Node} node
 * @returns {string | undefined}
 */
function textOf(node) {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? node.text : undefined;
}

/**
 * @param {ts.Node} node
 * @param {string} text
 */
function isVisible(node, text) {
  if (NAMES_OF_LANGUAGES.has(text)) return false;
  if (CHINESE.test(text)) return true;
  if (ts.isJsxText(node)) return ANY_WORD.test(text);
  const around = standsIn(node);
  if (ts.isJsxExpression(around) && !ts.isJsxAttribute(around.parent)) return ANY_WORD.test(text);
  const attribute = ts.isJsxExpression(around) ? around.parent : around;
  if (ts.isJsxAttribute(attribute)) return READ_ATTRIBUTES.has(attribute.name.getText()) && ANY_WORD.test(text);
  return (
    ts.isCallExpression(around) &&
    ts.isPropertyAccessExpression(around.expression) &&
    SHOWING.has(around.expression.name.text) &&
    WORDS.test(text)
  );
}

/**
 * What takes up a text, past the expressions that only choose it or join it with others.
 * @param {ts.Node} node
 * @returns {ts.Node}
 */
function standsIn(node) {
  const { parent } = node;
  const isBranch = ts.isConditionalExpression(parent) && parent.condition !== node;
  const isJoined = ts.isBinaryExpression(parent) && JOINING.has(parent.operatorToken.kind);
  const passes =
    isBranch ||
    isJoined ||
    ts.isParenthesizedExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isTemplateExpression(parent);
  return passes ? standsIn(parent) : parent;
}

const JOINING = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);
