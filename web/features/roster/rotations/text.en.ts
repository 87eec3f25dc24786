import { longestRotationName } from "../../../../shared/roster/settings/rotations.ts";
import { isolated } from "../../../text/isolated.ts";

export const english = {
  title: "Rotations",
  lead: "Weeks that come round. In the month's roster, press Fill from rotations.",
  none: "No rotations yet. Add the first one.",
  weeks: (count: number) => (count === 1 ? "1 week" : `${count} weeks`),
  taking: (count: number) => (count === 0 ? "Nobody yet" : count === 1 ? "1 person" : `${count} people`),
  from: (date: string) => `From ${date}`,
  newRotation: "New rotation",
  name: "Name",
  since: "Week 1 is counted from",
  sinceHint: "Counted from the Monday of this date's week.",
  week: (number: number) => `Week ${number}`,
  cellsHint: "Codes such as P or P+S. Empty means a free day.",
  cell: (week: number, day: string) => `Week ${week}, ${day}`,
  addWeek: "Add a week",
  removeWeek: "Remove the last week",
  people: "Who begins with which week",
  notIn: "Not in it",
  begins: (week: number) => `Begins with week ${week}`,
  add: "Add a rotation",
  remove: (name: string) => `Remove rotation ${isolated(name)}`,
  problems: {
    name: `Write a name of at most ${longestRotationName} letters.`,
    since: "Choose a date.",
    cells: (codes: string) => `There is no such code: ${codes}.`,
    crowd: (most: number) => `At most ${most} codes a day.`,
    twice: "This person is in another rotation already.",
  },
};
