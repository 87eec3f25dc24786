import { createMemo, createSignal } from "solid-js";
import { settleVisit } from "../../../../shared/api/booking/settle-visit.ts";
import type { Outcome } from "../../../../shared/booking/closing/outcome.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import type { call } from "../../../api/call.ts";
import { newKey } from "../../../api/new-key.ts";
import { throwBeside, undoneBy } from "../../../api/undone.ts";
import { settlingOf } from "../settle-visit/settling.ts";

/** A visit with what is proposed for it. */
export type Proposal = { visit: Visit; outcome: Outcome };

/** A proposal on its way: its key stays through every try. */
type Taking = Proposal & { key: string; status: "open" | "done" | "refused" };

type Deps = {
  call: typeof call<typeof settleVisit>;
  /** Hears that all were tried once, however each ended. */
  tried: () => void;
};

/** The proposals that are being taken, and how each of them stands. */
const createTakings = () => {
  const [all, setAll] = createSignal<readonly Taking[]>([]);
  return {
    all,
    begin: (proposals: readonly Proposal[]): void =>
      void setAll(proposals.map((proposal) => ({ ...proposal, key: newKey(), status: "open" }))),
    of: (status: Taking["status"]): Taking[] => all().filter((one) => one.status === status),
    note: (key: string, status: Taking["status"]): void =>
      void setAll((before) => before.map((one) => (one.key === key ? { ...one, status } : one))),
  };
};

/** Takes proposals one after the other, each for itself: what was not sent is sent again under the same key. */
export const createTakeAll = ({ call, tried }: Deps) => {
  const { all, begin, of, note } = createTakings();
  const [isSending, setSending] = createSignal(false);
  /** Whether the next can be tried: where this one did not get through, no other would. */
  const send = async ({ visit, outcome, key }: Taking): Promise<boolean> => {
    try {
      await call(settleVisit, settlingOf(visit, outcome), { key });
      note(key, "done");
    } catch (cause) {
      throwBeside(cause);
      if (undoneBy(cause).status === "unsent") return false;
      note(key, "refused");
    }
    return true;
  };
  const again = async (): Promise<void> => {
    if (isSending()) return;
    setSending(true);
    for (const one of of("open")) if (!(await send(one))) break;
    setSending(false);
    tried();
  };
  const take = (proposals: readonly Proposal[]): Promise<void> => {
    begin(proposals);
    return again();
  };
  return {
    take,
    again,
    isSending,
    count: () => all().length,
    done: createMemo(() => of("done").length),
    left: createMemo(() => of("open").length),
    refused: createMemo(() => of("refused").map(({ visit }) => visit.patient.name)),
    /** Whether a visit was taken, or is on its way. */
    isTaken: (id: string): boolean =>
      all().some(({ visit, status }) => visit.appointment.id === id && status !== "refused"),
  };
};
