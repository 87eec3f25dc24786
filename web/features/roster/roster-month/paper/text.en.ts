export const english = {
  codes: "What the codes mean",
  ramadan: (hours: string) => `Ramadan: ${hours}`,
};
