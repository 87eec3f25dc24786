import { isolated } from "../../../text/isolated.ts";

export const english = {
  title: "My shifts",
  before: "Month before",
  after: "Month after",
  current: "This month",
  today: (date: string) => `Today, ${date}`,
  freeToday: "You have no shift today.",
  none: "You have no shifts in this month.",
  unpublished: "This month is not published yet.",
  unpublishedAt: (clinics: string) => `Not published yet: ${isolated(clinics)}.`,
  unreadableAt: (clinics: string) => `The roster of ${isolated(clinics)} can't be read. Please ask the puskesmas.`,
  over: "Days that are over",
  news: (count: number) =>
    count === 1 ? "1 change since you last looked." : `${count} changes since you last looked.`,
  seen: "I have seen it",
  added: "new",
  changed: "changed",
  gone: "no longer",
  fromTo: (from: string, to: string) => `From ${isolated(from)} to ${isolated(to)}.`,
  house: "the puskesmas",
  met: { video: "by phone", "in-person": "face to face" },
  calendar: "Show in your phone's calendar",
  swap: "Swap",
  swapOf: (code: string, date: string) => `Swap or give away ${code}, ${date}`,
  waits: {
    yours: "Swap: waiting for your answer",
    open: "Swap: waiting for a colleague",
    agreed: "Swap: waiting for the scheduler",
  },
  askedOf: (waits: string, code: string, date: string) => `${waits}: ${code}, ${date}`,
  swaps: (toAnswer: number, toTake: number) =>
    ["Swap shifts", toAnswer > 0 && `${toAnswer} waiting for your answer`, toTake > 0 && `${toTake} to take`]
      .filter(Boolean)
      .join(" · "),
};
