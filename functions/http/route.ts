import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Contract, Request, Response, RoleOf } from "../../shared/api/contract.ts";
import type { ActorOf } from "../../shared/identity/actor.ts";
import type { RequestKey } from "../../shared/request/request-key.ts";

/** Who calls; `undefined` where the contract admits the public. */
export type Caller<C extends Contract> = [RoleOf<C>] extends [never] ? undefined : ActorOf<RoleOf<C>>;

/** A use case: what it does with a parsed request, without a word of HTTP. */
export type UseCase<C extends Contract> = (
  request: Request<C>,
  caller: Caller<C>,
  key: RequestKey,
) => Promise<Response<C>>;

/** What the gateway is answered. */
export type Answer = APIGatewayProxyStructuredResultV2;

/**
 * A use case bound to its contract, its types checked and then forgotten but for the contract's name, so that routes fit
 * in one list and none stands there under another's name.
 */
export type Route<Name extends string = string> = {
  contract: Contract & { readonly name: Name };
  run: (request: unknown, caller: unknown, key: RequestKey) => Promise<unknown>;
  /**
   * How what it says is sent.
   * @default as JSON
   */
  answer?: (said: unknown, event: Pick<APIGatewayProxyEventV2, "headers">) => Answer;
};

/** Binds a use case to its contract. */
export const route = <C extends Contract>(contract: C, useCase: UseCase<C>): Route<C["name"]> => ({
  contract,
  run: (request, caller, key) => useCase(request as Request<C>, caller as Caller<C>, key),
});
