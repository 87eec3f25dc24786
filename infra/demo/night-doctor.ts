/** The one who practises round the clock, so that a call can be tried at any hour; her sign-in is in `staff-users.ts`. */
export const nightDoctor = {
  clinicId: "3604-anyar",
  practitionerId: "ratu-dewi-lestari-anyar",
  username: "ratu.anyar",
} as const;
