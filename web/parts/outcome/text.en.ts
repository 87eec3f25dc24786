export const english = {
  undecided: "Not decided yet",
  toCall: "To be called",
  booked: "Not here yet",
  "in-consultation": "Being seen",
  completed: "Seen",
  cancelled: "Cancelled",
  "no-show": "Not there",
  unserved: "Not served",
};
