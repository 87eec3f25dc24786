/** A name as it is compared, however a spreadsheet has written it. */
export const plainName = (name: string): string => name.replace(/^'/, "").trim().replace(/\s+/g, " ").toLowerCase();

/** Whether a line names days as the head of a copied month does: 1, 2, 3 … */
export const isHead = ([, ...days]: readonly string[]): boolean =>
  days.length > 0 && days.every((day, index) => Number(day) === Number(days[0]) + index && day !== "");
