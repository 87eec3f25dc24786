import type { OwnCase } from "../../matrix/own-case.ts";
import { patient } from "./cikande.ts";

/** Who is corrected: nobody gets the name of another of the day. */
let others = 0;

/** The place's patient as they stand there, and as they are to. */
export const ownCase: OwnCase = {
  fields: () => {
    const { name, birthDate, sex } = patient();
    others += 1;
    return { seen: [{ name, birthDate, sex }], person: [{ name: `Siti Rahayu ${others}`, birthDate, sex }] };
  },
};
