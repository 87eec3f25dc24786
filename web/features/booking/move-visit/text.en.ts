import { isolated } from "../../../text/isolated.ts";

export const english = {
  who: (name: string, born: string) => `${isolated(name)}, born ${born}`,
  ownTime: {
    kept: (time: string) => `Now: ${time}. It stays theirs until they have the new one.`,
    closed: (time: string) => `Their session has changed: ${time}.`,
    over: (time: string) => `Their time before: ${time}, now over.`,
  },
  clinic: "Clinic",
  move: (time: string) => `Move to ${time}`,
  moving: "Moving",
  gone: "This appointment is no longer on that day. It may have been moved or cancelled.",
  cannot: "This appointment can't be moved any more.",
  done: "The appointment was moved",
  tell: (name: string) => `Tell ${isolated(name)}:`,
  number: (number: string) => `New number ${number}`,
  met: { "in-person": "face to face", video: "by phone" },
  stays: "still here",
  comesAgain: "comes to the desk again",
  code: (code: string) => `the code stays ${code}`,
  toDesk: "To the desk",
  toCalls: "To the calls",
  toOutcomes: "To the end of day",
};
