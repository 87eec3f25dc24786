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
  readonly source: "aws.events" | "aws.scheduler";
};

type Target = { Arn: string; Input?: string };

const scheduleOf = (id: string, target: Target, expression: unknown, source: Schedule["source"]): Schedule => ({
  id,
  functionName: functionNameOf(target.Arn),
  expression: String(expression),
  input: target.Input === undefined ? undefined : JSON.parse(target.Input),
  source,
});

/** Reads what runs by the clock: rules of EventBridge and schedules of EventBridge Scheduler. */
export const schedulesOf = (template: Template, resolve: Resolve): Schedule[] => {
  const rules = resourcesOf(template, "AWS::Events::Rule").flatMap(([id, resource]) => {
    const {
      ScheduleExpression,
      State,
      Targets = [],
    } = resource.Properties as Record<string, unknown> & { Targets?: [] };
    if (ScheduleExpression === undefined || State === "DISABLED") return [];
    return (resolve(Targets) as Target[]).map((target) => scheduleOf(id, target, ScheduleExpression, "aws.events"));
  });
  const schedules = resourcesOf(template, "AWS::Scheduler::Schedule").flatMap(([id, resource]) => {
    const { ScheduleExpression, State, Target } = resource.Properties as Record<string, unknown>;
    if (State === "DISABLED") return [];
    const { Arn, Input } = resolve(Target) as Target;
    return scheduleOf(id, Input === undefined ? { Arn } : { Arn, Input }, ScheduleExpression, "aws.scheduler");
  });
  return [...rules, ...schedules];
};
