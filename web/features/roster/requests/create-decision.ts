import { createSignal } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import { daysAYear } from "../../../../shared/roster/leave/leave-balance.ts";
import { periodOf } from "../../../../shared/roster/leave/leave-request.ts";
import { createKeyedSubmit } from "../../../api/create-keyed-submit.ts";
import {
  type AbsenceAsked,
  type AbsencePreview,
  createAbsenceLook,
} from "../../../parts/absence/create-absence-look.ts";

export type Requests = ResponseOf<"list-requests">;
export type Asked = Requests["requests"][number];
type Input = RequestInputOf<"decide-leave">;
type Decided = ResponseOf<"decide-leave">;

type Deps = {
  request: Asked;
  preview: (asked: AbsenceAsked) => Promise<AbsencePreview>;
  decide: (input: Input, key: string) => Promise<Decided>;
  decided: () => void;
  /** Reads the list anew: what was shown in it is no longer so. */
  reread: () => void;
};

/** How many days of annual leave are left for who asked, in each year that it takes some of. */
export const leftFor = ({ practitionerId, takes }: Asked, { balances }: Requests) =>
  takes.flatMap(({ year, days }) => {
    const balance = balances.find((one) => one.practitionerId === practitionerId && one.year === year);
    return balance ? [{ year, days, left: daysAYear - balance.used }] : [];
  });

/** Whether more days are asked of a year than are left of it. */
export const isBeyond = (request: Asked, all: Requests): boolean =>
  leftFor(request, all).some(({ days, left }) => left < days);

/** The decision on one request: what it does, who covers, and yes or no. */
export const createDecision = ({ request, preview, decide, decided, reread }: Deps) => {
  const { clinicId, practitionerId, id: requestId } = request;
  const asked = { clinicId, practitionerId, ...periodOf(request) };
  const look = createAbsenceLook(() => asked, preview);
  const [answer, setAnswer] = createSignal("");
  const submit = createKeyedSubmit<Input, Decided>({ name: `decide-leave.${requestId}`, call: decide, done: decided });
  const of = { clinicId, requestId };
  /** Where it is refused it is shown anew, with what is left of the year, and the person decides again. */
  const send = async (input: Input): Promise<void> => {
    await submit.send(input);
    if (submit.state().status !== "refused") return;
    reread();
    void look.load.reload();
  };
  return {
    ...{ look, answer, setAnswer, state: submit.state, isFixed: submit.isFixed, again: submit.again },
    /** Grants it as it was shown; `beyond` also where not enough days are left. */
    approve: async (beyond: boolean): Promise<void> => {
      const shown = look.load.value();
      if (!shown) return;
      const { digest } = shown;
      await send({ ...of, decision: "approve", digest, cover: look.cover(), ...(beyond && { beyond }) });
    },
    decline: (): Promise<void> => send({ ...of, decision: "decline", answer: answer().trim() }),
  };
};

export type Decision = ReturnType<typeof createDecision>;
