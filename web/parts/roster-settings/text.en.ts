import { isolated } from "../../text/isolated.ts";

export const english = {
  settings: "Roster settings",
  pages: { codes: "Codes", rotations: "Rotations", rules: "Rules", cover: "Cover" },
  month: "To the month",
  save: "Save",
  saving: "Saving…",
  saved: "Saved. Rosters that are published do not change.",
  changed: "Someone else has just saved this part. What you wrote is still here.",
  clashes: (names: string) => `You and someone else both changed: ${names}.`,
  removedBy: {
    mine: (name: string) => `${isolated(name)} (you removed it, someone else changed it)`,
    theirs: (name: string) => `${isolated(name)} (someone else removed it, you changed it)`,
  },
  brought: (names: string) => `Someone else has just saved too. Their changes are here as well: ${names}.`,
  gone: (names: string) => `Someone else has just removed: ${names}.`,
  keepMine: "Save what I wrote",
  takeTheirs: "Use what is saved",
  toMend: "Something is to be corrected.",
  unread: "What is saved could not be read. Check the network, then choose again.",
  unreadBefore:
    "What is saved can't be read. What is shown here is not that. Check it, then save: that takes the place of what can't be read.",
  days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};
