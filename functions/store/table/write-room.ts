/** The store takes no more items in one write. */
export const mostInWrite = 100;

/** How many items of a write are kept for what stands beside those that there may be many of. */
const kept = {
  /** The months' heads, beside a month's sessions, or people's months that are held or eased. */
  heads: 10,
  /** Versions, heads, what is told of them, the receipt and what asked for it, beside the people of a freeze. */
  freeze: 20,
};

/** How many items there is room for in one write beside what it is kept for. */
export const roomBeside = (what: keyof typeof kept): number => mostInWrite - kept[what];
