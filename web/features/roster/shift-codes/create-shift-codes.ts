import { createSignal } from "solid-js";
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
  const [problems, setProblems] = createSignal<readonly ReadonlySet<CodeProblem>[]>([]);
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
    problemsOf: (index: number): ReadonlySet<CodeProblem> => problems()[index] ?? none,
    add: (): void => change((all) => [...all, emptyCode]),
    remove: (index: number): void => {
      setProblems([]);
      change((all) => all.filter((_, at) => at !== index));
    },
    write: (index: number, part: Partial<WrittenCode>): void =>
      change((all) => all.map((one, at) => (at === index ? { ...one, ...part } : one))),
    /** Sends what is filled in; where something is wrong, says so instead. */
    submit: async (): Promise<void> => {
      const read = readCodes(written());
      setProblems(read.problems);
      if (read.problems.every(({ size }) => size === 0)) await send(read.codes);
    },
  };
};

export type ShiftCodesForm = ReturnType<typeof createShiftCodes>;
