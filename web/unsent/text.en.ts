export const english = {
  undo: "Undo",
  seconds: (count: number) => `${count} s`,
};
