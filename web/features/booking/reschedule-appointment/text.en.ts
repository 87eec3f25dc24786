import { isolated } from "../../../text/isolated.ts";

export const english = {
  kept: (time: string) => `Now: ${time}. It stays yours until the new one is.`,
  over: (time: string) => `Your time before: ${time}, now over. Please choose another.`,
  offered: (time: string, who = "The doctor") =>
    `Sorry, ${isolated(who)} cannot see you on ${time}. Please choose another time.`,
  shut: (time: string, clinic: string) =>
    `Sorry, ${isolated(clinic)} does not practise on ${time}. Please choose another time.`,
  move: (time: string) => `Move to ${time}`,
  moving: "Moving",
  cannot: "This appointment can't be moved",
  obstacle: {
    cancelling: "This appointment is being cancelled.",
    "in-person": "This visit is in person. To change its time, ask the clinic's desk.",
    "appointment.in-consultation": "This visit is under way.",
    "appointment.begun": "Its time has begun. Enter the waiting room from your ticket, or cancel and book anew.",
    "appointment.final": "This appointment is over or was cancelled.",
  },
  begunThere: "Its time has begun. Come right away, or cancel and book anew.",
};
