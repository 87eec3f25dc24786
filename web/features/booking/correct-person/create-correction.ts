import { createSignal } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { Particulars } from "../../../../shared/people/particulars.ts";
import { type Sex, sexes } from "../../../../shared/people/patient.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { type BirthParts, birthDateOf, checkBirth } from "../../../form/birth-parts.ts";
import { type Checks, checkName, chosenOf } from "../../../form/checked.ts";
import { createForm } from "../../../form/create-form.ts";

type Input = RequestInputOf<"correct-person">;
type Answer = ResponseOf<"correct-person">;

/** What is written of the person, and who of the same particulars is somebody else; empty, where nobody was told of. */
type Values = BirthParts & { name: string; sex: Sex; besides: string; besidesKnown: string };
type Parts = Particulars & Pick<Input, "besides" | "besidesKnown">;

/** As they stand there, to be written over. */
const writtenOf = ({ name, birthDate, sex }: Particulars): Values => {
  const [year = "", month = "", day = ""] = birthDate.split("-").map((part) => String(Number(part)));
  return { name, day, month, year, sex, besides: "", besidesKnown: "" };
};

const particularsOf = ({ name, birthDate, sex }: Particulars): Particulars => ({ name, birthDate, sex });

/** What is written, as it was read; of what stands there already nobody is asked whether it is meant. */
const checkWritten = (
  values: Values,
  seen: Particulars,
  now: Instant,
): Checks<Pick<Particulars, "name" | "birthDate">> => ({
  name: values.name === seen.name ? { value: seen.name } : checkName(values.name),
  birthDate: birthDateOf(values) === seen.birthDate ? { value: seen.birthDate } : checkBirth(values, now),
});

type Deps = {
  visit: () => Visit;
  now: () => Instant;
  correct: (input: Input, key: string) => Promise<Answer>;
  done: () => void;
};

/** What is written and sent of one visit's person, as they stood when it was begun. */
const createWriting = ({ visit, now, correct, done }: Deps) => {
  const [seen, setSeen] = createSignal(particularsOf(visit().patient));
  const { id } = visit().appointment;
  const form = createForm<Values, Parts, Input, Answer>({
    name: `correct-person ${id}`,
    empty: writtenOf(visit().patient),
    check: (values) => ({
      ...checkWritten(values, seen(), now()),
      sex: chosenOf(sexes, values.sex),
      besides: { value: values.besides || undefined },
      besidesKnown: { value: values.besidesKnown || undefined },
    }),
    request: ({ name, birthDate, sex, ...others }) => ({
      appointmentId: id,
      from: visit().appointment.slot,
      seen: seen(),
      person: { name, birthDate, sex },
      ...others,
    }),
    call: correct,
    done,
  });
  const begin = (): void => {
    if (form.isFixed()) return;
    setSeen(particularsOf(visit().patient));
    form.write(writtenOf(visit().patient));
  };
  return { ...form, begin };
};

/** Corrects who somebody is, over what stood there when it was begun. */
export const createCorrection = (deps: Deps) => {
  const [isOpen, setOpen] = createSignal(false);
  const done = (): void => {
    setOpen(false);
    form.clear();
    deps.done();
  };
  const form = createWriting({ ...deps, done });
  const open = (): void => {
    setOpen(true);
    form.begin();
  };
  const close = (): void => {
    setOpen(false);
    if (!form.isFixed()) form.clear();
  };
  /** Whoever is written otherwise may equal others. */
  const write = (part: Partial<Omit<Values, "besides" | "besidesKnown">>): void =>
    form.write({ besides: "", besidesKnown: "", ...part });
  /** Sends it once more: whom the answer told of is somebody else. */
  const besides = (told: { besides: string } | { besidesKnown: string }): void => {
    form.write(told);
    void form.submit();
  };
  return { ...form, isOpen, open, close, write, besides };
};

export type CorrectionForm = ReturnType<typeof createCorrection>;
