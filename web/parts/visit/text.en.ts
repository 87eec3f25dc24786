import { isolated } from "../../text/isolated.ts";
import type { Countdown } from "../../time/countdown.ts";

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? "" : "s"}`;

const counted = (left: Countdown): string => {
  if (left.unit === "days") return left.days === 1 ? "Tomorrow" : `In ${left.days} days`;
  if (left.unit === "hours")
    return `Starts in ${plural(left.hours, "hour")}${left.minutes ? ` ${plural(left.minutes, "minute")}` : ""}`;
  return left.unit === "minutes" ? `Starts in ${plural(left.minutes, "minute")}` : "It is time";
};

export const english = {
  title: "Visits",
  past: "Finished or cancelled",
  pastOffline: "Visits that are over show again once there is a network.",
  older: "See older ones",
  unknown: "This ticket does not belong to your phone number.",
  none: "No appointments ahead.",
  noneHint: "Make an appointment; its ticket will be here.",
  bookingUnsent: "The appointment you made has not been sent yet.",
  wishUnsent: (name: string) => `The waiting list request for ${isolated(name)} has not been sent yet.`,
  ownWishUnsent: "Your request to join the waiting list has not been sent yet.",
  memberUnsent: (name: string) => `The details of ${isolated(name)} have not been sent yet.`,
  toBookingUnsent: "Look at it and send again",
  book: "Make an appointment",
  bookAgain: "Make another appointment",
  spent: (number: string, code: string) => `Number ${number} · code ${code}, no longer valid`,
  number: "Number",
  code: "Code",
  spelled: (letters: string) => `Booking code, spelled: ${letters}`,
  countdown: counted,
  timeOver: "Your time has passed. Tell the staff that you are here.",
  open: "See the ticket",
  enter: "Enter the waiting room",
  enterAgain: "Come back in",
  enterCalled: "Come in now",
  roomOpens: (clock: string) => `The waiting room opens at ${clock}`,
  byVideo: "By phone",
  comeTo: (name = "the puskesmas") => `Come to ${isolated(name)}`,
  here: "You are noted as here. Wait until you are called.",
  calledIn: "You have been called in.",
  calls: {
    video: (who = "The doctor") => `${isolated(who)} is calling you. Please come in.`,
    "in-person": (who = "the doctor") => `You are called in. Please go to the room of ${isolated(who)}.`,
  },
  chooseOther: "Please choose another time, or cancel this appointment.",
  chooseBy: (day: string, clock: string) => `Best before ${day}, ${clock}. After that the clinic calls you.`,
  sameHour: "The same hour is still free. You can also choose another time, or cancel.",
  choose: "Choose another time",
  willCall: "The clinic will call you.",
  askedAt: (day: string, clock: string) => `You asked for it on ${day}, ${clock}.`,
  cancelling: "This number holds until the cancellation is sent.",
  signIn: "Sign in to see your visits.",
  toSignIn: "Sign in",
  ticketState: {
    scheduled: "Scheduled",
    today: "Today",
    open: "The waiting room is open",
    offered: "Needs another time",
    waiting: "You are waiting",
    "in-consultation": "Being seen",
    undecided: "Outcome not noted yet",
    completed: "Completed",
    cancelling: "Being cancelled",
    cancelled: "Cancelled",
    "no-show": "Not attended",
    unserved: "Could not be seen",
  },
  away: (who: string) => `Sorry, ${isolated(who)} cannot see you at this time`,
  shut: (clinic: string) => `Sorry, ${isolated(clinic)} does not practise at this time`,
  move: "Change the time",
};
