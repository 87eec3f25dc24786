type Rule = Record<string, unknown>;

const rules: Record<string, (argument: unknown, value: unknown) => boolean> = {
  prefix: (argument, value) => typeof value === "string" && value.startsWith(String(argument)),
  exists: (argument, value) => (value !== undefined) === argument,
  "anything-but": (argument, value) => value !== undefined && ![argument].flat().some((one) => matchesRule(one, value)),
};

const matchesRule = (rule: unknown, value: unknown): boolean => {
  if (typeof rule !== "object" || rule === null) return rule === value;
  return Object.entries(rule as Rule).every(([name, argument]) => {
    const test = rules[name];
    if (!test) throw new Error(`The local cloud does not know the filter rule "${name}".`);
    return test(argument, value);
  });
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether an event fits an EventBridge event pattern: every field of the pattern, one of each field's rules. */
export const matchesPattern = (pattern: unknown, event: unknown): boolean => {
  if (!isObject(pattern)) return false;
  return Object.entries(pattern).every(([field, wanted]) => {
    const value = isObject(event) ? event[field] : undefined;
    if (!Array.isArray(wanted)) return matchesPattern(wanted, value);
    const values = Array.isArray(value) ? value : [value];
    return wanted.some((rule) => values.some((one) => matchesRule(rule, one)));
  });
};
