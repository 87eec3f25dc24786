import { graceMinutes } from "../../../../shared/booking/arrival/turn-time.ts";

const minutes = (count: number): string => (count === 1 ? "1 minute" : `${count} minutes`);

export const english = {
  title: "Figures of the day",
  date: "Date",
  none: "There are no sessions on this day.",
  nobody: "There are no patients on this day yet.",
  all: "The whole puskesmas",
  counts: {
    booked: "Booked",
    walkIns: "Walk-ins",
    open: "Still going on",
    cameLate: `Came more than ${minutes(graceMinutes)} late`,
  },
  bookedWait: "Wait, booked",
  walkInWait: "Wait, walk-ins",
  wait: (count: number, median: number, p90: number) =>
    `half up to ${minutes(median)}, 9 of 10 up to ${minutes(p90)} (of ${count} people)`,
  fewWaits: (count: number) => `${count} called in so far, too few to reckon with`,
  noWait: "nobody was called in yet",
  began: "First patient called in",
  onTime: "on time",
  late: (count: number) => `${minutes(count)} after the start`,
  reckoned:
    "A wait is reckoned from the booked time, or from coming where that was later. Who was not called in is left out.",
};
