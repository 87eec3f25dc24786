import type { Instant } from "../../../shared/time/instant.ts";

/** The table's attribute for when an item may go, in whole seconds as DynamoDB reads it (`infra/table.ts`). */
export const expiryAt = (at: Instant): { expires: number } => ({ expires: Math.ceil(at / 1000) });
