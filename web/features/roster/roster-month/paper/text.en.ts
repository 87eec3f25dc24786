export const english = {
  codes: "What the codes mean",
  leave: "leave",
  halfDay: "half a day of leave",
  away: "absent",
  halfAway: "absent for half a day",
  draft: "not published yet",
  ramadan: (hours: string) => `Ramadan: ${hours}`,
};
