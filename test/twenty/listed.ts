import { camel } from "./files-of.ts";
import type { Invented } from "./invented.ts";

/** The formatter puts it all where it belongs. */
const withEntry = (text: string, importLine: string, entry: string, end: RegExp): string => {
  if (!end.test(text)) throw new Error(`No list ends with ${end}`);
  return `${importLine}\n${text.replace(end, (closing) => `, ${entry} ${closing.replace(/^,/, "")}`)}`;
};

/** The two lists a use case is entered into, with its one entry and the import of it. */
export const listsOf = ({ name, area, by }: Invented): Record<string, (text: string) => string> => ({
  [`shared/api/${area}/routes.ts`]: (text) =>
    withEntry(text, `import { ${camel(name)} } from "./${name}.ts";`, camel(name), /,?\s*\] as const;/),
  [`functions/api/${by}.ts`]: (text) =>
    withEntry(
      text,
      `import { ${camel(name)}Route } from "../${area}/${name}.ts";`,
      `"${name}": ${camel(name)}Route`,
      /,?\s*\} satisfies/,
    ),
});
