export const english = {
  title: "Call board",
  lead: "Choose the puskesmas where this screen hangs.",
};
