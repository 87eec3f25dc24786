import type { Mutant } from "./mutant.ts";

const migrateTable = "functions/store/migrations/migrate-table";

/** Wrongs that the next release would do to what this one left. */
export const releaseMutants: Mutant[] = [
  {
    name: "takes the data of a newer release for its own",
    edits: [{ file: `${migrateTable}.ts`, from: "if (from > newest)", to: "if (from < 0)" }],
    tests: [migrateTable],
  },
  {
    name: "takes an old table that says no version for a new one",
    edits: [{ file: `${migrateTable}.ts`, from: "said ?? (await versionUnsaid(newest))", to: "said ?? newest" }],
    tests: [migrateTable],
  },
  {
    name: "lets a table's version go back",
    edits: [
      {
        file: "functions/store/migrations/data-version.ts",
        from: "#version < $",
        to: "#version <> $",
      },
    ],
    tests: [migrateTable],
  },
  {
    name: "takes the code out of what a phone is told of its visit",
    edits: [{ file: "shared/booking/appointment.ts", from: "    code: BookingCode,\n", to: "" }],
    tests: ["shared/api/released-clients"],
  },
];
