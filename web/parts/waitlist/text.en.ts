export const english = {
  offered: "There is a place for you",
  keptUntil: (day: string, clock: string) => `Kept for you until ${day}, ${clock}.`,
  take: "Take this place",
  moveHere: (day: string) => `Take it, and give up ${day}`,
  decline: "I can't, give it to somebody else",
  declining: "Giving it on",
  waiting: "Waiting for a free place",
  on: (days: string, halves: string) => `${days} · ${halves}`,
  half: { morning: "morning", afternoon: "afternoon" },
  ahead: (count: number) =>
    count === 0 ? "You are the first." : count === 1 ? "1 person is before you." : `${count} people are before you.`,
  how: "A free place is shown here and on the start page. Open Jumpa now and then.",
  lost: "Nobody practises at that time any more. Leave this list, then choose another day.",
  leave: "Leave the waiting list",
  leaving: "Leaving",
  declined: "That place goes to somebody else. You are still waiting.",
  left: "You have left the waiting list.",
};
