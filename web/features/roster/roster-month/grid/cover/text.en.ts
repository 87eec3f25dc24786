export const english = {
  lacks: "too few",
  halves: { a: "a.m.", p: "p.m." },
};
