import type { OwnCase } from "../../matrix/own-case.ts";

export const ownCase: OwnCase = {
  fields: () => ({ priority: [{ level: "precedence", reason: "elderly" }] }),
};
