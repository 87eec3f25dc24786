import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  age: (years) => (years < 1 ? "infant" : `${years} y`),
  sex: { female: "female", male: "male" },
  search: "Search name, code or number",
  found: (count) => {
    if (count === 0) return "Nobody matches.";
    return count === 1 ? "1 person" : `${count} people`;
  },
  moveInList: "Move in the list",
  unreadable: (numbers) =>
    `The record of number ${numbers} can't be read, so it does not show here. Call the person by that number, then tell the health office.`,
};
