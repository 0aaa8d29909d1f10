import { longText, oneOf, sheet, text } from './sheet';

/** The responsibility matrix: which department owns which kind of complaint. An empty level 2 stands for all below level 1. */
export const MATRIX = sheet({
  id: 'matrix',
  key: 'category1',
  frozenColumns: 2,
  columns: {
    category1: text(140),
    category2: text(160),
    department: oneOf('departments', 150),
    role: oneOf('ownerRoles', 120),
    collaborators: text(200),
    remark: longText(220),
  },
});
