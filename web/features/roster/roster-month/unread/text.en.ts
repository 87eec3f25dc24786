import { isolated } from "../../../../text/isolated.ts";

export const english = {
  rows: (people: string) =>
    `The row of ${isolated(people)} can't be read. What is shown here is what is published. As soon as one cell is written, this row takes the place of the one that can't be read, and that can't be undone.`,
  rowsInTheWay: (people: string) =>
    `The row of ${isolated(people)} can't be read, so the roster can't be published. Check that row, then write its cells anew.`,
  people: (people: string) =>
    `Where ${isolated(people)} is on duty elsewhere can't be read, so the roster can't be published. Contact the health office.`,
  holidays: "This year's holidays can't be read, so none are shown. Please ask the health office to save them again.",
  leave: (people: string) =>
    `It can't be read any more when ${isolated(people)} have off this month. Absences may not be shown: ask before publishing.`,
  version:
    "What is published can't be read, so changes can't be compared with it. Check this month, then publish it again.",
  head: "The note of which version holds can't be read. What is shown as published is the newest version that was kept. Closed days may be missing, and sessions may not be as published. Check this month, publish it again, then check its closed days.",
  settings: (parts: string) => `Can't be read: ${parts}. Open that part, check it, then save it again:`,
  settingsInTheWay: (parts: string) =>
    `Can't be read: ${parts}. Open Roster settings, check that part, then save it again.`,
  parts: { codes: "Codes", rotations: "Rotations", rules: "Rules", cover: "Cover" },
};
