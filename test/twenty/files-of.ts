import type { Invented } from "./invented.ts";

/** `count-own-lamps` as code names it. */
export const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string): string => camel(`-${name}`);

const ofCaller = {
  patient: {
    access: `{ patient: "account" }`,
    path: "",
    request: "z.object({})",
    imports: "",
    input: "{}",
    app: "patient",
    address: "/saya",
    who: `["patient"]`,
  },
  desk: {
    access: `{ registrar: { clinic: "clinicId" } }`,
    path: "/clinics/{clinicId}",
    request: "z.object({ clinicId: ClinicId })",
    imports: `import { ClinicId } from "../../place/clinic.ts";\n`,
    input: `{ clinicId: "3604-cikande" }`,
    app: "staff",
    address: "/petugas",
    who: `["registrar"]`,
  },
} as const;

const contractOf = ({ name, area, by }: Invented): string => `import * as z from "zod/mini";
${ofCaller[by].imports}import { contract } from "../contract.ts";

export const ${camel(name)} = contract({
  name: "${name}",
  area: "${area}",
  summary: "Counts what nobody has counted yet.",
  method: "GET",
  path: "${ofCaller[by].path}/${name}",
  access: ${ofCaller[by].access},
  touches: {},
  keyed: false,
  status: 200,
  request: ${ofCaller[by].request},
  response: z.object({ count: z.number() }).register(z.globalRegistry, { says: "none" }),
  refusals: [],
});
`;

const decisionOf = ({ name }: Invented): string => `/** How many there are among what was found. */
export const ${camel(name)} = (found: readonly string[]): { count: number } => ({ count: new Set(found).size });
`;

const functionOf = ({
  name,
  area,
}: Invented): string => `import { ${camel(name)} as contract } from "../../shared/api/${area}/${name}.ts";
import { ${camel(name)} as count } from "../../shared/${area}/${name}.ts";
import { route, type UseCase } from "../http/route.ts";
import { now } from "../time/now.ts";

const live = { now };

/** Counts what there is at this moment. */
export const ${camel(name)} =
  (deps: typeof live): UseCase<typeof contract> =>
  async () =>
    count([String(deps.now())]);

export const ${camel(name)}Route = route(contract, ${camel(name)}(live));
`;

const addressOf = ({ name, by }: Invented): string => `import { linkTo } from "../link-to.ts";

/** Where somebody finds how many there are. */
export const to${pascal(name)} = linkTo("${ofCaller[by].address}/${name}");
`;

const routeOf = ({
  name,
  area,
  by,
}: Invented): string => `import { to${pascal(name)} } from "../../../addresses/${area}/to-${name}.ts";
import type { ScreenRoute } from "../../../screens/screen-route.ts";

export const route: ScreenRoute = {
  app: "${ofCaller[by].app}",
  path: to${pascal(name)}.path,
  who: ${ofCaller[by].who},
  offline: true,
  load: async () => (await import("./page.tsx")).${pascal(name)},
};
`;

const pageOf = ({ name, area, by }: Invented): string => `import { createResource, type JSX } from "solid-js";
import { ${camel(name)} } from "../../../../shared/api/${area}/${name}.ts";
import { call } from "../../../api/call.ts";
import { Page } from "../../../ui/page.tsx";
import { ${camel(name)}Text } from "./text.ts";

/** How many there are. */
export const ${pascal(name)} = (): JSX.Element => {
  const [found] = createResource(() => call(${camel(name)}, ${ofCaller[by].input}));
  return <Page title={${camel(name)}Text().title}>{found()?.count}</Page>;
};
`;

const textsOf = ({ name }: Invented): Record<string, string> => ({
  "text.en.ts": `export const english = { title: "Number of ${name}" };\n`,
  "text.ts": `import { catalogue } from "../../../text/catalogue.ts";

const indonesian = { title: "Jumlah ${name}" };

export const ${camel(name)}Text = catalogue(indonesian, async () => (await import("./text.en.ts")).english);
`,
});

const testsOf = ({ name, area }: Invented): Record<string, string> => ({
  [`test/shared/${area}/${name}.test.ts`]: `import { expect, test } from "vitest";
import { ${camel(name)} } from "../../../shared/${area}/${name}.ts";

test("what is found twice counts once", () => {
  expect(${camel(name)}(["a", "b", "a"])).toEqual({ count: 2 });
});
`,
  [`test/functions/${area}/${name}.test.ts`]: `import { expect, test } from "vitest";
import { ${camel(name)} } from "../../../functions/${area}/${name}.ts";

test("there is this moment", async () => {
  const asked = {} as never;
  expect(await ${camel(name)}({ now: () => 1 })(asked, asked, asked)).toEqual({ count: 1 });
});
`,
});

/** Every file of its own that a use case has, by path: the places the README names. */
export const filesOf = (one: Invented): Record<string, string> => {
  const { name, area } = one;
  const screen = `web/features/${area}/${name}`;
  const texts = Object.entries(textsOf(one)).map(([file, text]) => [`${screen}/${file}`, text]);
  return {
    [`shared/api/${area}/${name}.ts`]: contractOf(one),
    [`shared/${area}/${name}.ts`]: decisionOf(one),
    [`functions/${area}/${name}.ts`]: functionOf(one),
    [`web/addresses/${area}/to-${name}.ts`]: addressOf(one),
    [`${screen}/route.ts`]: routeOf(one),
    [`${screen}/page.tsx`]: pageOf(one),
    ...Object.fromEntries(texts),
    ...testsOf(one),
  };
};
