type Rule = Record<string, unknown>;

const comparisons: Record<string, (value: number, bound: number) => boolean> = {
  "=": (value, bound) => value === bound,
  "<": (value, bound) => value < bound,
  "<=": (value, bound) => value <= bound,
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
};

const isWithin = (bounds: unknown, value: unknown): boolean => {
  if (!Array.isArray(bounds)) return false;
  const pairs = Array.from({ length: bounds.length / 2 }, (_, i) => bounds.slice(2 * i, 2 * i + 2));
  return pairs.every(([sign, bound]) => comparisons[String(sign)]?.(Number(value), Number(bound)) ?? false);
};

const hasText = (value: unknown, test: (text: string) => boolean): boolean => typeof value === "string" && test(value);

const rules: Record<string, (argument: unknown, value: unknown) => boolean> = {
  prefix: (argument, value) => hasText(value, (text) => text.startsWith(String(argument))),
  suffix: (argument, value) => hasText(value, (text) => text.endsWith(String(argument))),
  exists: (argument, value) => (value !== undefined) === argument,
  numeric: (argument, value) => value !== undefined && isWithin(argument, value),
  "equals-ignore-case": (argument, value) =>
    hasText(value, (text) => text.toLowerCase() === String(argument).toLowerCase()),
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
    if (field === "$or" && Array.isArray(wanted)) return wanted.some((one) => matchesPattern(one, event));
    const value = isObject(event) ? event[field] : undefined;
    if (!Array.isArray(wanted)) return matchesPattern(wanted, value);
    const values = Array.isArray(value) ? value : [value];
    return wanted.some((rule) => values.some((one) => matchesRule(rule, one)));
  });
};
