import type { UseCase } from "../../../functions/http/route.ts";
import type { Contract } from "../../../shared/api/contract.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { listedRefusal } from "../../wrong-refusal.ts";

/** A use case whose refusal, where its contract does not list it, is a bug. */
export const asListed =
  <C extends Contract>(contract: C, useCase: UseCase<C>): UseCase<C> =>
  (...asked) =>
    useCase(...asked).catch((error: unknown) => {
      if (error instanceof Refusal && !listedRefusal(contract, error.code))
        throw new Error(`${contract.name} refuses ${error.code}, which its contract does not list`);
      throw error;
    });
