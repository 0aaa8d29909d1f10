import { longText, oneOf, sheet, text } from './sheet';

/** The responsibility matrix: which department owns which kind of complaint. An empty level 2 stands for all below level 1. */
export const MATRIX = sheet({
  id: 'matrix',
  key: 'category1',
  use: 'rules',
  frozenColumns: 2,
  columns: {
    category1: text(190),
    category2: text(190),
    department: oneOf('departments', 190),
    role: oneOf('ownerRoles', 120),
    collaborators: text(200),
    remark: longText(220),
  },
});
