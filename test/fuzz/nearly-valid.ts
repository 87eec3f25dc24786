import fc from "fast-check";

type Fields = Record<string, unknown>;

/** What people, old clients and attackers put where something else belongs. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, "", " ", 0, -1, 1.5, 1e21, Number.MAX_SAFE_INTEGER, true, [], {}, "null", "NaN"),
  fc.constantFrom<unknown>(
    "2026-02-30",
    "../..",
    "a#b",
    "%00",
    "\u0000",
    "\ud800",
    "ک",
    "🤒".repeat(100),
    "x".repeat(5000),
  ),
  fc.constantFrom<unknown>("__proto__", { constructor: 1 }, [[]], { $ne: null }, "' OR 1=1 --", "SESSION#0800#x"),
  fc.jsonValue({ maxDepth: 2 }),
);

const replaced = (value: unknown, path: readonly string[], by: unknown): unknown => {
  const [first, ...rest] = path;
  if (first === undefined) return by;
  const fields = { ...(value as Fields) };
  if (by === undefined && rest.length === 0) delete fields[first];
  else fields[first] = replaced(fields[first], rest, by);
  return fields;
};

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const pathsIn = (value: unknown): string[][] =>
  isFields(value)
    ? Object.entries(value).flatMap(([name, field]) => [[name], ...pathsIn(field).map((rest) => [name, ...rest])])
    : [];

const nudges = [-1, 1, -60_000, 60_000, 86_400_000];

const nudged = (value: unknown): fc.Arbitrary<unknown> =>
  typeof value === "number" ? fc.constantFrom(...nudges).map((by) => value + by) : odd;

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (isFields(inner) ? inner[name] : undefined), value);

/** The same request with one thing wrong: a field lost, odd, off by one, or too much. */
export const nearlyValid = (request: Fields): fc.Arbitrary<Fields> => {
  const paths = pathsIn(request);
  const extra = fc.record({ name: fc.string(), value: odd }).map(({ name, value }) => ({ ...request, [name]: value }));
  if (paths.length === 0) return extra;
  const change = fc
    .constantFrom(...paths)
    .chain((path) =>
      fc
        .oneof(fc.constant(undefined), odd, nudged(at(request, path)))
        .map((by) => replaced(request, path, by) as Fields),
    );
  return fc.oneof({ weight: 8, arbitrary: change }, { weight: 1, arbitrary: extra });
};
