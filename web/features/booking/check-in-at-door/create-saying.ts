import { createSignal } from "solid-js";
import { checkInAtDoor } from "../../../../shared/api/booking/check-in-at-door.ts";
import type { Appointment, AppointmentChange } from "../../../../shared/booking/appointment.ts";
import { stepsOf } from "../../../../shared/booking/arrival/skipped.ts";
import { doorCodePattern } from "../../../../shared/booking/door/door-code.ts";
import type { call } from "../../../api/call.ts";
import { createSubmit } from "../../../api/create-submit.ts";
import { sayHereText } from "./text.ts";

type Deps = {
  visit: () => Appointment;
  call: typeof call<typeof checkInAtDoor>;
  /** Hears how the visit stands from then on. */
  done: (visit: Appointment) => void;
};

/** What somebody types who says that they are here; nothing of it is kept, since it is wrong two minutes later. */
export const createSaying = ({ visit, call, done }: Deps) => {
  const [code, setCode] = createSignal<string>();
  const [isTried, setTried] = createSignal(false);
  const submit = createSubmit<string, AppointmentChange>({
    call: (typed) => {
      const { id, slot, state } = visit();
      return call(checkInAtDoor, { appointmentId: id, from: slot, steps: stepsOf(state), code: typed });
    },
    done: ({ state }) => done({ ...visit(), state }),
  });
  const isCode = (): boolean => doorCodePattern.test(code() ?? "");
  const write = (typed: string): void => {
    setCode(typed.replace(/\D/g, "").slice(0, 4));
  };
  const send = (): void => {
    setTried(true);
    if (isCode()) void submit.send(code() ?? "");
  };
  const problem = (): string | undefined => (isTried() && !isCode() ? sayHereText().four : undefined);
  return { code, write, open: () => write(""), send, problem, state: submit.state };
};
