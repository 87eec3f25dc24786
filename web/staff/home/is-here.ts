/** Whether an address is a place's own, or one below it. */
export const isHere = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);
