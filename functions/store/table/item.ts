/** An item of the table as it comes from the store, before its schema has read it. */
export type Item = Record<string, unknown>;
