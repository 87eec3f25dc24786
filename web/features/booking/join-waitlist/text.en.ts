export const english = {
  title: "Wait for a free place",
  days: "Which days suit?",
  halves: "In the morning or after noon?",
  half: { morning: "Morning, before 12.00", afternoon: "Afternoon, from 12.00" },
  without: {
    morning: (days: string) =>
      `There is no morning practice to wait for on ${days}. Choose the afternoon too, or leave the day out.`,
    afternoon: (days: string) =>
      `There is no afternoon practice to wait for on ${days}. Choose the morning too, or leave the day out.`,
  },
  how: "As soon as somebody cancels, the place is kept for you and shown on the start page. Open Jumpa now and then: there are no messages to your phone yet.",
  tooLate: (minutes: number) =>
    `What becomes free less than ${minutes} minutes before its time is not offered any more.`,
  join: "Join the waiting list",
  joining: "Noting it down",
  done: "You are on the waiting list.",
  noDays: "Nobody practises for this service yet on the days that can be booked.",
  toBooking: "Look elsewhere",
  free: (days: number) => `${days === 1 ? "1 day has" : `${days} days have`} free places. No need to wait.`,
  allFree: "There are free places on every day of the practice. You can book at once.",
  toTimes: "Choose a free time",
  past: "A day that you chose is over, so you are not on the waiting list yet.",
  waitsAlready: "You are waiting already",
  toChange: "Other days? Leave this waiting list first, then join again. Your turn begins at the end.",
  unknownPerson: "This person is not in your household. For whom do you wait?",
  unknownPlace: "There is no such puskesmas or service.",
  see: "See my waiting list",
};
