import type { indonesian } from "./text.id.ts";

export const english: typeof indonesian = {
  choice: "You are working at",
};
