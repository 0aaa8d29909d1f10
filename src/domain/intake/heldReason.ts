/** What an answer of the intake form may be held for. */
export const HELD_REASONS = ['noContact', 'empty', 'tooLong', 'links', 'manyOfOne', 'manyInAll'] as const;
export type HeldReason = (typeof HELD_REASONS)[number];
