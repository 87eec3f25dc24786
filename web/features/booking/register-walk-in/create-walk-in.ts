import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import { longestComplaint } from "../../../../shared/booking/complaint.ts";
import { type Patient, type PatientId, type Sex, sexes } from "../../../../shared/people/patient.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { type BirthParts, birthDateOf, checkBirth, noBirth } from "../../../form/birth-parts.ts";
import { type Checked, type Checks, checkName, chosenOf } from "../../../form/checked.ts";
import { createForm, type FormState } from "../../../form/create-form.ts";

type Input = RequestInputOf<"register-walk-in">;
type Visit = ResponseOf<"register-walk-in">;

/** What the desk has written so far; chips that weren't touched are empty. */
type WalkInValues = BirthParts & {
  /** Who of those the clinic knows it is; empty for somebody new. */
  patientId: string;
  /** The clinic that knows them, and by which id; empty for somebody new, and once they are written otherwise. */
  known: string;
  /** The visit of whoever was registered today by the same particulars and is somebody else; empty, where nobody was told of. */
  besides: string;
  name: string;
  sex: Sex | "";
  sessionId: string;
  service: string;
  complaint: string;
  /** Whether the desk has read that all places are taken, and gives a number beyond them; empty where it has not. */
  beyond: string;
};

/** What the desk has written, as it was read. */
type WalkInParts = Omit<Patient, "id"> & Omit<Input, "patient"> & { patientId: PatientId | undefined };

/** One registration at the desk. */
export type WalkIn = FormState<WalkInValues, WalkInParts, Input, Visit>;

const checkComplaint = (written: string): Checked<string> => {
  const value = written.trim();
  return value.length > longestComplaint ? { problem: "long" } : { value };
};

/** A session or service of those on the screen. */
const checkChoice = (value: string): Checked<string> => (value ? { value } : { problem: "choose" });

/** What a person is told apart by. */
const particulars = ["name", "day", "month", "year", "sex"] as const;

/** Who it is: as they are written, or as the clinic knows them, by whatever rules that was written down. */
const checkPerson = (values: WalkInValues, now: Instant): Checks<Omit<Patient, "id">> => ({
  name: values.patientId ? { value: values.name } : checkName(values.name),
  birthDate: values.patientId ? { value: birthDateOf(values) ?? "" } : checkBirth(values, now),
  sex: chosenOf(sexes, values.sex),
});

/** What is filled in and sent of a walk-in is kept under this. */
export const walkInName = "register-walk-in";

/** Takes a walk-in's particulars and gives them a number; pressed twice, it is still one. */
export const createWalkIn = (now: () => Instant, register: (request: Input, key: string) => Promise<Visit>): WalkIn => {
  const form = createForm<WalkInValues, WalkInParts, Input, Visit>({
    name: walkInName,
    empty: {
      patientId: "",
      known: "",
      besides: "",
      name: "",
      ...noBirth,
      sex: "",
      sessionId: "",
      service: "",
      complaint: "",
      beyond: "",
    },
    check: (values) => ({
      patientId: { value: values.patientId || undefined },
      besides: { value: values.besides || undefined },
      ...checkPerson(values, now()),
      sessionId: checkChoice(values.sessionId),
      service: checkChoice(values.service),
      complaint: checkComplaint(values.complaint),
      beyond: { value: values.beyond ? true : undefined },
    }),
    request: ({ patientId, name, birthDate, sex, ...visit }) => ({
      ...visit,
      // Since then they are here, however late it is sent; sent again, it is word for word the same.
      notedAt: now(),
      patient: patientId === undefined ? { name, birthDate, sex } : { id: patientId },
    }),
    call: register,
  });
  const write = (part: Partial<WalkInValues>): void => {
    const isOther = particulars.some((field) => part[field] !== undefined && part[field] !== form.values()[field]);
    form.write(isOther ? { known: "", besides: "", ...part } : part);
  };
  return { ...form, write };
};
