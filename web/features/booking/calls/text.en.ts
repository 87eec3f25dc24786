import { isolated } from "../../../text/isolated.ts";

const since = (minutes: number): string => {
  if (minutes < 60) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / (24 * 60))} days`;
};

export const english = {
  title: "To be called",
  lead: "Their session was changed, or they were not served.",
  none: "Nobody is to be called now.",
  called: (count: number) =>
    count === 1 ? "1 person was called, and is back later." : `${count} people were called, and are back later.`,
  choosing: (count: number) =>
    count === 1 ? "1 more person is still choosing." : `${count} more people are still choosing.`,
  more: (count: number) => `There are ${count} more after these.`,
  born: (date: string) => `born ${date}`,
  old: (time: string) => `Appointment: ${time}`,
  due: (minutes: number) => (minutes < 1 ? "To be called now" : `To be called for ${since(minutes)}`),
  asked: (minutes: number) =>
    minutes < 1 ? "Asked to be called" : `Asked to be called, waiting for ${since(minutes)}`,
  here: "Here: tell them in person",
  byPhone: "By phone",
  untold: (minutes: number) => (minutes < 1 ? "Not told yet" : `Not told for ${since(minutes)}`),
  waits: {
    video: "Waiting by phone, their session has changed",
    "in-person": "Waiting at the clinic, their session has changed",
  },
  tried: (count: number) => (count === 1 ? "No answer once" : `No answer ${count} times`),
  noPhone: "There is no phone number. Ask the family, a kader, or the clinic's own records.",
  phoneUnknown: "The phone number has not been loaded yet. It is tried again shortly.",
  move: "Move",
  moveOf: (who: string) => `Move the appointment of ${who}`,
  reached: "Knows, keeps waiting",
  reachedOf: (who: string) => `${who}: knows, keeps waiting`,
  unserved: "Not served as their session ended",
  spoken: "Has been called",
  spokenOf: (who: string) => `${who}: has been called`,
  notReached: "No answer",
  notReachedOf: (who: string) => `${who}: no answer`,
  cancel: "Cancel",
  cancelOf: (who: string) => `Cancel the appointment of ${who}`,
  cancelTitle: (name: string, born: string) => `Cancel the appointment of ${isolated(name)}, born ${born}?`,
  cancelLead: "Their session has changed. They have no appointment after this.",
  cancelYes: "Yes, cancel it",
  cancelNo: "No, keep it",
  cancelling: "Being cancelled",
  noted: (name: string, when: string) => `${isolated(name)}: noted. Back on the list ${when}.`,
  settled: (name: string) => `${isolated(name)}: has been called, noted.`,
  today: (clock: string) => `at ${clock}`,
  onDay: (day: string, clock: string) => `on ${day} at ${clock}`,
  takeBack: "Noted by mistake, put back",
  takenBack: (name: string) => `${isolated(name)} is on this list again.`,
  notNoted: (name: string) => `${isolated(name)}: not noted yet.`,
};
