import { expect, test } from "vitest";
import { codeOf, importsOf } from "./imports-of.ts";
import { planted, type SourceFile, sourceFiles } from "./source-files.ts";

/** Each technology of the product has one folder that knows it, so that replacing it touches one folder. */
const homes: [technology: RegExp, home: string][] = [
  [/^@aws-sdk\/(client-dynamodb|lib-dynamodb|util-dynamodb)$/, "functions/store/"],
  [/^@middy\//, "functions/http/"],
  [/^livekit-server-sdk$/, "functions/video/"],
  [/^@aws-sdk\/client-sns$/, "functions/notify/"],
  [/^livekit-client$/, "web/video/"],
];

/** The local cloud stands in for these very technologies and has to speak them; tests look at them from outside. */
const isProduct = ({ path }: SourceFile): boolean => !path.startsWith("infra/local/") && !path.startsWith("test/");

const strays = (files: SourceFile[]): string[] =>
  files.filter(isProduct).flatMap((file) =>
    importsOf(file)
      .filter((name) => homes.some(([technology, home]) => technology.test(name) && !file.path.startsWith(home)))
      .map((name) => `${file.path} imports ${name}`),
  );

/** The page of keys, and those beginnings of them that the grants have to know too. */
const keysPages = ["functions/store/table/keys.ts", "shared/api/partitions.ts", "shared/api/nouns.ts"];
/** `CLINIC#…`, `${…}#…` or a lone "#"; a name in an expression (`#state`) has nothing before it. */
const writesKey = /[A-Z}]#|["'`]#["'`]/;

const keyWriters = (files: SourceFile[]): string[] =>
  files
    .filter((file) => /\.tsx?$/.test(file.path) && /^(shared|functions|infra\/demo)\//.test(file.path))
    .filter((file) => !keysPages.includes(file.path) && writesKey.test(codeOf(file).replaceAll('.split("#")', "")))
    .map(({ path }) => path);

test("each technology is known to its own folder only", () => {
  expect(strays(sourceFiles())).toEqual([]);
});

test.each([
  ["functions/booking/claim/book-appointment.ts", "@aws-sdk/lib-dynamodb"],
  ["infra/demo/seed.ts", "@aws-sdk/client-dynamodb"],
  ["functions/api/patient.ts", "@middy/core"],
  ["functions/consult/join-consultation.ts", "livekit-server-sdk"],
  ["functions/identity/create-challenge.ts", "@aws-sdk/client-sns"],
  ["web/features/booking/book-appointment/page.tsx", "livekit-client"],
])("%s may not know %s", (path, name) => {
  expect(strays([planted(path, `import { x } from "${name}";`)])).toHaveLength(1);
});

test("keys of the table are written on their page", () => {
  expect(keyWriters(sourceFiles())).toEqual([]);
  expect(sourceFiles().filter(({ path }) => keysPages.includes(path))).toHaveLength(keysPages.length);
});

test.each(["const key = 'CLINIC#' + id;", `const key = \`\${kind}#\${id}\`;`, "const key = [kind, id].join('#');"])(
  "%s is found",
  (line) => {
    expect(keyWriters([planted("functions/booking/claim/book-appointment.ts", line)])).toHaveLength(1);
  },
);

const queryPage = "functions/store/table/query.ts";
/** No function that serves has the right to ask it; who migrates has their own. */
const migratorsPages = "functions/store/migrations/";
/** A Query that knows neither pages nor an end, wherever it is written; tests look at the table from outside. */
const openReads = (files: SourceFile[]): string[] =>
  files
    .filter((file) => isProduct(file) && file.path !== queryPage && !file.path.startsWith(migratorsPages))
    .filter((file) => /\b(QueryCommand|ScanCommand|BatchGetCommand|paginate\w+)\b/.test(codeOf(file)))
    .filter(
      (file) => !(file.path === "functions/store/table/items.ts" && !/\b(Query|Scan)Command\b/.test(codeOf(file))),
    )
    .map(({ path }) => path);

test("only query.ts asks for ranges and only items.ts for batches: reads have ends", () => {
  expect(openReads(sourceFiles())).toEqual([]);
});

test.each(["new QueryCommand({})", "new ScanCommand({})", "new BatchGetCommand({})", "paginateQuery({}, {})"])(
  "%s elsewhere is found",
  (call) => {
    expect(openReads([planted("functions/store/visits-of.ts", call)])).toHaveLength(1);
    expect(openReads([planted("functions/store/table/items.ts", "new QueryCommand({})")])).toHaveLength(1);
  },
);

test("names in an expression and private fields are no keys", () => {
  const lines = ["const names = { '#state': 'state' };", "class A { #x = 1; y() { return this.#x; } }"];
  expect(keyWriters([planted("functions/store/session/session-pieces.ts", ...lines)])).toEqual([]);
});
