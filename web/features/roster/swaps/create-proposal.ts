import { createSignal } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import { createKeyedSubmit } from "../../../api/create-keyed-submit.ts";

export type Choices = ResponseOf<"list-swap-choices">;
export type OwnShiftAsked = RequestInputOf<"list-swap-choices">;
type Input = RequestInputOf<"propose-swap">;
type Answer = ResponseOf<"propose-swap">;

type Deps = {
  asked: OwnShiftAsked;
  send: (input: Input, key: string) => Promise<Answer>;
  sent: () => void;
};

/** What a shift is swapped for is named by whose it is, when and what; empty: it is given away. */
export const choiceName = ({ shift: { practitionerId, date, code } }: Choices["choices"][number]): string =>
  `${practitionerId} ${date} ${code}`;

const inReturnOf = (name: string): Pick<Input, "inReturn"> => {
  const [practitionerId, date, code] = name.split(" ");
  return practitionerId && date && code ? { inReturn: { practitionerId, date, code } } : {};
};

/** A shift of one's own that is to change hands, and for what. */
export const createProposal = ({ asked, send, sent }: Deps) => {
  const [chosen, setChosen] = createSignal("");
  const { clinicId, date, code } = asked;
  const submit = createKeyedSubmit<Input, Answer>({
    name: `propose-swap.${clinicId}.${date}.${code}`,
    call: send,
    done: sent,
  });
  return {
    ...{ chosen, setChosen, state: submit.state, isFixed: submit.isFixed, again: submit.again },
    propose: (): Promise<void> => submit.send({ clinicId, date, code, ...inReturnOf(chosen()) }),
  };
};

export type Proposal = ReturnType<typeof createProposal>;
