import type { Plugin } from "vite";
import { routes } from "../../shared/api/routes.ts";

const contractFile = /\/shared\/api\/[\w-]+\/(?!routes\.ts)([\w-]+)\.ts$/;

const exportName = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Leaves of a contract what a call needs at run time: its method and path, whether it carries a key, and whether
 * the public may call.
 * Its schemas, and zod with them, stay out of the app; a screen's chunk carries the rows of what it calls, and no list
 * of everything grows with the product.
 */
export const contractRows = (): Plugin => ({
  name: "jumpa:contract-rows",
  enforce: "pre",
  transform: {
    filter: { id: contractFile },
    handler: (_, id) => {
      const contract = routes.find(({ name }) => name === contractFile.exec(id)?.[1]);
      if (!contract) return undefined;
      const { method, path, keyed, access } = contract;
      const row = JSON.stringify({ method, path, ...(keyed && { keyed }), ...(access === "public" && { access }) });
      return { code: `export const ${exportName(contract.name)} = ${row};`, map: null };
    },
  },
});
