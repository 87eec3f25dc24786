import type { OwnCase } from "../../matrix/own-case.ts";

export const ownCase: OwnCase = {
  fields: () => ({ vitals: [{ systolic: 120, diastolic: 80, pulse: 82 }], times: [0] }),
};
