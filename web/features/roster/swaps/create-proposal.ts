import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import { type Checked, chosenOf } from "../../../form/checked.ts";
import { createForm, type FormState } from "../../../form/create-form.ts";

export type Choices = ResponseOf<"list-swap-choices">;
export type OwnShiftAsked = RequestInputOf<"list-swap-choices">;
type Input = RequestInputOf<"propose-swap">;
type Answer = ResponseOf<"propose-swap">;

export const ways = ["swap", "give"] as const;
type Way = (typeof ways)[number];

/** What is to become of a shift, as it was filled in: swapped with a colleague for one of theirs, or given away. */
export type ProposalValues = { way: string; colleague: string; shift: string };
type ProposalParts = { way: Way; colleague: string; shift: Pick<Input, "inReturn"> };
export type Proposal = FormState<ProposalValues, ProposalParts, Input, Answer>;

const colleagueIn = ({ way, colleague }: ProposalValues): Checked<string> =>
  way === "swap" && colleague === "" ? { problem: "choose" } : { value: colleague };

const shiftIn = ({ way, colleague, shift }: ProposalValues): Checked<Pick<Input, "inReturn">> => {
  if (way === "give") return { value: {} };
  const [practitionerId, date, code] = shift.split(" ");
  const isTheirs = practitionerId === colleague && date && code;
  return isTheirs ? { value: { inReturn: { practitionerId, date, code } } } : { problem: "choose" };
};

type Deps = { asked: OwnShiftAsked; send: (input: Input, key: string) => Promise<Answer>; sent: () => void };

/** A shift of one's own that is to change hands, and for what; nothing is given away unless somebody says so. */
export const createProposal = ({ asked: { clinicId, date, code }, send, sent }: Deps): Proposal =>
  createForm<ProposalValues, ProposalParts, Input, Answer>({
    name: `propose-swap.${clinicId}.${date}.${code}`,
    empty: { way: "swap", colleague: "", shift: "" },
    check: (values) => ({
      way: chosenOf(ways, values.way),
      colleague: colleagueIn(values),
      shift: shiftIn(values),
    }),
    request: ({ shift }) => ({ clinicId, date, code, ...shift }),
    call: send,
    done: sent,
  });
