import type { Service } from '../kernel/contract';
import { askPerson, hasScreen } from './asking';
import { ENUMERATIONS, enumName } from './enumeration';
import { checkSignature } from './scriptClass';

/** Browser (G/reference/base/browser): the older boxes of Sheets. They answer in lower-case words where Ui gives members of an enumeration. */
export const browserService: Service = {
  globalName: 'Browser',
  create: (context) => {
    const ask = (method: string, given: readonly unknown[]): { readonly button: string; readonly text: string } => {
      checkSignature(context, `Browser.${method}`, ['String', 'String ButtonSet', 'String String ButtonSet'], given);
      if (!hasScreen(context))
        throw context.realm.exception(
          `Cannot call Browser.${method}() from this context; have you tried Logger.log() instead?`,
        );
      const texts = given.filter((each): each is string => typeof each === 'string');
      const buttons = enumName(given.find((each) => typeof each !== 'string')) || 'OK';
      const title = texts.length > 1 ? (texts[0] ?? '') : '';
      const { button, text } = askPerson(context, `Browser.${method}`, {
        title,
        text: texts.at(-1) ?? '',
        buttons,
        wantsText: method === 'inputBox',
      });
      // Whoever closes the box has cancelled it.
      return { button: button === 'CLOSE' ? 'cancel' : button.toLowerCase(), text };
    };
    return context.strict('Browser', {
      Buttons: ENUMERATIONS['ButtonSet'],
      msgBox: (...given: unknown[]) => ask('msgBox', given).button,
      inputBox: (...given: unknown[]) => {
        const { button, text } = ask('inputBox', given);
        return button === 'cancel' ? button : text;
      },
      toString: () => 'Browser',
    });
  },
};
