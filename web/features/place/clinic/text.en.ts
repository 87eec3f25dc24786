export const english = {
  allDay: "Open 24 hours",
  services: "Services",
  staff: "Who practises here",
  hours: "Hours for consultations by phone",
  hoursThere: "Face-to-face hours",
  book: "Make an appointment here",
  unknown: "There is no such puskesmas",
  profession: { doctor: "Doctor", dentist: "Dentist", midwife: "Midwife" },
  closed: "Closed",
  onlyThere: "Face to face only",
};
