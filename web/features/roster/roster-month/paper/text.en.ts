export const english = {
  codes: "What the codes mean",
  leave: "leave",
  halfDay: "half a day of leave",
  draft: "not published yet",
  ramadan: (hours: string) => `Ramadan: ${hours}`,
};
