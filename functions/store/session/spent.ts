/** How a visit leaves its place. */
type Leaving = { wasHere: boolean; isStruck?: boolean };

/**
 * What a write adds that frees a place: the number of somebody who was here, who were told it and would answer to it, and
 * a visit that is struck off, for whoever asks for it at the desk.
 */
export const leaving = ({ wasHere, isStruck = false }: Leaving): string => {
  const added = [...(wasHere ? ["spent :spent"] : []), ...(isStruck ? ["struck :struck"] : [])];
  return added.length > 0 ? ` ADD ${added.join(", ")}` : "";
};

/** The values that it uses. */
export const spentValues = (number: number) => ({ ":spent": new Set([number]) });
export const struckValues = (appointmentId: string) => ({ ":struck": new Set([appointmentId]) });
