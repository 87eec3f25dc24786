import { createMemo, createSignal } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { ShiftCodes } from "../../../../shared/roster/draft/shift-codes.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { createSubmit } from "../../../api/create-submit.ts";
import { type CodeProblem, emptyCode, readCodes, type WrittenCode, writtenCode } from "./written-code.ts";

type Saved = ResponseOf<"save-shift-codes">;
type Input = Omit<RequestInputOf<"save-shift-codes">, "clinicId">;

const none: ReadonlySet<CodeProblem> = new Set();

/** The codes of a clinic as they are being filled in. */
export const createShiftCodes = (known: ShiftCodes, save: (input: Input, key: string) => Promise<Saved>) => {
  const [written, setWritten] = createSignal<readonly WrittenCode[]>(known.codes.map(writtenCode));
  // Nobody is corrected while writing, until they have tried to save once.
  const [isTried, setTried] = createSignal(false);
  const read = createMemo(() => readCodes(written()));
  const [revision, setRevision] = createSignal(known.revision);
  const submit = createSubmit<Input, Saved>({
    name: "save-shift-codes",
    call: save,
    done: (saved) => setRevision(saved.revision),
  });
  const send = async (codes: ShiftCode[]): Promise<void> => submit.send({ revision: revision(), codes });
  const change = (next: (all: readonly WrittenCode[]) => readonly WrittenCode[]): void => {
    setWritten(next);
    submit.reset();
  };
  return {
    written,
    state: submit.state,
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
      if (isRight) await send(codes);
    },
  };
};

export type ShiftCodesForm = ReturnType<typeof createShiftCodes>;
