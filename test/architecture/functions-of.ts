import { parseAst } from "vite";
import type { SourceFile } from "./source-files.ts";

type Node = { type: string; start: number; end: number };
const isNode = (value: object): value is Node => "type" in value && "start" in value && "end" in value;

const nodesIn = (value: unknown): Node[] => {
  if (typeof value !== "object" || value === null) return [];
  const within = Object.values(value).flatMap(nodesIn);
  return isNode(value) ? [value, ...within] : within;
};

/** The properties of a literal that have a line of their own. */
const flatLines = (text: string, literal: Node): number[] => {
  const lineAt = (place: number): number => text.slice(0, place).split("\n").length;
  const of: unknown[] = "properties" in literal && Array.isArray(literal.properties) ? literal.properties : [];
  const properties = of.filter((one): one is Node => typeof one === "object" && one !== null && isNode(one));
  const begun = properties.map(({ start }) => lineAt(start));
  return properties.flatMap(({ start, end, type }, index) => {
    const line = begun[index] ?? 0;
    const isAlone = begun.filter((other) => other === line).length === 1 && line > lineAt(literal.start);
    return type === "Property" && isAlone && line === lineAt(end) ? [end - start] : [];
  });
};

/** As many characters of properties are one line, wherever the formatter puts them. */
const lineOfProperties = 110;

/**
 * By how much a literal's lines are fewer when its short properties fill them: a list of names is not a longer function because
 * the formatter gives each a line, and nothing is to be gained from writing them otherwise.
 */
const sparedBy = (text: string, literal: Node): number => {
  const flat = flatLines(text, literal);
  const room = flat.reduce((sum, length) => sum + length + ", ".length, 0);
  return flat.length - Math.ceil(room / lineOfProperties);
};

const isFunction = ({ type }: Node): boolean => /^(Arrow)?Function(Declaration|Expression)$/.test(type);

/**
 * A function of a file: where it begins, and how many lines it has that are not blank, its markup among them, the properties of
 * its literals filled into lines.
 */
export type CountedFunction = { line: number; length: number };

const linesIn = (text: string): number => text.split("\n").filter((line) => line.trim() !== "").length;

const lengthOf = (text: string, { start, end, ...found }: Node): number => {
  const literals = nodesIn(Object.values(found)).filter(({ type }) => type === "ObjectExpression");
  return linesIn(text.slice(start, end)) - literals.reduce((sum, one) => sum + sparedBy(text, one), 0);
};

/**
 * The functions of a TypeScript file. Counted here and not by Biome's rule, which leaves out the lines of markup, of
 * comments and of closing brackets: a page of 95 lines counted 56.
 */
export const functionsOf = ({ path, text }: SourceFile): CountedFunction[] =>
  nodesIn(parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" }))
    .filter(isFunction)
    .map((found) => ({ line: text.slice(0, found.start).split("\n").length, length: lengthOf(text, found) }));
