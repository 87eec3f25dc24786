/** The two who can be in a visit's room. */
export const identities = ["patient", "doctor"] as const;
export type Identity = (typeof identities)[number];

/** Who is in a visit's room, by the video server's own word; `undefined`: it can't be asked just now, or was not. */
export type Presence = readonly Identity[] | undefined;

/** Whether patient and doctor are known to be in the room at once. */
export const areTogether = (presence: Presence): boolean =>
  identities.every((identity) => presence?.includes(identity) === true);
