import type { Context } from "aws-lambda";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { withinDeadline } from "./deadline.ts";
import { reportFailure } from "./report-failure.ts";
import { inContext, type RequestContext } from "./request-context.ts";

/** Kept back from the function's own time, to log and to answer. */
const reserveMs = 500;

/** What a function tells its caller instead of a fault: the log has the rest. Lambda itself logs this one. */
class Failed extends Error {
  override name = "Failed";

  constructor() {
    super("failed, see the log");
    // Lambda would log a stack too, which says no more than the line that is there already.
    this.stack = "";
  }
}

type Settings<Event, Answer> = {
  /** What calls, in the log. */
  name: string;
  /**
   * Milliseconds after which the caller no longer waits.
   * @default as long as the function may run
   */
  patience?: number;
  /** The route, where there is one. */
  routeKeyOf?: (event: Event) => string;
  /**
   * What the caller is answered after a refusal, which is none of our faults.
   * @default as after a fault
   */
  answerRefusal?: (refusal: Refusal, event: Event) => Answer;
  /**
   * What the caller is answered after a fault.
   * @default the call fails, and AWS does what it does with a failed call of this kind
   */
  answerFault?: (error: unknown, event: Event, requestId: string) => Answer;
};

type Handler<Event, Answer> = (event: Event, context: Context) => Promise<Answer>;

/**
 * The one door of every function: it gives the call a name and a deadline, and reports what flies exactly once. No error
 * of ours leaves the function as it is, for its message may quote a person.
 */
export const trigger = <Event, Answer>(
  { name, patience = Number.POSITIVE_INFINITY, routeKeyOf, answerRefusal, answerFault }: Settings<Event, Answer>,
  handle: Handler<Event, Answer>,
): Handler<Event, Answer> => {
  const callOf = (event: Event, context: Context): RequestContext => {
    const begun = performance.now();
    const routeKey = routeKeyOf?.(event);
    return {
      requestId: context.awsRequestId,
      trigger: name,
      ...(routeKey !== undefined && { routeKey }),
      timeLeft: () =>
        Math.max(
          0,
          Math.min(context.getRemainingTimeInMillis() - reserveMs, patience - Math.ceil(performance.now() - begun)),
        ),
    };
  };
  return (event, context) =>
    inContext(callOf(event, context), async () => {
      try {
        return await withinDeadline(handle(event, context));
      } catch (error) {
        if (answerRefusal && error instanceof Refusal) return answerRefusal(error, event);
        reportFailure(error);
        if (answerFault) return answerFault(error, event, context.awsRequestId);
        throw new Failed();
      }
    });
};
