/** A phone as the people's pool has it; without one there is none, or it can't be had just now. */
export type PhoneFound = { phone?: string | undefined; phoneUnknown?: true | undefined };
