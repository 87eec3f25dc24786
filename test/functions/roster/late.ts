/** Reads what was there before anything was saved, once: as whoever reads, is overtaken, and looks again. */
export const late = <Args extends unknown[], Found>(before: Found, read: (...args: Args) => Promise<Found>) => {
  let isFirst = true;
  return (...args: Args): Promise<Found> => {
    const wasFirst = isFirst;
    isFirst = false;
    return wasFirst ? Promise.resolve(before) : read(...args);
  };
};
