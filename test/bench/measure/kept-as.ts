/** What the app keeps in a browser's storage, written as it writes it (`web/storage/kept.ts`). */
export const keptAs = (value: unknown): string => JSON.stringify({ v: 2, value });
