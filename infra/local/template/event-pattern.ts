import { PlainReason } from "../machine/plain-reason.ts";

/** Whether an event fits. */
export type EventPattern = (event: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as it stands, or one that begins so: the only rules that are known. */
const ruleOf = (rule: unknown): EventPattern => {
  if (!isRecord(rule)) return (value) => value === rule;
  const { prefix, ...others } = rule;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined || typeof prefix !== "string")
    throw new PlainReason(`The local cloud does not know the rule "${unknown ?? "prefix"}" of an event pattern.`);
  return (value) => typeof value === "string" && value.startsWith(prefix);
};

/** Reads an event pattern of EventBridge: every field of it is to fit, by one of the field's rules. */
export const eventPatternOf = (pattern: unknown): EventPattern => {
  if (!isRecord(pattern)) throw new PlainReason(`The local cloud does not know the event pattern ${pattern}.`);
  const fields = Object.entries(pattern).map(([name, wanted]) => {
    const rules = Array.isArray(wanted) ? wanted.map(ruleOf) : [eventPatternOf(wanted)];
    return { name, fits: (value: unknown) => rules.some((rule) => rule(value)) };
  });
  return (event) => isRecord(event) && fields.every(({ name, fits }) => fits(event[name]));
};
