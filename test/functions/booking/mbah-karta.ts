import { morning } from "./cikande.ts";

export const desk = { role: "registrar", accountId: "loket", clinicIds: ["3604-cikande"] } as const;

/** What the desk asks for somebody who comes by themselves, and is new. */
export const mbahKarta = {
  sessionId: morning().id,
  service: "umum",
  patient: { name: "Mbah Karta", birthDate: "1950-02-03", sex: "male" as const },
  complaint: "Pusing",
};

let others = 0;

/** The same for somebody else each time. */
export const somebodyNew = () => {
  others += 1;
  return { ...mbahKarta, patient: { ...mbahKarta.patient, name: `Mbah Karta ${others}` } };
};
