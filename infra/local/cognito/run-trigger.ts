import { setTimeout as wait } from "node:timers/promises";
import * as z from "zod/mini";
import type { Invoke } from "../stand-in.ts";
import type { UserPoolTrigger } from "../template/user-pool.ts";
import { CognitoFailure } from "./cognito-failure.ts";
import type { CognitoWorld } from "./cognito-world.ts";
import type { Door } from "./door.ts";

/** The event of one trigger call, without what every call carries. */
export type TriggerCall = {
  readonly trigger: UserPoolTrigger;
  /** e.g. `PreSignUp_SignUp` */
  readonly source: string;
  readonly door: Door;
  readonly userName: string;
  readonly request: Record<string, unknown>;
  readonly response: Record<string, unknown>;
};

const eventOf = ({ source, door: { pool, client }, userName, request, response }: TriggerCall) => ({
  version: "1",
  region: pool.region,
  userPoolId: pool.id,
  userName,
  callerContext: { awsSdkVersion: "aws-sdk-unknown-unknown", clientId: client.id },
  triggerSource: source,
  request,
  response,
});

const triesInAll = 3;
const tooLate = Symbol("too late");

/** As impatient as Cognito: a trigger that takes longer is begun again beside the one still running, three times in all. */
export const withLimit =
  (invoke: Invoke, limitMs: number): Invoke =>
  async (name, event) => {
    for (let tries = 1; tries <= triesInAll; tries += 1) {
      const answer = await Promise.race([invoke(name, event), wait(limitMs, tooLate)]);
      if (answer !== tooLate) return answer;
    }
    throw new Error("timed out");
  };

const reasonOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));

/** Runs a trigger of the pool and reads its response; without such a trigger: undefined. */
export const runTrigger = async <S extends z.ZodMiniType>(
  { invoke }: Pick<CognitoWorld, "invoke">,
  call: TriggerCall,
  schema: S,
): Promise<z.output<S> | undefined> => {
  const { trigger, door } = call;
  const name = door.pool.triggers[trigger];
  if (name === undefined) return undefined;
  const answer = await invoke(name, eventOf(call)).catch((failure: unknown) => {
    throw new CognitoFailure("UserLambdaValidationException", `${trigger} failed with error ${reasonOf(failure)}.`);
  });
  const event = z.object({ response: z.unknown() }).safeParse(answer);
  const response = schema.safeParse(event.data?.response);
  if (!response.success) throw new CognitoFailure("InvalidLambdaResponseException", "Unrecognizable lambda output");
  return response.data;
};
