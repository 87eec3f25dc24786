import { createEffect, createSignal, on } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { ShiftCodes } from "../../../../shared/roster/draft/shift-codes.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { throwBeside } from "../../../api/undone.ts";
import { createOpenRow, placesOf } from "../../../parts/roster-settings/create-open-row.ts";
import { createRevised, type Revised } from "../../../parts/roster-settings/create-revised.ts";
import {
  type CodeProblem,
  differingCodes,
  emptyCode,
  isWrittenCodes,
  readCodes,
  type WrittenCode,
  withPlaces,
  writtenCode,
} from "./written-code.ts";

type Input = Omit<RequestInputOf<"save-shift-codes">, "clinicId">;
type Written = { codes: readonly WrittenCode[] };

type Deps = {
  clinicId: ClinicId;
  known: ShiftCodes;
  save: (input: Input, key: string) => Promise<ResponseOf<"save-shift-codes">>;
  /** Asks for the codes as they are now. */
  reread: () => Promise<ShiftCodes>;
};

const none: ReadonlySet<CodeProblem> = new Set();

const revisedOf = ({ revision, codes }: ShiftCodes): Revised<Written> => ({
  revision,
  written: { codes: codes.map(writtenCode) },
});

const readRevised = ({ revision, written }: Revised<Written>) => {
  const { codes, problems } = readCodes(written.codes);
  const isRight = problems.every(({ size }) => size === 0);
  return { input: { revision, codes }, problems: isRight ? undefined : problems };
};

/** The codes of a clinic as they are being filled in. */
export const createShiftCodes = ({ clinicId, known, save, reread }: Deps) => {
  const revised = createRevised<Written, readonly ReadonlySet<CodeProblem>[], Input>({
    ...{ name: `save-shift-codes.${clinicId}`, changed: "roster.codes-changed" },
    ...{ known: revisedOf(known), sentAs: revisedOf, isWritten: isWrittenCodes, whole: withPlaces },
    ...{ read: readRevised, save },
    reread: async () => revisedOf(await reread()),
  });
  const [theirs, setTheirs] = createSignal<readonly ShiftCode[]>();
  const look = (isChanged: boolean): void => {
    setTheirs(undefined);
    if (isChanged) reread().then(({ codes }) => setTheirs(codes), throwBeside);
  };
  createEffect(on(revised.isChanged, look));
  const all = (): readonly WrittenCode[] => revised.written().codes;
  const put = (codes: readonly WrittenCode[]): void => revised.write({ codes });
  const rows = createOpenRow({
    wrong: () => placesOf((revised.problems() ?? []).map(({ size }) => size > 0)),
    submit: revised.submit,
  });
  return {
    ...revised,
    rows,
    submit: rows.submit,
    written: all,
    problemsOf: (index: number): ReadonlySet<CodeProblem> => revised.problems()?.[index] ?? none,
    /** Which codes somebody else has saved otherwise than they are written here. */
    differing: (): string[] => differingCodes(all(), theirs() ?? readCodes(all()).codes),
    add: (): void => put([...all(), emptyCode]),
    remove: (index: number): void => put(all().filter((_, at) => at !== index)),
    write: (index: number, part: Partial<WrittenCode>): void =>
      put(all().map((one, at) => (at === index ? { ...one, ...part } : one))),
  };
};

export type ShiftCodesForm = ReturnType<typeof createShiftCodes>;
