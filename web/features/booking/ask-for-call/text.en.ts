export const english = {
  ask: "Ask to be called",
  asking: "Sending",
};
