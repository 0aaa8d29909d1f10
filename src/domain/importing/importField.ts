/** What an import can fill. */
export const IMPORT_FIELDS = [
  'description',
  'request',
  'receivedAt',
  'category1',
  'category2',
  'priority',
  'channel',
  'customerName',
  'customerNo',
  'phone',
  'mail',
  'address',
  'product',
  'orderNo',
  'batch',
  'serialNo',
  'region',
  'amount',
  'status',
  'solution',
  'remark',
  'sourceKey',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Which headings feed a field; several are joined. */
export type ImportMapping = Readonly<Partial<Record<ImportField, readonly string[]>>>;

/** Fields whose values are words of a list that the other table has in words of its own. */
export type ValueField = 'category' | 'priority' | 'channel' | 'status';

/** What a status of another table can mean here. */
export const STATUS_MEANINGS = ['open', 'over', 'leaveOut'] as const;
export type StatusMeaning = (typeof STATUS_MEANINGS)[number];
