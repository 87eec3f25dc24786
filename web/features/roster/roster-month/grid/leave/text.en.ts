export const english = {
  leave: {
    day: "leave",
    a: "leave before noon",
    p: "leave after noon",
  },
  away: {
    day: "absent",
    a: "absent before noon",
    p: "absent after noon",
  },
};
