import type { RefusalCode } from "../../shared/refusal/refusal.ts";
import { language } from "../text/language.ts";
import { shellText } from "../text/shell-text.ts";

/** The text of a refusal that came without one; all texts are fetched only then, they are 4 KB. */
export const refusalText = async (code: RefusalCode): Promise<string> =>
  import("../../shared/api/refusals.ts").then(
    ({ refusals }) => refusals[code][language()],
    () => shellText().brokenLead,
  );
