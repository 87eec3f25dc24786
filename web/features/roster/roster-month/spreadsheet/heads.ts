/** A name as it is compared, however a spreadsheet has written it. */
export const plainName = (name: string): string => name.replace(/^'/, "").trim().replace(/\s+/g, " ").toLowerCase();

/** Whether a line names days as the head of a copied month does: 1, 2, 3 … */
export const isHead = ([, ...days]: readonly string[]): boolean =>
  days.length > 0 && days.every((day, index) => Number(day) === Number(days[0]) + index && day !== "");

/** What people are called where two of one name have to be told apart: those by their ids too. */
export const distinctNames = (people: readonly { id: string; name: string }[]): string[] => {
  const timesOf = (name: string): number => people.filter((one) => plainName(one.name) === plainName(name)).length;
  return people.map(({ id, name }) => (timesOf(name) > 1 ? `${name} (${id})` : name));
};
