export const english = {
  title: "Wait for a free place",
  days: "On which days could you come?",
  halves: "In the morning or after noon?",
  half: { morning: "Morning, before 12.00", afternoon: "Afternoon, from 12.00" },
  how: "As soon as somebody cancels, the place is kept for you and shown on the start page. Open Jumpa now and then: there are no messages to your phone yet.",
  join: "Join the waiting list",
  joining: "Noting it down",
  done: "You are on the waiting list.",
  see: "See my waiting list",
};
