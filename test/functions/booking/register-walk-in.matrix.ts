import type { OwnCase } from "../../matrix/own-case.ts";

export const ownCase: OwnCase = {
  fields: () => ({ patient: [{ name: "Mbah Karta", birthDate: "1951-12-30", sex: "male" }] }),
};
