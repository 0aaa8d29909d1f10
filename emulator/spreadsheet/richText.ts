import type { SpreadsheetAccess } from './access';
import { chains, gives, scriptClass } from './scriptClass';

export interface RichText {
  text: string;
  link: string | null;
}

/** What a TextStyle says, by trait; null or absent where it says nothing. */
export type TextStyleState = Record<string, string | number | boolean | null>;

/** Google's RichTextValue and TextStyle with their builders, as far as texts and links go: styles of parts of a text are not kept. */
export function richTextClasses(access: SpreadsheetAccess) {
  const { context } = access;
  const trait = (name: string) => gives([''], (style: TextStyleState) => style[name] ?? null);
  const set = (name: string, parameter: string) =>
    chains([parameter], (style: TextStyleState, value: string | number | boolean | null) => {
      style[name] = value;
    });
  const textStyle = scriptClass<TextStyleState>(context, 'SpreadsheetApp.TextStyle', {
    isBold: trait('bold'),
    isItalic: trait('italic'),
    isUnderline: trait('underline'),
    isStrikethrough: trait('strikethrough'),
    getFontFamily: trait('family'),
    getFontSize: trait('size'),
    getForegroundColor: trait('color'),
    copy: gives([''], (style: TextStyleState): object => textStyleBuilder.create({ ...style })),
  });
  const textStyleBuilder = scriptClass<TextStyleState>(context, 'SpreadsheetApp.TextStyleBuilder', {
    setBold: set('bold', 'Boolean'),
    setItalic: set('italic', 'Boolean'),
    setUnderline: set('underline', 'Boolean'),
    setStrikethrough: set('strikethrough', 'Boolean'),
    setFontFamily: set('family', 'String'),
    setFontSize: set('size', 'Integer'),
    setForegroundColor: set('color', 'String'),
    build: gives([''], (style: TextStyleState) => textStyle.create({ ...style })),
  });
  const richText = scriptClass<RichText>(context, 'SpreadsheetApp.RichTextValue', {
    getText: gives([''], ({ text }: RichText) => text),
    getLinkUrl: gives([''], ({ link }: RichText) => link),
    copy: gives([''], (value: RichText): object => richTextBuilder.create({ ...value })),
  });
  const richTextBuilder = scriptClass<RichText>(context, 'SpreadsheetApp.RichTextValueBuilder', {
    setText: chains(['String'], (value: RichText, text: string) => {
      value.text = text;
    }),
    setLinkUrl: chains(['String?'], (value: RichText, link: string | null) => {
      value.link = link;
    }),
    setTextStyle: chains(['TextStyle?', 'Integer Integer TextStyle?'], () => undefined),
    build: gives([''], (value: RichText) => richText.create({ ...value })),
  });
  return { richText, richTextBuilder, textStyle, textStyleBuilder };
}
