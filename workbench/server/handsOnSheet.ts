import type { Person } from '../../emulator/kernel/runtimeContract';
import type { Act } from './wire';

/**
 * Does one act as the person does it by hand.
 * @throws Error in Google's words where the sheet refuses it
 */
export function handsOnSheet(person: Person, act: Act): void {
  switch (act.kind) {
    case 'type':
      return person.type(act.sheet, act.a1, act.text);
    case 'paste':
      return person.paste(act.sheet, act.a1, act.texts);
    case 'clear':
      return person.clear(act.sheet, act.a1);
    case 'sort':
      return person.sort(act.sheet, act.a1, act.column, act.ascending);
    case 'insertRows':
      return person.insertRows(act.sheet, act.at, act.count);
    case 'deleteRows':
      return person.deleteRows(act.sheet, act.at, act.count);
    case 'insertColumns':
      return person.insertColumns(act.sheet, act.at, act.count);
    case 'deleteColumns':
      return person.deleteColumns(act.sheet, act.at, act.count);
    case 'moveColumns':
      return person.moveColumns(act.sheet, act.at, act.count, act.before);
    case 'toggleGroup':
      return person.toggleColumnGroup(act.sheet, act.column);
    case 'renameSheet':
      return person.renameSheet(act.sheet, act.name);
    case 'copySheet':
      person.copySheet(act.sheet);
      return;
    case 'deleteSheet':
      return person.deleteSheet(act.sheet);
    case 'select':
      return person.selectCell(act.sheet, act.a1);
  }
}
