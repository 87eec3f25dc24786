import { PlainReason } from "../machine/plain-reason.ts";
import { functionNameOf } from "./lambda-function.ts";
import type { Resolve } from "./resolve.ts";
import { resourcesOf, type Template } from "./template.ts";

/** A function that runs by the clock. */
export type Schedule = { readonly id: string; readonly functionName: string; readonly everyMinutes: number };

type Rule = { ScheduleExpression: string; Targets: { Arn: string }[] };

const minutesOf = (expression: string): number => {
  const [, count] = /^rate\((\d+) minutes?\)$/.exec(expression) ?? [];
  if (count === undefined) throw new PlainReason(`The local cloud does not know the schedule "${expression}".`);
  return Number(count);
};

/** Reads what runs by the clock: EventBridge's rules. */
export const schedulesOf = (template: Template, resolve: Resolve): Schedule[] =>
  resourcesOf(template, "AWS::Events::Rule").flatMap(([id, resource]) => {
    const { ScheduleExpression, Targets } = resolve(resource.Properties) as Rule;
    const everyMinutes = minutesOf(ScheduleExpression);
    return Targets.map(({ Arn }) => ({ id, functionName: functionNameOf(Arn), everyMinutes }));
  });
