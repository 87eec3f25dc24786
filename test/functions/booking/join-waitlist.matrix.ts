import type { OwnCase } from "../../matrix/own-case.ts";

export const ownCase: OwnCase = {
  fields: ({ session }) => ({ dates: [[session.id.split(".")[1] ?? ""]], halves: [["morning", "afternoon"]] }),
};
