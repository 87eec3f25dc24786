import type { Mutant } from "./mutant.ts";

/** Wrongs about what a nurse measures. */
export const vitalsMutants: Mutant[] = [
  {
    name: "tells a patient, and whoever reads for them, what was measured",
    edits: [{ file: "shared/booking/receipt.ts", from: "vitals: ____, ", to: "" }],
    tests: ["functions/consult/record-vitals"],
  },
  {
    name: "tells the desk what was measured",
    edits: [{ file: "shared/booking/visit.ts", from: "measured && appointment.vitals", to: "appointment.vitals" }],
    tests: ["functions/consult/record-vitals"],
  },
  {
    name: "writes over what a colleague measured at the same moment",
    edits: [
      {
        file: "functions/store/appointment/save-on-visit.ts",
        from: "size(#vitals) = $",
        to: "size(#vitals) >= $",
      },
    ],
    tests: ["functions/consult/record-vitals"],
  },
  {
    name: "takes yesterday's measurement for today's",
    edits: [
      { file: "shared/consult/prepared-with.ts", from: "last.at >= arrivedAt - holdsMs", to: "last.at !== arrivedAt" },
    ],
    tests: ["functions/consult/record-vitals"],
  },
  {
    name: "keeps what was measured of a visit that has ended meanwhile",
    edits: [
      {
        file: "functions/store/appointment/save-on-visit.ts",
        from: "saveWhere(canMeasure,",
        to: 'saveWhere((one) => canMeasure(one) || one.state.status === "completed",',
      },
    ],
    tests: ["functions/consult/record-vitals"],
  },
];
