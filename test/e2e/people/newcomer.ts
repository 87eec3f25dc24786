const below = (most: number): number => Math.floor(Math.random() * most);
const two = (number: number): string => String(number).padStart(2, "0");

/**
 * Somebody new to a clinic's desk, born in the ten years from the given one: of whoever has the same particulars twice on a day
 * the desk is asked whether they are one, and all journeys share a day.
 */
export const newcomer = (name: string, bornFrom = 1980) => ({
  name,
  birthDate: `${bornFrom + below(10)}-${two(1 + below(12))}-${two(1 + below(28))}`,
  sex: "female" as const,
});
