import { isolated } from "../../text/isolated.ts";

export const english = {
  calledInVain: (times: number) => (times === 1 ? "not there" : `not there ${times} times`),
  levels: { emergency: "Emergency", precedence: "Goes first" },
  reasons: {
    breathing: "short of breath",
    "chest-pain": "chest pain",
    unconscious: "not conscious",
    seizure: "seizure",
    bleeding: "bleeding",
    elderly: "elderly",
    pregnant: "pregnant",
    infant: "infant",
    disability: "disability",
    "high-fever": "high fever",
    other: "other",
  },
  priorityUnsent: (words: string) => `${words} (not sent yet)`,
  age: (years: number) => (years < 1 ? "infant" : `${years} y`),
  search: "Search name, code or number",
  found: (count: number) => {
    if (count === 0) return "Not on the list of this date. Appointments of other days are on theirs.";
    return count === 1 ? "1 person" : `${count} people`;
  },
  board: "Call board",
  moveInList: "Move in the list",
  unreadable: (numbers: string) =>
    `The record of number ${numbers} can't be read, so it does not show here. Call the person by that number, then tell the health office.`,
  number: "No.",
  code: "Code",
  metAt: (name = "the puskesmas") => `face to face at ${isolated(name)}`,
  slot: "Time",
  turn: "Turn",
  waitingSince: "Waiting since",
  service: "Service",
  place: "Place",
  noReason: "No complaint written.",
};
