const birthdays = 10 * 12 * 28;
const two = (number: number): string => String(number).padStart(2, "0");

let next = Math.floor(Math.random() * birthdays);

/**
 * Somebody new to a clinic's desk, born in the ten years from the given one, each on another day: of whoever has the same
 * particulars twice on a day the desk is asked whether they are one, and all journeys share a day.
 */
export const newcomer = (name: string, bornFrom = 1980) => {
  next = (next + 1) % birthdays;
  const [year, month, day] = [bornFrom + Math.floor(next / 336), 1 + (Math.floor(next / 28) % 12), 1 + (next % 28)];
  return { name, birthDate: `${year}-${two(month)}-${two(day)}`, sex: "female" as const };
};
