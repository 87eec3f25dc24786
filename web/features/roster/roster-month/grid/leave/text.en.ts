export const english = {
  day: "leave",
  a: "leave before noon",
  p: "leave after noon",
};
