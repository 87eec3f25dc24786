import { isolated } from "../../../../text/isolated.ts";

export const english = {
  codesFor: (date: string, name: string) => `Codes for ${date}, ${isolated(name)}`,
  apply: "Apply",
  cancel: "Cancel",
};
