import type { Refused } from "../refusal/refused.ts";

/** What is refused about a place. */
export const placeRefusals = {
  "place.unknown": { status: 404, id: "Tempat ini tidak ditemukan.", en: "This place was not found." },
} as const satisfies Record<string, Refused>;

declare module "../refusal/refusal.ts" {
  interface RefusalTables {
    place: typeof placeRefusals;
  }
}
