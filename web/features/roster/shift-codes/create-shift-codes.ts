import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { CodeUse } from "../../../../shared/roster/draft/code-uses.ts";
import type { FoundCodes, ShiftCodes } from "../../../../shared/roster/draft/shift-codes.ts";
import { createOpenRow, placesOf } from "../../../parts/roster-settings/create-open-row.ts";
import { createRevised } from "../../../parts/roster-settings/create-revised.ts";
import { mergeBy } from "../../../parts/roster-settings/merge-written.ts";
import type { Revised } from "../../../parts/roster-settings/revised.ts";
import { usesIn } from "./uses-in.ts";
import {
  type CodeProblem,
  emptyCode,
  isWrittenCodes,
  readCodes,
  type WrittenCode,
  writtenCode,
} from "./written-code.ts";

type Input = Omit<RequestInputOf<"save-shift-codes">, "clinicId">;
type Written = {
  codes: readonly WrittenCode[];
  /** Codes that go though they are used, as somebody said who was told where. */
  drops?: readonly string[] | undefined;
};

type Deps = {
  clinicId: ClinicId;
  known: ShiftCodes;
  save: (input: Input, key: string) => Promise<ResponseOf<"save-shift-codes">>;
  /** Asks for the codes as they are now. */
  reread: () => Promise<FoundCodes>;
};

const none: ReadonlySet<CodeProblem> = new Set();

const revisedOf = ({ revision, codes, isUnreadable }: FoundCodes): Revised<Written> => ({
  revision,
  isUnreadable,
  written: { codes: codes.map(writtenCode) },
});

const readRevised = ({ revision, written }: Revised<Written>) => {
  const { codes, problems } = readCodes(written.codes);
  const isRight = problems.every(({ size }) => size === 0);
  const drops = written.drops && { drops: [...written.drops] };
  return { input: { revision, codes, ...drops }, problems: isRight ? undefined : problems };
};

/** Codes are changed one by one: each is told from the others by what it is called. */
const merge = mergeBy<Written, WrittenCode>({
  split: ({ codes }) => codes.map((one) => [one.code.trim().toUpperCase(), one]),
  join: (pieces) => ({ codes: pieces.map(([, one]) => one) }),
  nameOf: (code) => code,
});

/** The codes of a clinic as they are being filled in. */
export const createShiftCodes = ({ clinicId, known, save, reread }: Deps) => {
  const revised = createRevised<Written, readonly ReadonlySet<CodeProblem>[], Input>({
    name: `save-shift-codes.${clinicId}`,
    changed: "roster.codes-changed",
    known: revisedOf(known),
    sentAs: revisedOf,
    isWritten: isWrittenCodes,
    read: readRevised,
    save,
    merge,
    reread: async () => revisedOf(await reread()),
  });
  const all = (): readonly WrittenCode[] => revised.written().codes;
  const put = (codes: readonly WrittenCode[]): void => revised.write({ codes, drops: undefined });
  const rows = createOpenRow({
    wrong: () => placesOf((revised.problems() ?? []).map(({ size }) => size > 0)),
    submit: revised.submit,
  });
  const used = (): readonly CodeUse[] => usesIn(revised.state());
  const usedCodes = (): string[] => used().map(({ code }) => code);
  return {
    ...revised,
    rows,
    /** Where codes are used that were to go: nothing was saved. */
    used,
    /** Lets them go all the same. */
    dropUsed: (): Promise<void> => {
      revised.write({ drops: usedCodes() });
      return rows.submit();
    },
    /** Puts them back as they were. */
    keepUsed: (): void => {
      const back = (revised.base()?.codes ?? []).filter(({ code }) => usedCodes().includes(code));
      const names = new Set(all().map(({ code }) => code));
      put([...all(), ...back.filter(({ code }) => !names.has(code))]);
    },
    submit: rows.submit,
    written: all,
    problemsOf: (index: number): ReadonlySet<CodeProblem> => revised.problems()?.[index] ?? none,
    add: (): void => put([...all(), emptyCode]),
    remove: (index: number): void => put(all().filter((_, at) => at !== index)),
    write: (index: number, part: Partial<WrittenCode>): void =>
      put(all().map((one, at) => (at === index ? { ...one, ...part } : one))),
  };
};

export type ShiftCodesForm = ReturnType<typeof createShiftCodes>;
