import { parseAst } from "rolldown/parseAst";

/** A node of a parsed file (ESTree), as far as it is looked at. */
export type Node = { type: string; start: number; end: number } & Record<string, unknown>;
/** Where something stands in a file. */
export type Part = { start: number; end: number };

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

/** A node and all that is in it. */
const within = function* (node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node).flat()) if (isNode(value)) yield* within(value);
};

/** All that stands in a file of JavaScript. */
export const nodesOf = (text: string): Node[] => [...within(parseAst(text) as unknown as Node)];

/** The name that a variable, a field or a property written without quotes has. */
export const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === "Identifier" ? String(node.name) : undefined;

/** What stands as it is: a text, a number. */
export const literalOf = (node: unknown): unknown => (isNode(node) && node.type === "Literal" ? node.value : undefined);

export const propertiesOf = (node: unknown): Node[] =>
  isNode(node) && node.type === "ObjectExpression" ? (node.properties as Node[]) : [];

/** A property with the comma after it. */
export const wholeProperty = (text: string, { start, end }: Part): Part => ({
  start,
  end: end + (/^\s*,/.exec(text.slice(end))?.[0].length ?? 0),
});

/** A text with something else, or nothing, in place of some of its parts. */
export const replaced = (text: string, parts: readonly (Part & { by?: string })[]): string =>
  parts
    .toSorted((one, other) => other.start - one.start)
    .reduce((left, { start, end, by = "" }) => left.slice(0, start) + by + left.slice(end), text);
