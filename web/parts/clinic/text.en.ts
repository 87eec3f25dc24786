export const english = {
  choice: "You are working at",
  nobody: "This puskesmas has no staff yet.",
};
