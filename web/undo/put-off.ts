import type { RequestInputOf } from "../../shared/api/routes.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { kept } from "../storage/kept.ts";

/** The changes that nothing takes back once they are done. */
export type Final = "cancel-appointment" | "end-consultation";

/** A change that was decided and is sent a moment later; it names a visit and a time, nothing about a person. */
export type PutOff = {
  name: Final;
  input: RequestInputOf<Final>;
  key: string;
  /** The account that decided it. */
  whose: string;
  dueAt: Instant;
  /** It was sent by a page that may have gone before the answer came. */
  sent?: true;
};

const isPutOff = (value: unknown): boolean => {
  const { name, input, key, whose, dueAt } = Object(value) as Partial<PutOff>;
  return (
    [name, key, whose].every((one) => typeof one === "string") && typeof input === "object" && Number.isFinite(dueAt)
  );
};

/** What is put off, kept on the device so that a killed browser sends it when it is opened again. */
export const putOffs = kept<PutOff[]>("put-off", (value) => Array.isArray(value) && value.every(isPutOff));
