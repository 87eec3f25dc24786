/** Those that stand in view, and those behind "more": all that would not fit beside it. */
export const splitPlaces = <T>(places: readonly T[], most: number): { shown: readonly T[]; more: readonly T[] } => ({
  shown: places.slice(0, most),
  more: places.slice(most),
});
