export const english = {
  title: "Jumpa for kader",
  lead: "The kader's workplace is being prepared. To help somebody make an appointment, open Jumpa on their phone.",
  toPatient: "Open Jumpa for villagers",
};
