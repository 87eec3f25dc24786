import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { eachSign } from "../../../../shared/people/vital-sign-names.ts";
import { createForm } from "../../../form/create-form.ts";
import { checkVitals, type ReadVitals, type WrittenVitals } from "./check-value.ts";

type Input = RequestInputOf<"record-vitals">;

type Deps = {
  visit: () => Visit;
  record: (input: Input) => Promise<ResponseOf<"record-vitals">>;
  done: () => void;
};

export const nothing: WrittenVitals = eachSign(() => "");

/** Writes down what is measured of somebody; what is begun is there again after a reload. */
export const createMeasuring = ({ visit, record, done }: Deps) => {
  const { id } = visit().appointment;
  const form = createForm<WrittenVitals, ReadVitals, Input, ResponseOf<"record-vitals">>({
    name: `record-vitals ${id}`,
    empty: nothing,
    check: checkVitals,
    request: (vitals) => ({
      appointmentId: id,
      from: visit().appointment.slot,
      vitals,
      times: visit().appointment.vitals?.length ?? 0,
    }),
    call: record,
    done: () => {
      form.clear();
      done();
    },
  });
  const isEmpty = (): boolean => Object.values(form.values()).every((written) => written.trim() === "");
  return { ...form, isEmpty };
};

export type Measuring = ReturnType<typeof createMeasuring>;
