import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  age: (years) => (years < 1 ? "infant" : `${years} y`),
  sex: { female: "female", male: "male" },
  unreadable: (numbers) =>
    `The record of number ${numbers} can't be read, so it does not show here. Call the person by that number, then tell the health office.`,
};
