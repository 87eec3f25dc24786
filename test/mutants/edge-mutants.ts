import type { Mutant } from "./mutant.ts";

const headers = "functions/http/serve.ts";

/** Wrongs of what may be kept between a function and a phone, and of who may come to a function. */
export const edgeMutants: Mutant[] = [
  {
    name: "lets phones keep a list",
    edits: [{ file: headers, from: "max-age=0", to: "max-age=15" }],
    tests: ["functions/http/cache-control"],
  },
  {
    name: "lets the network keep a person's own",
    edits: [{ file: headers, from: '"no-store"', to: '"public, max-age=0, s-maxage=15"' }],
    tests: ["functions/http/cache-control"],
  },
  {
    name: "lets the network keep a refusal",
    edits: [{ file: "functions/http/answer-errors.ts", from: '"no-store"', to: '"public, s-maxage=15"' }],
    tests: ["functions/http/cache-control"],
  },
  {
    name: "answers who comes around the network",
    edits: [{ file: "functions/http/serve.ts", from: "  requireNetwork(event);\n", to: "" }],
    tests: ["functions/http/require-network"],
  },
  {
    name: "takes any key of the right length",
    edits: [{ file: "functions/http/require-network.ts", from: " && timingSafeEqual(one, other)", to: "" }],
    tests: ["functions/http/require-network"],
  },
];
