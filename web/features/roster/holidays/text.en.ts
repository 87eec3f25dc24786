import { longestFast } from "../../../../shared/roster/calendar/fast.ts";
import { longestDayName, longestSource } from "../../../../shared/roster/calendar/year-calendar.ts";
import { isolated } from "../../../text/isolated.ts";

export const english = {
  title: (year: string) => `Holidays ${year}`,
  lead: "For all clinics of the district. Rosters that are published do not change.",
  year: "Year",
  none: "No holidays yet. Add them from this year's decree.",
  worked: (shifts: number, clinics: number) =>
    `${shifts} published ${shifts === 1 ? "shift" : "shifts"} still there, at ${clinics} puskesmas`,
  stillWorked: "These holidays still have shifts. The schedulers of each puskesmas change them.",
  newDay: "New holiday",
  date: "Date",
  name: "Name",
  kind: "Kind",
  kinds: { holiday: "National holiday", "collective-leave": "Collective leave" },
  source: "By",
  sourceHint: "For example the decree (SKB 3 Menteri) and its number.",
  add: "Add a holiday",
  remove: (name: string) => `Remove ${isolated(name)}`,
  ramadan: (number: number) => (number === 1 ? "Ramadan" : `Ramadan number ${number} of this year`),
  ramadanHint: "On these days shift codes have their hours of Ramadan.",
  from: "First day",
  until: "Last day",
  addRamadan: "Add Ramadan",
  removeRamadan: "Remove this Ramadan",
  problems: {
    date: "Choose a date of this year.",
    twice: "This date is there already.",
    name: `Write a name of at most ${longestDayName} letters.`,
    source: `Write what it is taken from, at most ${longestSource} letters.`,
    span: `Fill in a first day of this year, and a last day within ${longestFast} days.`,
  },
};
