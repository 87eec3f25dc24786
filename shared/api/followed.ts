/** What the sort keys begin with of the items whose changes are followed: here the keys and the stream's filter meet. */
export const followed = { session: "SESSION#", appointment: "APPOINTMENT#" } as const;

/** One kind of item whose changes are followed. */
export type Followed = (typeof followed)[keyof typeof followed];
