export const english = {
  choice: "You are working at",
};
