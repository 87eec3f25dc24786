import type { Contract } from "../../shared/api/contract.ts";
import { answerTagged } from "./entity-tag.ts";
import { type Route, route, type UseCase } from "./route.ts";

/** Nothing between keeps a text for anybody else than who asked. */
const keep = "private, no-cache";

/** A contract whose answer is a text for programs of others. */
type TextContract = Contract & { readonly media: string };

/** Binds a use case to its contract, which answers a text. */
export const textRoute = <C extends TextContract>(contract: C, useCase: UseCase<C>): Route<C["name"]> => ({
  ...route(contract, useCase),
  answer: (text, event) => answerTagged({ body: String(text), keep, media: `${contract.media}; charset=utf-8` }, event),
});
