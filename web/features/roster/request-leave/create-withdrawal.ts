import type { Accessor } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import { createKeyedSubmit } from "../../../api/create-keyed-submit.ts";
import { settleWhenOver } from "../../../api/settle-when-over.ts";

export type Own = ResponseOf<"list-own-leave">["requests"][number];
type Input = RequestInputOf<"withdraw-leave">;

type Deps = {
  request: Accessor<Own>;
  withdraw: (input: Input, key: string) => Promise<unknown>;
  withdrawn: () => void;
};

/** Whether a request is as it was to become, whoever made it so. */
const isOver = ({ state }: Own, { back }: Input): boolean => {
  if (back === undefined) return state.status !== "open";
  return state.status !== "approved" || (state.backFrom ?? false) === back;
};

/** A request being taken back, or, once it is granted, being asked to end; one at a time. */
export const createWithdrawal = ({ request, withdraw, withdrawn }: Deps) => {
  const submit = createKeyedSubmit<Input, unknown>({
    name: `withdraw-leave.${request().id}`,
    call: withdraw,
    done: withdrawn,
  });
  settleWhenOver(submit, request, isOver);
  const { clinicId, id: requestId } = request();
  return {
    state: submit.state,
    again: (): void => void submit.again(),
    withdraw: (): void => void submit.send({ clinicId, requestId }),
    /** Asks to be back from a day on, or no more. */
    askBack: (back: string | false): void => {
      submit.reset();
      void submit.send({ clinicId, requestId, back });
    },
  };
};

export type Withdrawal = ReturnType<typeof createWithdrawal>;
