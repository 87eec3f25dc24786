import { readFile } from "node:fs/promises";
import { type Plugin, transform } from "esbuild";
import { isNode, type Node, nameOf, nodesOf, type Part, propertiesOf, replaced, wholeProperty } from "./syntax.ts";

/** What a contract says of itself, may refuse and touches: for the API document and the grants; no function tells it. */
const ofContracts = ["summary", "refusals", "touches"];

/** What the consumer of an event touches: for the grants. */
const ofConsumers = ["touches"];

const unreadIn = (text: string, names: readonly string[], objects: readonly unknown[]): Part[] =>
  objects
    .flatMap(propertiesOf)
    .filter(({ key }) => names.includes(nameOf(key) ?? ""))
    .map((property) => wholeProperty(text, property));

/** What a schema says of itself to that document and to the audit of answers. */
const registrationIn = (node: Node): { call: Part; says: Node[] } | undefined => {
  const { type, callee, arguments: given } = node;
  if (type !== "CallExpression" || !isNode(callee) || nameOf(callee.property) !== "register") return undefined;
  const [registry, says] = given as Node[];
  if (!registry || nameOf(registry.property) !== "globalRegistry") return undefined;
  return { call: { start: (callee.object as Node).end, end: node.end }, says: propertiesOf(says) };
};

/** Whether a schema says that it says nothing of a person, which is what one without any counts as. */
const saysNone = (says: readonly Node[]): boolean => {
  const said = new Map(says.map(({ key, value }) => [nameOf(key), isNode(value) ? value.value : undefined]));
  return said.get("says") === "none" && [...said.keys()].every((name) => name === "says" || name === "id");
};

/** A file of ours without what no function reads; what follows an event answers nobody, and needs no registration at all. */
const withoutUnread = (text: string, { follows }: { follows: boolean }): string => {
  const nodes = nodesOf(text);
  const calls = nodes.filter(({ type }) => type === "CallExpression");
  const contracts = calls.filter(({ callee }) => nameOf(callee) === "contract");
  const consumers = follows ? nodes.filter(({ type }) => type === "ObjectExpression") : [];
  const registrations = calls.flatMap((call) => registrationIn(call) ?? []);
  return replaced(text, [
    ...unreadIn(
      text,
      ofContracts,
      contracts.flatMap((call) => call.arguments as Node[]),
    ),
    ...unreadIn(text, ofConsumers, consumers),
    ...registrations.filter(({ says }) => follows || saysNone(says)).map(({ call }) => call),
  ]);
};

/** Files that say something no function reads. */
const ours = /\/(?:shared|functions\/events)\/.*\.ts$/;
const mayHave = /\bcontract\(|\.register\(|\btouches:/;

/**
 * Leaves out of a function's bundle what it never reads of our own files: 2 KB (gz) less.
 * @param entry the function's file
 */
export const unread = (entry: string): Plugin => ({
  name: "unread",
  setup: (build) => {
    build.onLoad({ filter: ours }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      if (!mayHave.test(source)) return undefined;
      const { code } = await transform(source, { loader: "ts", target: "esnext" });
      return { contents: withoutUnread(code, { follows: entry.includes("functions/events/") }), loader: "js" };
    });
  },
});
