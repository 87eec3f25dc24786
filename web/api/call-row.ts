import type { Contract } from "../../shared/api/contract.ts";

/** What a call needs of a contract at run time: in an app it is all that is left of it (`web/build/contract-rows.ts`). */
export type CallRow = Pick<Contract, "method" | "path" | "keyed" | "access">;

/** A contract's row alone, fit to be kept on the device. */
export const callRowOf = ({ method, path, keyed, access }: CallRow): CallRow => ({ method, path, keyed, access });
