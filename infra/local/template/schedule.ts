import { functionNameOf } from "./lambda-function.ts";
import type { Resolve } from "./resolve.ts";
import { resourcesOf, type Template } from "./template.ts";

/** A function that runs by the clock. */
export type Schedule = {
  readonly id: string;
  readonly functionName: string;
  /** e.g. `rate(1 minute)` */
  readonly expression: string;
  /** What the function is given; absent: the service's own event. */
  readonly input: unknown;
};

type Rule = { ScheduleExpression?: unknown; State?: string; Targets?: unknown };
type Target = { Arn: string; Input?: string };

/** Reads what runs by the clock: EventBridge's rules. */
export const schedulesOf = (template: Template, resolve: Resolve): Schedule[] =>
  resourcesOf(template, "AWS::Events::Rule").flatMap(([id, resource]) => {
    const { ScheduleExpression, State, Targets = [] }: Rule = resource.Properties ?? {};
    if (ScheduleExpression === undefined || State === "DISABLED") return [];
    return (resolve(Targets) as Target[]).map(({ Arn, Input }) => ({
      id,
      functionName: functionNameOf(Arn),
      expression: String(ScheduleExpression),
      input: Input === undefined ? undefined : (JSON.parse(Input) as unknown),
    }));
  });
