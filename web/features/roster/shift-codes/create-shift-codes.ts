import { createMemo, createSignal } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { ShiftCodes } from "../../../../shared/roster/draft/shift-codes.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { createKeyedSubmit } from "../../../api/create-keyed-submit.ts";
import type { SubmitState } from "../../../api/create-submit.ts";
import { type CodeProblem, emptyCode, readCodes, type WrittenCode, writtenCode } from "./written-code.ts";

type Saved = ResponseOf<"save-shift-codes">;
type Input = Omit<RequestInputOf<"save-shift-codes">, "clinicId">;

const none: ReadonlySet<CodeProblem> = new Set();

/** What may have arrived is only sent again as it was. */
const mayHaveArrived = ({ status }: SubmitState<Input, Saved>): boolean => status === "sending" || status === "unsent";

/** The codes as they were read; where some were sent and not answered, those. */
const codesToShow = ({ codes }: ShiftCodes, sent: SubmitState<Input, Saved>): ShiftCode[] =>
  mayHaveArrived(sent) && "input" in sent ? sent.input.codes : codes;

/** The codes of a clinic as they are being filled in. */
export const createShiftCodes = (
  clinicId: ClinicId,
  known: ShiftCodes,
  save: (input: Input, key: string) => Promise<Saved>,
) => {
  const [revision, setRevision] = createSignal(known.revision);
  const submit = createKeyedSubmit<Input, Saved>({
    name: `save-shift-codes.${clinicId}`,
    call: save,
    done: (saved) => setRevision(saved.revision),
  });
  const [written, setWritten] = createSignal(codesToShow(known, submit.state()).map(writtenCode));
  // Nobody is corrected while writing, until they have tried to save once.
  const [isTried, setTried] = createSignal(false);
  const read = createMemo(() => readCodes(written()));
  const isFixed = (): boolean => mayHaveArrived(submit.state());
  const change = (next: (all: readonly WrittenCode[]) => WrittenCode[]): void => {
    if (isFixed()) return;
    setWritten(next);
    submit.reset();
  };
  return {
    written,
    state: submit.state,
    isFixed,
    problemsOf: (index: number): ReadonlySet<CodeProblem> => (isTried() && read().problems[index]) || none,
    add: (): void => change((all) => [...all, emptyCode]),
    remove: (index: number): void => change((all) => all.filter((_, at) => at !== index)),
    write: (index: number, part: Partial<WrittenCode>): void =>
      change((all) => all.map((one, at) => (at === index ? { ...one, ...part } : one))),
    /** Sends what is filled in; where something is wrong, says so instead. */
    submit: async (): Promise<void> => {
      const { codes, problems } = read();
      const isRight = problems.every(({ size }) => size === 0);
      setTried(!isRight);
      if (isRight) await submit.send({ revision: revision(), codes });
    },
  };
};

export type ShiftCodesForm = ReturnType<typeof createShiftCodes>;
