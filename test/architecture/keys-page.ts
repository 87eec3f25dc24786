import { streamConsumers } from "../../functions/events/stream/stream-consumers.ts";
import { isOfKind } from "../../functions/store/table/followed.ts";
import { type Kind, questions } from "../../functions/store/table/questions.ts";
import { codeOf } from "./imports-of.ts";
import { type SourceFile, sourceFiles } from "./source-files.ts";

const head = `# The keys of the table

Written by \`npm run keys\` from \`functions/store/table/keys.ts\` and \`questions.ts\`; a test fails where this page says
something else. In \`<…>\` stand values; \`<id>\` is a district's four digits, with which each id of a clinic begins, and an
appointment's id is its patient's and its code. *Get* reads by key, one item or a hundred at once; *Query* a range of one
partition, in order of the sort keys; *in a write* means that the item's condition answers, and nobody reads it. Nothing
scans.

| partition | sort key | what is asked, and how | lives in | goes by itself | its changes wake |
|---|---|---|---|---|---|
`;

/** Keys write an instant out, or its day; the first one stands for any. */
const [anyDay = "", anyInstant = ""] = [10, undefined].map((end) => new Date(0).toISOString().slice(0, end));
const pattern = (key: string): string => `\`${key.replace(anyInstant, "<start>").replace(anyDay, "<date>")}\``;

/** A kind whose keys are made where an expiry is written goes by itself one day. */
const expires = ({ keyFunction }: Kind, files: readonly SourceFile[]): boolean =>
  files.some((file) => [keyFunction, "expiryAt"].every((name) => codeOf(file).includes(`${name}(`)));

const woken = ({ key }: Kind): string[] =>
  streamConsumers.filter(({ wakes }) => isOfKind(key, wakes)).map(({ name }) => name);

const row = (folder: string, kind: Kind, files: readonly SourceFile[]): string =>
  [
    pattern(kind.key.PK),
    pattern(kind.key.SK),
    kind.asked.map(([question, way]) => `${question} (*${way}*)`).join("; "),
    `[${folder}](../functions/store/${folder})`,
    expires(kind, files) ? "yes" : "",
    woken(kind).join(", "),
  ].join(" | ");

/** The page of all keys, made from the code. */
export const keysPage = (): string => {
  const files = sourceFiles().filter(({ path }) => path.startsWith("functions/store/"));
  const rows = Object.entries(questions).flatMap(([folder, kinds]) => kinds.map((kind) => row(folder, kind, files)));
  return `${head}${rows.map((line) => `| ${line} |\n`).join("")}`;
};
