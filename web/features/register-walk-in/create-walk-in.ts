import type { Accessor } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../shared/api/routes.ts";
import { longestComplaint } from "../../../shared/booking/appointment.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { type BirthParts, birthDateOf, noBirth, problemInBirth } from "../../form/birth-parts.ts";
import { createForm, type FormState } from "../../form/create-form.ts";
import { problemInName } from "../../form/problem.ts";

type Input = RequestInputOf<"register-walk-in">;
type Visit = ResponseOf<"register-walk-in">;

/** What the desk has written so far; chips that weren't touched are empty. */
export type WalkInValues = BirthParts & {
  name: string;
  sex: "female" | "male" | "";
  sessionId: string;
  service: string;
  complaint: string;
};

type WalkInField = "name" | "birthDate" | "sex" | "sessionId" | "service" | "complaint";

/** One registration at the desk. */
export type WalkIn = FormState<WalkInValues, WalkInField, Input, Visit>;

/** Takes a walk-in's particulars and gives them a number; pressed twice, it is still one. */
export const createWalkIn = (
  today: Accessor<LocalDate>,
  register: (request: Input, key: string) => Promise<Visit>,
): WalkIn =>
  createForm<WalkInValues, WalkInField, Input, Visit>({
    name: "register-walk-in",
    empty: { name: "", ...noBirth, sex: "", sessionId: "", service: "", complaint: "" },
    problemsIn: (values) => ({
      name: problemInName(values.name),
      birthDate: problemInBirth(values, today()),
      sex: values.sex ? undefined : "choose",
      sessionId: values.sessionId ? undefined : "choose",
      service: values.service ? undefined : "choose",
      complaint: values.complaint.trim().length > longestComplaint ? "long" : undefined,
    }),
    request: (values) => ({
      sessionId: values.sessionId,
      service: values.service,
      complaint: values.complaint.trim(),
      patient: { name: values.name.trim(), birthDate: birthDateOf(values) ?? "", sex: values.sex || "female" },
    }),
    call: register,
  });
