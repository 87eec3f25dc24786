export const english = {
  title: "Nurse",
  toMeasure: "Not measured yet",
  prepared: "Ready for the doctor",
  inside: "With the doctor",
  none: "Nobody is here yet. Whoever the desk registers shows up here.",
  choose: "Choose a patient in the list.",
  gone: "This patient is not waiting any more.",
  close: "Close",
  since: (minutes: number) => (minutes < 1 ? "just came" : `${minutes} min`),
};
