import { rosterSettingKey } from "../../../functions/store/table/keys.ts";
import { usualChoice } from "../../../shared/roster/settings/rules-of.ts";
import type { OwnCase } from "../../matrix/own-case.ts";

export const ownCase: OwnCase = {
  items: ({ session }) => [
    { ...rosterSettingKey(session.clinicId, "rules"), revision: 7, setting: { kind: "rules", rules: usualChoice } },
  ],
  fields: () => ({ revision: [7], setting: [{ kind: "rules" }] }),
};
