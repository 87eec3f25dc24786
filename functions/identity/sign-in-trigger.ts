import type { Context } from "aws-lambda";
import { trigger } from "../trigger/trigger.ts";

/** Cognito waits five seconds for a trigger, the start of a cold one included, and then calls it again. */
const patience = 4000;

/** The door of a trigger of Cognito's: a fault tells the client nothing, a refusal its code. */
export const signInTrigger = <Event>(
  name: string,
  handle: (event: Event) => Promise<Event>,
): ((event: Event, context: Context) => Promise<Event>) =>
  trigger(
    {
      name,
      patience,
      answerRefusal: ({ code }): never => {
        throw new Error(code);
      },
    },
    handle,
  );
