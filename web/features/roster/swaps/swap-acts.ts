import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { createKeyedSubmit } from "../../../api/create-keyed-submit.ts";

/** How each is sent, and what is heard of it. */
export type Sends = {
  answer: (input: RequestInputOf<"answer-swap">, key: string) => Promise<ResponseOf<"answer-swap">>;
  take: (input: RequestInputOf<"take-shift">, key: string) => Promise<ResponseOf<"take-shift">>;
  withdraw: (input: RequestInputOf<"withdraw-swap">, key: string) => Promise<ResponseOf<"withdraw-swap">>;
  done: () => void;
};

/** The answer to a colleague who asked: pressed twice, it is said once. */
export const createAnswer = ({ clinicId, id: swapId }: Swap, sends: Sends, said: "agree" | "decline") => {
  const submit = createKeyedSubmit({
    name: `answer-swap.${swapId}.${said}`,
    call: (input: RequestInputOf<"answer-swap">, key: string) => sends.answer(input, key),
    done: () => sends.done(),
  });
  return { submit, send: () => void submit.send({ clinicId, swapId, answer: said }) };
};

/** Taking a shift. */
export const createTaking = ({ clinicId, id: swapId }: Swap, sends: Sends) => {
  const submit = createKeyedSubmit({
    name: `take-shift.${swapId}`,
    call: (input: RequestInputOf<"take-shift">, key: string) => sends.take(input, key),
    done: () => sends.done(),
  });
  return { submit, send: () => void submit.send({ clinicId, swapId }) };
};

/** Taking a request back. */
export const createWithdrawal = ({ clinicId, id: swapId }: Swap, sends: Sends) => {
  const submit = createKeyedSubmit({
    name: `withdraw-swap.${swapId}`,
    call: (input: RequestInputOf<"withdraw-swap">, key: string) => sends.withdraw(input, key),
    done: () => sends.done(),
  });
  return { submit, send: () => void submit.send({ clinicId, swapId }) };
};
